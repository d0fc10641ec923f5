/** The record on a desk: a mark for each event, in the lane of its kind. */
import type { Locale } from '@/lib/locale'
import type { Overview } from '@/lib/overview'
import type { Lane } from '@/lib/overview-lanes'
import { overviewWords } from '@/lib/words/overview'
import kindStyles from './kind-mark.module.css'
import { BANDS, Bands, BESIDE, FOOT, Ground, InForce, percent, Poles, YEARS, Years } from './overview-frame'
import styles from './overview.module.css'

const FLAG = 18
const MARK = 10
/** The least rows of a lane, so that its name has room above its first marks; and the room between two lanes. */
const LEAST_ROWS = 3
const GAP = 8

export function OverviewMarks({ overview, locale }: { readonly overview: Overview; readonly locale: Locale }) {
  const words = overviewWords[locale]
  const { years, administrations, flags, inForce } = overview
  const flagTop = (row: number) => YEARS + BANDS + row * FLAG
  const barsTop = flagTop(Math.max(-1, ...flags.map(({ row }) => row)) + 1) + 8
  const { lanes, height } = place(overview.lanes, barsTop + inForce.length * BESIDE)
  return (
    <svg width="100%" height={height} role="presentation" className={styles.drawing}>
      <Bands bands={administrations} height={height} />
      <Years years={years} height={height} />
      <Poles flags={flags} height={height} top={(row) => flagTop(row) + 9} />
      <g className={styles.flags} data-row="">
        {flags.map(({ x, row, side, date, label, href, title, lang }) => (
          <a key={href} href={href} lang={lang === locale ? undefined : lang}>
            <title>{title}</title>
            <text x={percent(x)} y={flagTop(row) + 14} dx={side === 'left' ? -8 : 8} textAnchor={side === 'left' ? 'end' : 'start'} aria-hidden="true">{date} <tspan>{label}</tspan></text>
          </a>
        ))}
      </g>
      {inForce.length > 0 && <text x="0" y={barsTop + 11} className={styles.heading}>{words.inForce}</text>}
      <InForce texts={inForce} locale={locale} y={barsTop} />
      {lanes.map(({ lane, top, base }) => (
        <g key={lane.kind} className={`${styles.lane} ${kindStyles.tint}`} data-kind={lane.kind} data-row="">
          <Ground y={base} />
          <use href={`#mark-${lane.kind}`} x={6} y={top + 8} />
          <text x="0" y={top + 12} dx={16}>{lane.label} <tspan>{lane.count}</tspan></text>
          {lane.marks.map(({ x, row, href, title, lang, matches }) => (
            <a key={href} href={href} data-out={matches ? undefined : ''} lang={lang === locale ? undefined : lang}>
              <title>{title}</title>
              <use href={`#mark-${lane.kind}`} x={percent(x)} y={base - row * MARK - MARK / 2} />
            </a>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** Where each lane begins and stands, in pixels from the top. */
function place(lanes: readonly Lane[], from: number) {
  let y = from
  const placed = lanes.map((lane) => {
    const top = y + GAP
    y = top + Math.max(LEAST_ROWS, lane.rows) * MARK + GAP / 2
    return { lane, top, base: y }
  })
  return { lanes: placed, height: y + FOOT }
}
