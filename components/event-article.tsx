/** An event's own page: the story, the details, what it changed, what it led to, the sources. */
import { ViewTransition } from 'react'
import type { DatedLink } from '@/lib/card'
import type { Cite as CiteModel } from '@/lib/cite'
import { formatDate } from '@/lib/day'
import type { EventPage } from '@/lib/event-page'
import { type Locale, wordsIn } from '@/lib/locale'
import { paths } from '@/lib/site'
import { embedWords } from '@/lib/words/embed'
import { story as storyWords } from '@/lib/words/story'
import { Cite } from './cite'
import { CopyButton } from './copy-button'
import { TO_EVENT } from './event-card'
import { EventDetails } from './event-details'
import { foreign } from './foreign'
import { HeadRow } from './head-row'
import { KindMark } from './kind-mark'
import { Link } from './link'
import { Name } from './name'
import { Path } from './path'
import { Prose } from './prose'
import { Sources } from './sources'
import styles from './event-article.module.css'

export interface EventArticleProps {
  readonly page: EventPage
  readonly cite: CiteModel
  /** The stable address of the page. */
  readonly href: string
  readonly locale: Locale
}

export function EventArticle({ page, cite, href, locale }: EventArticleProps) {
  const words = wordsIn(locale)
  const story = storyWords[locale]
  const { withActor } = page
  const lang = foreign(page.lang, locale)
  return (
    <article className={`${styles.article} ${styles.withAside}`}>
      <header className={styles.header}>
        <p className={styles.meta}>
          <time dateTime={page.date}>{formatDate(page.date, locale)}</time>
          <KindMark kind={page.kind} label={words.kinds[page.kind]} />
        </p>
        <ViewTransition name={`headline-${page.id}`} share={{ [TO_EVENT]: 'headline', default: 'none' }} default="none">
          <h1 lang={lang}>{page.title}</h1>
        </ViewTransition>
        <p className={styles.summary} lang={lang}>{page.summary}</p>
        {lang && <p className={styles.note}>{words.event.english}</p>}
        <Tools href={href} locale={locale} />
      </header>

      {page.prose && <div className={styles.story}><Prose html={page.prose} lang={lang} /></div>}

      <section aria-labelledby="details" className={`${styles.section} ${styles.aside}`}>
        <h2 id="details">{words.event.details}</h2>
        <EventDetails page={page} locale={locale} />
      </section>

      {page.effects.length > 0 && (
        <section aria-labelledby="effects" className={styles.section}>
          <h2 id="effects">{words.event.effects}</h2>
          <ul className={styles.list}>
            {page.effects.map(({ verb, instrument, notes, change }, index) => (
              <li key={index}>
                {verb} <Name link={instrument} locale={locale} />{notes.map((note) => `, ${note}`)}
                {change && (
                  <span className={styles.change}>
                    {change.before} <span aria-hidden="true">→</span>{' '}
                    <span className="unseen">{words.event.becomes}</span> <strong>{change.after}</strong>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}

      {page.deadlines.length > 0 && <Deadlines page={page} locale={locale} />}
      {(page.before.length > 0 || page.after.length > 0) && (
        <section aria-labelledby="related" className={styles.section}>
          <h2 id="related">{words.event.related}</h2>
          <Path page={page} allBefore="#led-here" allAfter="#followed" locale={locale} />
          {(page.path.earlier > 0 || page.path.later > 0) && (
            <div className={styles.columns}>
              {page.path.earlier > 0 && (
                <EventList id="led-here" heading={story.allBefore(page.before.length)} events={page.before} locale={locale} />
              )}
              {page.path.later > 0 && (
                <EventList id="followed" heading={story.allAfter(page.after.length)} events={page.after} locale={locale} />
              )}
            </div>
          )}
        </section>
      )}

      <Sources sources={page.sources} locale={locale} />
      <Cite cite={cite} locale={locale} />

      {page.corrections.length > 0 && (
        <section aria-labelledby="corrections" className={styles.section}>
          <h2 id="corrections">{words.event.corrections}</h2>
          <ul className={styles.list}>
            {page.corrections.map(({ date, note }, index) => (
              <li key={index}><time dateTime={date}>{formatDate(date, locale)}</time>{words.colon}{note}</li>
            ))}
          </ul>
        </section>
      )}
      {page.updated && <p className={styles.note}>{words.event.updated(formatDate(page.updated, locale))}</p>}

      <nav aria-label={words.event.neighbours} className={styles.neighbours}>
        <Neighbour label={words.event.previous} link={page.previous} locale={locale} />
        <Neighbour label={words.event.next} link={page.next} isNext locale={locale} />
        {withActor && <Neighbour label={story.previousWith(withActor.actor.name)} link={withActor.previous} locale={locale} />}
        {withActor && <Neighbour label={story.nextWith(withActor.actor.name)} link={withActor.next} isNext locale={locale} />}
      </nav>
    </article>
  )
}

/** What a reader takes along: the address, and the page as an embed. */
function Tools({ href, locale }: { readonly href: string; readonly locale: Locale }) {
  const { copyLink, copied, copyFailed } = wordsIn(locale).event
  return (
    <p>
      <CopyButton href={href} className={styles.copy} label={copyLink} done={copied} failed={copyFailed} />{' '}
      <Link href={paths(locale).embedBuilder(href)} className={styles.embed}>{embedWords[locale].embed}</Link>
    </p>
  )
}

interface NeighbourProps {
  readonly label: string
  readonly link: DatedLink | undefined
  readonly isNext?: boolean
  readonly locale: Locale
}

/** The way to another event; nothing at the ends of the record. */
function Neighbour({ label, link, isNext, locale }: NeighbourProps) {
  return link && <p className={isNext ? styles.next : undefined}><span>{label}</span><Dated link={link} locale={locale} /></p>
}

function Deadlines({ page, locale }: { readonly page: EventPage; readonly locale: Locale }) {
  const words = wordsIn(locale).event
  return (
    <section aria-labelledby="deadlines" className={styles.section}>
      <h2 id="deadlines">{words.deadlines}</h2>
      <table className={styles.deadlines}>
        <caption className="unseen">{words.deadlines}</caption>
        <thead>
          <HeadRow names={[words.deadline, words.deadlineWhat, words.deadlineFor, words.deadlineOutcome]} />
        </thead>
        <tbody>
          {page.deadlines.map(({ date, what, instrument, outcome, movedBy }, index) => (
            <tr key={index}>
              <td data-label={words.deadline}><time dateTime={date}>{formatDate(date, locale)}</time></td>
              <td data-label={words.deadlineWhat}>{what}</td>
              <td data-label={words.deadlineFor}><Name link={instrument} locale={locale} /></td>
              <td data-label={words.deadlineOutcome}>{outcome}{movedBy && <>; {words.movedBy} <Name link={movedBy} locale={locale} /></>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface EventListProps {
  readonly id: string
  readonly heading: string
  readonly events: EventPage['before']
  readonly locale: Locale
}

function EventList({ id, heading, events, locale }: EventListProps) {
  return (
    <div>
      <h3 id={id}>{heading}</h3>
      <ol className={styles.list}>{events.map((event) => <li key={event.id}><Dated link={event} locale={locale} /></li>)}</ol>
    </div>
  )
}

function Dated({ link, locale }: { readonly link: DatedLink; readonly locale: Locale }) {
  return <><time dateTime={link.date}>{formatDate(link.date, locale)}</time>{wordsIn(locale).colon}<Name link={link} locale={locale} /></>
}
