/** One chain of deadlines: the instrument and its status, the drawing, the table. */
import type { DatedLink } from '@/lib/card'
import { formatDate } from '@/lib/day'
import type { Chain } from '@/lib/deadlines'
import { type Locale, wordsIn } from '@/lib/locale'
import { deadlineWords } from '@/lib/words/deadlines'
import { DeadlineDrawing } from './deadline-drawing'
import { DeadlineMark } from './deadline-mark'
import { Name } from './name'
import board from './status-board.module.css'
import styles from './deadline-chain.module.css'

export interface DeadlineChainProps {
  readonly chain: Chain
  readonly locale: Locale
}

export function DeadlineChain({ chain, locale }: DeadlineChainProps) {
  const { instrument, status, alsoUnder } = chain
  const heading = `chain-${instrument.id}`
  return (
    <article id={instrument.id} aria-labelledby={heading} className={styles.chain}>
      <h3 id={heading} className={styles.name}><Name link={instrument} locale={locale} /></h3>
      <p className={styles.status}>{deadlineWords[locale].statusToday}{wordsIn(locale).colon}{status}</p>
      <DeadlineDrawing chain={chain} locale={locale} />
      <ChainTable chain={chain} locale={locale} />
      {alsoUnder.length > 0 && (
        <p className={styles.also}>
          {deadlineWords[locale].sameDays}{wordsIn(locale).colon}
          {alsoUnder.map((other, index) => <span key={other.id}>{index > 0 && ', '}<Name link={other} locale={locale} /></span>)}
        </p>
      )}
    </article>
  )
}

function ChainTable({ chain: { instrument, days }, locale }: DeadlineChainProps) {
  const words = deadlineWords[locale]
  const { colon, event } = wordsIn(locale)
  return (
    <table className={`${board.table} ${styles.table}`}>
      <caption className="unseen">{words.heading}{colon}{instrument.name}</caption>
      <thead>
        <tr>
          <th scope="col">{event.deadline}</th><th scope="col">{event.deadlineWhat}</th><th scope="col">{words.setBy}</th>
          <th scope="col">{words.decidedBy}</th><th scope="col">{event.deadlineOutcome}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ date, what, setBy, decidedBy, look, outcome }, index) => (
          <tr key={index}>
            <th scope="row"><time dateTime={date}>{formatDate(date, locale)}</time></th>
            <td data-label={event.deadlineWhat + colon}>{what}</td>
            <td data-label={words.setBy + colon}><Dated link={setBy} locale={locale} /></td>
            <td data-label={words.decidedBy + colon}>{decidedBy && <Dated link={decidedBy} locale={locale} />}</td>
            <td data-label={event.deadlineOutcome + colon}><DeadlineMark look={look} /> {outcome}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Dated({ link, locale }: { readonly link: DatedLink; readonly locale: Locale }) {
  return (
    <>
      <Name link={link} locale={locale} />{' '}
      <span className={styles.date}>(<time dateTime={link.date}>{formatDate(link.date, locale)}</time>)</span>
    </>
  )
}
