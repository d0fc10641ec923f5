/** The board: a day, the drawing, and the table of every instrument on that day. */
import type { Board } from '@/lib/board'
import type { ChosenDay } from '@/lib/chosen-day'
import { type Day, formatDate } from '@/lib/day'
import { type Locale, wordsIn } from '@/lib/locale'
import { paths } from '@/lib/site'
import { lawWords } from '@/lib/words/law'
import { Gantt } from './gantt'
import { Link } from './link'
import { Name } from './name'
import styles from './status-board.module.css'

interface StatusBoardProps {
  readonly board: Board
  readonly chosen: ChosenDay
  readonly today: Day
  readonly locale: Locale
}

export function StatusBoard({ board, chosen, today, locale }: StatusBoardProps) {
  const words = lawWords[locale]
  const to = paths(locale)
  const day = formatDate(chosen.day, locale)
  return (
    <>
      <h1>{words.heading}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <form action={to.instruments()} method="get" className={styles.form}>
        <label htmlFor="on">{words.chooseDay}</label>
        <input id="on" name="on" type="date" defaultValue={chosen.day} max={today} aria-describedby="on-hint" />
        <button type="submit">{words.show}</button>
        <span id="on-hint" className={styles.hint}>{words.dayHint}</span>
      </form>
      <nav aria-label={words.daysThatMattered} className={styles.days}>
        <p aria-hidden="true">{words.daysThatMattered}</p>
        <ul>
          {board.turningDays.map((each) => (
            <li key={each}>
              <Link href={to.instruments(each)} aria-current={each === chosen.day ? 'date' : undefined}>{formatDate(each, locale)}</Link>
            </li>
          ))}
          <li><Link href={to.instruments()} aria-current={chosen.day === today ? 'date' : undefined}>{words.today}</Link></li>
        </ul>
      </nav>
      {chosen.mistake && <p className={styles.mistake}>{mistakeOf(chosen.mistake, today, locale)}</p>}
      <h2 className={styles.heading}>{words.onDay(day)}</h2>
      <Gantt board={board} locale={locale} />
      <StatusTable board={board} caption={words.table(day)} locale={locale} />
    </>
  )
}

/** A plain sentence on a day that cannot be shown. */
export function mistakeOf({ reason, value, first }: NonNullable<ChosenDay['mistake']>, today: Day, locale: Locale): string {
  const words = lawWords[locale]
  return reason === 'bad-day' ? words.badDay(value) : words.outside(value, formatDate(first, locale), formatDate(today, locale))
}

function StatusTable({ board, caption, locale }: { readonly board: Board; readonly caption: string; readonly locale: Locale }) {
  const words = lawWords[locale]
  const colon = wordsIn(locale).colon
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.instrument}</th><th scope="col">{words.family}</th><th scope="col">{words.status}</th>
          <th scope="col">{words.since}</th><th scope="col">{words.decidedBy}</th>
        </tr>
      </thead>
      <tbody>
        {board.groups.flatMap(({ rows }) => rows).map(({ instrument, family, status, look, since, decidedBy, byTime }) => (
          <tr key={instrument.id} id={instrument.id}>
            <th scope="row"><Name link={instrument} locale={locale} /></th>
            <td data-label={words.family + colon}>{family}</td>
            <td data-label={words.status + colon} data-look={look} className={styles.status}>{status}</td>
            <td data-label={words.since + colon}>{since}</td>
            <td data-label={words.decidedBy + colon}>
              {decidedBy && <Name link={decidedBy} locale={locale} />}
              {byTime && <> ({words.byTime})</>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
