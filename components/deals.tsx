/** The agreements side by side: at a desk a row each, its terms in columns; on a phone one card after another. */
import { Fragment, type ReactNode } from 'react'
import type { DatedLink } from '@/lib/card'
import { formatDate } from '@/lib/day'
import type { Deal, Ownership, SideLine, TermCell } from '@/lib/deals'
import { type Locale, wordsIn } from '@/lib/locale'
import { dealsWords } from '@/lib/words/deals'
import { foreign } from './foreign'
import { Link } from './link'
import { Name } from './name'
import { OwnershipBar, OwnershipKey } from './ownership-bar'
import styles from './deals.module.css'

export function Deals({ deals, locale }: { readonly deals: readonly Deal[]; readonly locale: Locale }) {
  const words = dealsWords[locale]
  return (
    <>
      <header className={styles.header}>
        <h1>{words.heading}</h1>
        <p className={styles.intro}>{words.intro}</p>
        {deals.length === 0 && <p>{words.none}</p>}
        <nav aria-label={words.index} className={styles.index}>
          <ol>{deals.map(({ id, link }) => <li key={id}><a href={`#${id}`} lang={foreign(link.lang, locale)}>{link.name}</a></li>)}</ol>
        </nav>
        <OwnershipKey locale={locale} />
      </header>
      {deals.map((deal) => <DealRow key={deal.id} deal={deal} locale={locale} />)}
    </>
  )
}

function DealRow({ deal, locale }: { readonly deal: Deal; readonly locale: Locale }) {
  const words = dealsWords[locale]
  return (
    <article id={deal.id} className={styles.deal}>
      <header className={styles.name}>
        <h2><Name link={deal.link} locale={locale} /></h2>
        <p lang={foreign(deal.link.lang, locale)}>{deal.fullName}</p>
        <p>
          {words.status}{wordsIn(locale).colon}
          <b className={styles.status}>{deal.decidedBy ? <Link href={deal.decidedBy}>{deal.status}</Link> : deal.status}</b>
          {deal.statusNote && ` (${deal.statusNote})`}
        </p>
        {deal.parties.length > 0 && (
          <p className={styles.parties}>
            {words.parties}{wordsIn(locale).colon}
            {deal.parties.map((party, index) => <Fragment key={party.id}>{index > 0 && ', '}<Name link={party} locale={locale} /></Fragment>)}
          </p>
        )}
      </header>
      <dl className={styles.terms}>
        <div className={styles.owners}>
          <dt>{words.owners}</dt>
          <dd>{deal.ownership ? <Owners ownership={deal.ownership} id={deal.id} locale={locale} /> : <Missing locale={locale} />}</dd>
        </div>
        {deal.terms.map((term) => (
          <div key={term.field}>
            <dt>{words[term.field]}</dt>
            <dd><Term term={term} locale={locale} /></dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

function Owners({ ownership: { bars, notes, events }, id, locale }: { readonly ownership: Ownership; readonly id: string; readonly locale: Locale }) {
  return (
    <>
      {bars.length > 1 && <BySource locale={locale} />}
      {bars.map((bar, index) => (
        <div key={index} className={styles.version}>
          {bar.claims.length > 0 && (
            <p>
              {bar.claims.map((claim, at) => (
                <Fragment key={at}>{at > 0 && dealsWords[locale].separator}<Side side={claim} locale={locale} /></Fragment>
              ))}
            </p>
          )}
          <OwnershipBar bar={bar} id={`${id}-rest-${index}`} locale={locale} />
        </div>
      ))}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ name, text }) => <li key={name}><b>{name}</b>{wordsIn(locale).colon}{text}</li>)}
        </ul>
      )}
      <Events events={events} locale={locale} />
    </>
  )
}

function Term({ term: { text, sides, events }, locale }: { readonly term: TermCell; readonly locale: Locale }) {
  if (!text) return <Missing locale={locale} />
  return (
    <>
      <p>{text}</p>
      {sides.length > 0 && (
        <>
          <BySource locale={locale} />
          <ul className={styles.sides}>{sides.map((side, index) => <li key={index}><Side side={side} locale={locale} /></li>)}</ul>
        </>
      )}
      <Events events={events} locale={locale} />
    </>
  )
}

/** A figure, who gives it, and the event that shows it. */
function Side({ side: { figure, saidBy, event }, locale }: { readonly side: SideLine; readonly locale: Locale }) {
  return <><b>{figure}</b> ({saidBy && `${saidBy}, `}<EventDate event={event} locale={locale} />)</>
}

function Events({ events, locale }: { readonly events: readonly DatedLink[]; readonly locale: Locale }) {
  if (events.length === 0) return null
  return (
    <p className={styles.events}>
      {dealsWords[locale].events(events.length)}{wordsIn(locale).colon}
      {events.map((event, index) => (
        <Fragment key={event.id}>{index > 0 && dealsWords[locale].separator}<EventDate event={event} locale={locale} /></Fragment>
      ))}
    </p>
  )
}

/** Seen, an event is its date, as in the notes of a printed table; heard, it has its headline too. */
function EventDate({ event, locale }: { readonly event: DatedLink; readonly locale: Locale }) {
  return (
    <Link href={event.href}>
      <time dateTime={event.date}>{formatDate(event.date, locale)}</time>
      <span className="unseen">{wordsIn(locale).colon}<span lang={foreign(event.lang, locale)}>{event.name}</span></span>
    </Link>
  )
}

function BySource({ locale }: { readonly locale: Locale }): ReactNode {
  return <p className={styles.bySource}>{dealsWords[locale].bySource}</p>
}

function Missing({ locale }: { readonly locale: Locale }): ReactNode {
  return <p className={styles.missing}>{dealsWords[locale].missing}</p>
}
