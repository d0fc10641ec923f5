/** The page of deadlines: the next one, the key of the drawings, then the chains. */
import type { ReactNode } from 'react'
import { formatDate } from '@/lib/day'
import { type Chain, type DeadlinesPage, markLooks } from '@/lib/deadlines'
import { type Locale, wordsIn } from '@/lib/locale'
import { deadlineWords } from '@/lib/words/deadlines'
import { DeadlineChain } from './deadline-chain'
import { labelOf } from './deadline-drawing'
import { DeadlineMark } from './deadline-mark'
import { foreign } from './foreign'
import { Name } from './name'
import styles from './deadlines.module.css'

export interface DeadlinesProps {
  readonly page: DeadlinesPage
  readonly locale: Locale
}

export function Deadlines({ page, locale }: DeadlinesProps) {
  const words = deadlineWords[locale]
  const { lead, others } = page
  const isEmpty = lead.length + others.length === 0
  return (
    <>
      <h1>{words.heading}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <Next page={page} locale={locale} />
      {isEmpty ? <p>{words.none}</p> : <Key locale={locale} />}
      {lead.length > 0 && <h2 className={styles.heading}>{words.lead}</h2>}
      <Chains chains={lead} locale={locale} />
      {others.length > 0 && (
        <>
          <h2 className={styles.heading}>{words.others}</h2>
          <Index chains={others} locale={locale} />
          <Chains chains={others} locale={locale} />
        </>
      )}
    </>
  )
}

function Next({ page: { next }, locale }: DeadlinesProps) {
  const { colon, standing } = wordsIn(locale)
  return (
    <section aria-labelledby="next" className={styles.next}>
      <h2 id="next">{standing.deadline}</h2>
      {next ? (
        <p>
          <strong><time dateTime={next.date}>{formatDate(next.date, locale)}</time></strong> ({standing.daysLeft(next.daysLeft)}){colon}
          {next.what}, <Name link={next.instrument} locale={locale} />
        </p>
      ) : <p>{standing.noDeadline}</p>}
    </section>
  )
}

function Index({ chains, locale }: { readonly chains: readonly Chain[]; readonly locale: Locale }) {
  return (
    <nav aria-label={deadlineWords[locale].index} className={styles.index}>
      <ul>
        {chains.map(({ instrument: { id, name, lang } }) => (
          <li key={id}><a href={`#${id}`} lang={foreign(lang, locale)}>{name}</a></li>
        ))}
      </ul>
    </nav>
  )
}

function Key({ locale }: { readonly locale: Locale }) {
  const words = deadlineWords[locale]
  return (
    <div className={styles.key}>
      <h2>{words.key}</h2>
      <ul>
        {markLooks.map((look) => <li key={look}><DeadlineMark look={look} />{labelOf(look, locale)}</li>)}
        <li><Sample><path d="M3 1V17" className={styles.tick} /><path d="M3 9H36" className={styles.stood} /></Sample>{words.stood}</li>
        <li><Sample><path d="M0 9H36" className={styles.stopped} /></Sample>{words.stopped}</li>
        <li><Sample><path d="M18 0V10" className={styles.step} /><path d="M13.5 9H22.5L18 17z" className={styles.arrow} /></Sample>{words.next}</li>
      </ul>
    </div>
  )
}

function Sample({ children }: { readonly children: ReactNode }) {
  return <svg width="36" height="18" aria-hidden="true" focusable="false">{children}</svg>
}

function Chains({ chains, locale }: { readonly chains: readonly Chain[]; readonly locale: Locale }) {
  return chains.map((chain) => <DeadlineChain key={chain.instrument.id} chain={chain} locale={locale} />)
}
