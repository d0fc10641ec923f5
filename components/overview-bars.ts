/** The record on a phone: the events of each kind counted by quarter, each year a link wide enough for a finger. */
import { s } from 'hastscript'
import type { Locale } from '@/lib/locale'
import type { Overview } from '@/lib/overview'
import type { Lane } from '@/lib/overview-lanes'
import kindStyles from './kind-mark.module.css'
import { ABOVE, BANDS, bands, FOOT, ground, inForceNarrow, percent, poles, yearRow, YEARS } from './overview-frame'
import styles from './overview.module.css'

const NUMBER = 20
/** The height of one event, and of the name of a lane above its bars. */
const EVENT = 4
const NAME = 22

export function overviewBars(overview: Overview, locale: Locale) {
  const { years, administrations, flags, inForce } = overview
  const numbersTop = YEARS + BANDS
  const barsTop = numbersTop + (flags.length > 0 ? NUMBER + 6 : 0)
  const { lanes, height } = place(overview.lanes, barsTop + inForce.length * ABOVE)
  return s('svg', { width: '100%', height, role: 'presentation', class: styles.drawing },
    bands(administrations, height, { isShort: true }),
    yearRow(years, height, { isShort: true }),
    poles(flags, height, () => numbersTop + NUMBER / 2),
    s('g', { class: styles.numbers, 'aria-hidden': 'true' }, flags.map(({ x }, index) =>
      s('g',
        s('circle', { cx: percent(x), cy: numbersTop + NUMBER / 2, r: 9 }),
        s('text', { x: percent(x), y: numbersTop + NUMBER / 2 + 4, 'text-anchor': 'middle' }, index + 1),
      ),
    )),
    inForceNarrow(inForce, locale, barsTop),
    lanes.map(({ lane, top, base }) => laneBars(lane, top, base)),
  )
}

function laneBars({ kind, label, count, tallies }: Lane, top: number, base: number) {
  return s('g', { class: `${styles.lane} ${kindStyles.tint}`, 'data-kind': kind, 'data-row': '' },
    ground(base),
    s('use', { href: `#mark-${kind}`, x: 6, y: top + 12 }),
    s('text', { x: 0, y: top + 16, dx: 16 }, `${label} `, s('tspan', count)),
    tallies.map(({ x, width, href, title, bars }) =>
      s('a', { href, 'data-out': bars.some(({ matching }) => matching > 0) ? undefined : '' },
        s('title', title),
        s('rect', { x: percent(x), width: percent(width), y: top, height: base - top, class: styles.cell }),
        bars.map((bar) => quarter(bar, base)),
      ),
    ),
  )
}

/** The events of a quarter: those of the view stand solid below, the others hollow on top. */
function quarter({ x, width, total, matching }: Lane['tallies'][number]['bars'][number], base: number) {
  const across = { x: percent(x), width: percent(width) }
  return [
    matching < total ? s('rect', { ...across, y: base - total * EVENT, height: (total - matching) * EVENT, class: styles.outside }) : undefined,
    matching > 0 ? s('rect', { ...across, y: base - matching * EVENT, height: matching * EVENT, class: styles.within }) : undefined,
  ]
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
