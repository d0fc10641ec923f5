/** The record on a phone: the events of each kind counted by quarter, each year a link wide enough for a finger. */
import Link from 'next/link'
import type { Locale } from '@/lib/locale'
import type { Overview } from '@/lib/overview'
import type { Lane } from '@/lib/overview-lanes'
import kindStyles from './kind-mark.module.css'
import { ABOVE, BANDS, Bands, FOOT, Ground, InForceNarrow, percent, Poles, YEARS, Years } from './overview-frame'
import styles from './overview.module.css'

const NUMBER = 20
/** The height of one event, and of the name of a lane above its bars. */
const EVENT = 4
const NAME = 22

export function OverviewBars({ overview, locale }: { readonly overview: Overview; readonly locale: Locale }) {
  const { years, administrations, flags, inForce } = overview
  const numbersTop = YEARS + BANDS
  const barsTop = numbersTop + (flags.length > 0 ? NUMBER + 6 : 0)
  const { lanes, height } = place(overview.lanes, barsTop + inForce.length * ABOVE)
  return (
    <svg width="100%" height={height} role="presentation" className={styles.drawing}>
      <Bands bands={administrations} height={height} isShort />
      <Years years={years} height={height} isShort />
      <Poles flags={flags} height={height} top={() => numbersTop + NUMBER / 2} />
      <g className={styles.numbers} aria-hidden="true">
        {flags.map(({ x }, index) => (
          <g key={x}>
            <circle cx={percent(x)} cy={numbersTop + NUMBER / 2} r="9" />
            <text x={percent(x)} y={numbersTop + NUMBER / 2 + 4} textAnchor="middle">{index + 1}</text>
          </g>
        ))}
      </g>
      <InForceNarrow texts={inForce} locale={locale} y={barsTop} />
      {lanes.map(({ lane, top, base }) => (
        <g key={lane.kind} className={`${styles.lane} ${kindStyles.tint}`} data-kind={lane.kind} data-row="">
          <Ground y={base} />
          <use href={`#mark-${lane.kind}`} x={6} y={top + 12} />
          <text x="0" y={top + 16} dx={16}>{lane.label} <tspan>{lane.count}</tspan></text>
          {lane.tallies.map(({ x, width, href, title, bars }) => (
            <Link key={x} href={href} scroll={false} prefetch={false} data-out={bars.some(({ matching }) => matching > 0) ? undefined : ''}>
              <title>{title}</title>
              <rect x={percent(x)} width={percent(width)} y={top} height={base - top} className={styles.cell} />
              {bars.map((bar) => (
                <Bar key={bar.x} bar={bar} base={base} />
              ))}
            </Link>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** The events of a quarter: those of the view stand solid below, the others hollow on top. */
function Bar({ bar: { x, width, total, matching }, base }: { readonly bar: Lane['tallies'][number]['bars'][number]; readonly base: number }) {
  const across = { x: percent(x), width: percent(width) }
  return (
    <>
      {matching < total && <rect {...across} y={base - total * EVENT} height={(total - matching) * EVENT} className={styles.outside} />}
      {matching > 0 && <rect {...across} y={base - matching * EVENT} height={matching * EVENT} className={styles.within} />}
    </>
  )
}

/** Where each lane begins and stands, in pixels from the top. */
function place(lanes: readonly Lane[], from: number) {
  let y = from
  const placed = lanes.map((lane) => {
    const top = y + 4
    y = top + NAME + lane.peak * EVENT
    return { lane, top, base: y }
  })
  return { lanes: placed, height: y + FOOT }
}
