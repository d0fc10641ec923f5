/** An instrument's own page: what it is, its status, how it came to it, its deadlines, its events. */
import type { ReactNode } from 'react'
import type { NamedLink } from '@/lib/card'
import type { Cite as CiteModel } from '@/lib/cite'
import { formatDate } from '@/lib/day'
import type { InstrumentPage } from '@/lib/instrument-page'
import { type Locale, wordsIn } from '@/lib/locale'
import { paths } from '@/lib/site'
import { lawWords } from '@/lib/words/law'
import { Cite } from './cite'
import { foreign } from './foreign'
import { HeadRow } from './head-row'
import { Link } from './link'
import { Name } from './name'
import { Prose } from './prose'
import { Timeline } from './timeline'
import styles from './event-article.module.css'

export interface InstrumentProfileProps {
  readonly page: InstrumentPage
  readonly cite: CiteModel
  readonly locale: Locale
}

export function InstrumentProfile({ page, cite, locale }: InstrumentProfileProps) {
  const words = lawWords[locale]
  const lang = foreign(page.lang, locale)
  return (
    <article className={styles.article}>
      <header className={styles.header}>
        <p className={styles.meta}>{page.family}</p>
        <h1 lang={lang}>{page.name}</h1>
        <p className={styles.summary}>
          <strong>{page.status}</strong>{page.notes.map((note) => `; ${note}`)}
        </p>
        {page.prose && <Prose html={page.prose} lang={lang} />}
      </header>
      <Facts page={page} locale={locale} />
      <History page={page} locale={locale} />
      {page.deadlines.length > 0 && <Deadlines page={page} locale={locale} />}
      <Cite cite={cite} locale={locale} />
      <section aria-labelledby="events" className={styles.section}>
        <h2 id="events">{words.events}</h2>
        <Timeline years={page.years} yearLinks={page.yearLinks} locale={locale} />
      </section>
      <p><Link href={paths(locale).instruments()}>{words.allInstruments}</Link></p>
    </article>
  )
}

function Facts({ page, locale }: { readonly page: InstrumentPage; readonly locale: Locale }) {
  const words = lawWords[locale]
  const rows: [string, ReactNode][] = [
    [words.citation, page.citation],
    [words.official, page.officialUrl && <OfficialLink key="official" url={page.officialUrl} />],
    [words.issuers, names(page.issuers, locale)],
    [words.parties, names(page.parties, locale)],
    [words.implements, names(page.implements, locale)],
    [words.implementedBy, names(page.implementedBy, locale)],
    [words.about, names(page.about, locale)],
    [words.aboutIt, names(page.aboutIt, locale)],
  ]
  const known = rows.filter(([, value]) => value)
  if (known.length === 0) return null
  return (
    <table className={styles.details}>
      <caption className="unseen">{page.name}</caption>
      <tbody>{known.map(([name, value]) => <tr key={name}><th scope="row">{name}</th><td>{value}</td></tr>)}</tbody>
    </table>
  )
}

function OfficialLink({ url }: { readonly url: string }) {
  return <a href={url} rel="noopener">{new URL(url).hostname.replace(/^www\./, '')}</a>
}

function History({ page, locale }: { readonly page: InstrumentPage; readonly locale: Locale }) {
  const words = lawWords[locale]
  return (
    <section aria-labelledby="history" className={styles.section}>
      <h2 id="history">{words.history}</h2>
      {page.history.length === 0 ? <p>{words.noHistory}</p> : (
        <table className={styles.deadlines}>
          <caption className="unseen">{words.history}</caption>
          <thead>
            <HeadRow names={[words.from, words.status, words.lasted, words.decidedBy]} />
          </thead>
          <tbody>
            {page.history.map(({ from, status, notes, days, isRunning, decidedBy, byTime }) => (
              <tr key={from}>
                <td data-label={words.from}><time dateTime={from}>{formatDate(from, locale)}</time></td>
                <td data-label={words.status}>
                  {status}
                  {notes.length > 0 && <ul className={styles.inner}>{notes.map((note) => <li key={note}>{note}</li>)}</ul>}
                </td>
                <td data-label={words.lasted}><span className={styles.lasted}>{words.days(days)}</span>{isRunning && `, ${words.still}`}</td>
                <td data-label={words.decidedBy}>{names(decidedBy, locale)}{byTime && ` (${words.byTime})`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Deadlines({ page, locale }: { readonly page: InstrumentPage; readonly locale: Locale }) {
  const words = wordsIn(locale).event
  const { deadlines: heading, setBy } = lawWords[locale]
  return (
    <section aria-labelledby="deadlines" className={styles.section}>
      <h2 id="deadlines">{heading}</h2>
      <table className={styles.deadlines}>
        <caption className="unseen">{heading}</caption>
        <thead>
          <HeadRow names={[words.deadline, words.deadlineWhat, setBy, words.deadlineOutcome]} />
        </thead>
        <tbody>
          {page.deadlines.map(({ date, what, outcome, setBy: setter, movedBy }, index) => (
            <tr key={index}>
              <td data-label={words.deadline}><time dateTime={date}>{formatDate(date, locale)}</time></td>
              <td data-label={words.deadlineWhat}>{what}</td>
              <td data-label={setBy}>{names([setter], locale)}</td>
              <td data-label={words.deadlineOutcome}>{outcome}{movedBy && <>; {words.movedBy} {names([movedBy], locale)}</>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Names that lead to their pages, one after another; nothing for none. */
function names(links: readonly NamedLink[], locale: Locale): ReactNode {
  if (links.length === 0) return undefined
  return links.map((link, index) => <span key={link.id}>{index > 0 && '; '}<Name link={link} locale={locale} /></span>)
}
