/** The whole record at a glance: single marks where there is room for them, counts on a phone. */
import type { BarLook } from '@/lib/board'
import { kinds } from '@/lib/event'
import { type Locale, wordsIn } from '@/lib/locale'
import type { Flag, Overview as Model } from '@/lib/overview'
import { lawWords } from '@/lib/words/law'
import { overviewWords } from '@/lib/words/overview'
import { BarPatterns, fillOf } from './bar-patterns'
import { kindShapes } from './kind-shapes'
import { MarkKeys } from './mark-keys'
import { markupOf } from './markup'
import { overviewBars } from './overview-bars'
import { overviewMarks } from './overview-marks'
import styles from './overview.module.css'

export interface OverviewProps {
  readonly overview: Model
  readonly locale: Locale
}

export function Overview({ overview, locale }: OverviewProps) {
  const words = overviewWords[locale]
  const { matching, total } = overview
  const idle = matching < total ? words.idleFiltered(matching, total) : undefined
  const keys = { hint: words.hint, styles: { readout: styles.readout, hint: styles.hint } }
  return (
    <section className={styles.overview} aria-labelledby="overview">
      <h2 id="overview" className={styles.title}>{words.heading}</h2>
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>
          <p><span className={styles.marks}>{words.captionMarks}</span><span className={styles.counts}>{words.captionBars}</span> {words.caption}</p>
          <Key overview={overview} locale={locale} />
        </figcaption>
        <Definitions />
        <div className={styles.marks}>
          <MarkKeys id="overview-marks" idle={idle ?? words.idleMarks(total)} drawing={markupOf(overviewMarks(overview, locale))} {...keys} />
        </div>
        <div className={styles.counts}>
          <MarkKeys id="overview-counts" idle={idle ?? words.idleBars(total)} drawing={markupOf(overviewBars(overview, locale))} {...keys} />
          <FlagList flags={overview.flags} locale={locale} />
        </div>
      </figure>
    </section>
  )
}

/** What the patterns mean, and under a filter what is solid and what is hollow. */
function Key({ overview, locale }: OverviewProps) {
  const words = overviewWords[locale]
  const looks = new Set(overview.inForce.flatMap(({ bars }) => bars.map(({ look }): BarLook => look)))
  const isFiltered = overview.matching < overview.total
  if (looks.size === 0 && !isFiltered) return null
  return (
    <ul className={styles.key}>
      {[...looks].map((look) => (
        <li key={look}>
          <svg width="28" height="14" aria-hidden="true">
            <rect width="28" height="14" fill={fillOf(look)} className={styles.bar} />
          </svg>{' '}
          {lawWords[locale].bars[look]}
        </li>
      ))}
      {isFiltered && (
        <>
          <li>
            <svg width="14" height="14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" className={styles.within} /></svg>{' '}
            {words.matching}
          </li>
          <li>
            <svg width="14" height="14" aria-hidden="true"><rect x="2" y="2" width="10" height="10" className={styles.outside} /></svg>{' '}
            {words.outside}
          </li>
        </>
      )}
    </ul>
  )
}

/** On a phone the flags carry numbers; here is what they say. */
function FlagList({ flags, locale }: { readonly flags: readonly Flag[]; readonly locale: Locale }) {
  if (flags.length === 0) return null
  return (
    <ol className={styles.flagList}>
      {flags.map(({ href, date, label, title }) => (
        <li key={href}><a href={href} title={title}>{date}{wordsIn(locale).colon}{label}</a></li>
      ))}
    </ol>
  )
}

/** Drawn nowhere: the shapes and patterns that both drawings and the key refer to. */
function Definitions() {
  return (
    <svg width="0" height="0" className={styles.definitions} aria-hidden="true">
      <BarPatterns />
      <defs>
        {kinds.map((kind) => (
          <path key={kind} id={`mark-${kind}`} d={kindShapes[kind]} fillRule="evenodd" transform="scale(0.68) translate(-7 -7)" />
        ))}
      </defs>
    </svg>
  )
}
