/** What changed between two days: a form for the days, the instruments before and after, the deadlines. */
import type { DatedLink } from '@/lib/card'
import type { Changes, ChosenSpan } from '@/lib/changes'
import { addDays, type Day, formatDate } from '@/lib/day'
import { type Locale, wordsIn } from '@/lib/locale'
import { paths } from '@/lib/site'
import { changesWords } from '@/lib/words/changes'
import { lawWords } from '@/lib/words/law'
import { HeadRow } from './head-row'
import { Link } from './link'
import { Name } from './name'
import { mistakeOf } from './status-board'
import styles from './status-board.module.css'

interface ChangesViewProps {
  readonly changes: Changes
  readonly span: ChosenSpan
  readonly today: Day
  readonly locale: Locale
}

export function ChangesView({ changes, span, today, locale }: ChangesViewProps) {
  const words = changesWords[locale]
  const to = paths(locale)
  const { instruments, deadlines, total, timeline } = changes
  return (
    <>
      <h1>{words.heading}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <form action={to.changes()} method="get" className={styles.form}>
        <label htmlFor="from">{words.from}</label>
        <input id="from" name="from" type="date" defaultValue={span.from} max={today} />
        <label htmlFor="to">{words.to}</label>
        <input id="to" name="to" type="date" defaultValue={span.to} max={today} />
        <button type="submit">{words.show}</button>
      </form>
      <SpanLinks label={words.spans} today={today} locale={locale} />
      {span.mistakes.map((mistake) => <p key={mistake.value} className={styles.mistake}>{mistakeOf(mistake, today, locale)}</p>)}
      {span.isReversed && span.mistakes.length === 0 && <p className={styles.mistake}>{words.reversed}</p>}

      <h2 className={styles.heading}>{words.between(formatDate(span.from, locale), formatDate(span.to, locale))}</h2>
      {instruments.length === 0 ? <p>{words.none}</p> : <Instruments instruments={instruments} locale={locale} />}
      <h2 className={styles.heading}>{words.deadlines}</h2>
      {deadlines.length === 0 ? <p>{words.noDeadlines}</p> : <Deadlines deadlines={deadlines} locale={locale} />}
      {total > 0 && <p className={styles.heading}><Link href={timeline}>{words.timeline(total)}</Link></p>}
    </>
  )
}

/** The spans that readers ask for, as links under a label. */
export function SpanLinks({ label, today, locale }: { readonly label: string; readonly today: Day; readonly locale: Locale }) {
  const words = changesWords[locale]
  const to = paths(locale)
  return (
    <nav aria-label={label} className={styles.days}>
      <p aria-hidden="true">{label}</p>
      <ul>
        {/* The day before, so that what was done on the first day counts as a change. */}
        <li><Link href={to.changes('2025-01-19', today)}>{words.sinceInauguration}</Link></li>
        <li><Link href={to.changes(addDays(today, -365), today)}>{words.lastYear}</Link></li>
      </ul>
    </nav>
  )
}

function Instruments({ instruments, locale }: { readonly instruments: Changes['instruments']; readonly locale: Locale }) {
  const words = changesWords[locale]
  const { colon } = wordsIn(locale)
  return (
    <table className={styles.table}>
      <caption>{words.instruments(instruments.filter(({ isSame }) => !isSame).length, instruments.length)}</caption>
      <thead>
        <HeadRow names={[words.instrument, words.before, words.after, words.events]} />
      </thead>
      <tbody>
        {instruments.map(({ instrument, isSame, before, after, events }) => (
          <tr key={instrument.id}>
            <th scope="row"><Name link={instrument} locale={locale} /></th>
            <td data-label={words.before + colon}>{before}</td>
            <td data-label={words.after + colon}>{isSame ? words.same(after) : after}</td>
            <td data-label={words.events + colon}>{events.length > 0 ? <Dated links={events} locale={locale} /> : lawWords[locale].byTime}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Deadlines({ deadlines, locale }: { readonly deadlines: Changes['deadlines']; readonly locale: Locale }) {
  const words = changesWords[locale]
  const { colon, event } = wordsIn(locale)
  return (
    <table className={styles.table}>
      <caption className="unseen">{words.deadlines}</caption>
      <thead>
        <HeadRow names={[event.deadline, event.deadlineWhat, words.instrument, event.deadlineOutcome, words.events]} />
      </thead>
      <tbody>
        {deadlines.map(({ date, what, instrument, outcome, setBy, movedBy }, index) => (
          <tr key={index}>
            <th scope="row"><time dateTime={date}>{formatDate(date, locale)}</time></th>
            <td data-label={event.deadlineWhat + colon}>{what}</td>
            <td data-label={words.instrument + colon}><Name link={instrument} locale={locale} /></td>
            <td data-label={event.deadlineOutcome + colon}>{outcome}</td>
            <td data-label={words.events + colon}>
              {words.set} <Dated links={[setBy]} locale={locale} />
              {movedBy && <>; {words.moved} <Dated links={[movedBy]} locale={locale} /></>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Dated({ links, locale }: { readonly links: readonly DatedLink[]; readonly locale: Locale }) {
  return links.map((link, index) => (
    <span key={link.id}>
      {index > 0 && '; '}
      <Name link={link} locale={locale} /> (<time dateTime={link.date}>{formatDate(link.date, locale)}</time>)
    </span>
  ))
}
