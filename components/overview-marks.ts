/** The record on a desk: a mark for each event, in the lane of its kind. */
import { s } from 'hastscript'
import type { Locale } from '@/lib/locale'
import type { Overview } from '@/lib/overview'
import type { Lane } from '@/lib/overview-lanes'
import { overviewWords } from '@/lib/words/overview'
import { foreign } from './foreign'
import kindStyles from './kind-mark.module.css'
import { BANDS, bands, BESIDE, FOOT, ground, inForceRows, percent, poles, yearRow, YEARS } from './overview-frame'
import styles from './overview.module.css'

const FLAG = 18
const MARK = 10
/** The least rows of a lane, so that its name has room above its first marks; and the room between two lanes. */
const LEAST_ROWS = 3
const GAP = 8
/** Where the text of a flag stands beside its pole. */
const toLeft = { dx: -8, 'text-anchor': 'end' }
const toRight = { dx: 8, 'text-anchor': 'start' }

export function overviewMarks(overview: Overview, locale: Locale) {
  const { years, administrations, flags, inForce } = overview
  const flagTop = (row: number) => YEARS + BANDS + row * FLAG
  const barsTop = flagTop(Math.max(-1, ...flags.map(({ row }) => row)) + 1) + 8
  const { lanes, height } = place(overview.lanes, barsTop + inForce.length * BESIDE)
  return s('svg', { width: '100%', height, role: 'presentation', class: styles.drawing },
    bands(administrations, height),
    yearRow(years, height),
    poles(flags, height, (row) => flagTop(row) + 9),
    s('g', { class: styles.flags, 'data-row': '' }, flags.map(({ x, row, side, date, label, href, title, lang }) =>
      s('a', { href, lang: foreign(lang, locale) },
        s('title', title),
        s('text', { x: percent(x), y: flagTop(row) + 14, ...(side === 'left' ? toLeft : toRight), 'aria-hidden': 'true' },
          `${date} `, s('tspan', label),
        ),
      ),
    )),
    inForce.length > 0 ? s('text', { x: 0, y: barsTop + 11, class: styles.heading }, overviewWords[locale].inForce) : undefined,
    inForceRows(inForce, locale, barsTop),
    lanes.map(({ lane, top, base }) => laneMarks(lane, top, base, locale)),
  )
}

function laneMarks({ kind, label, count, marks }: Lane, top: number, base: number, locale: Locale) {
  const shape = `#mark-${kind}`
  return s('g', { class: `${styles.lane} ${kindStyles.tint}`, 'data-kind': kind, 'data-row': '' },
    ground(base),
    s('use', { href: shape, x: 6, y: top + 8 }),
    s('text', { x: 0, y: top + 12, dx: 16 }, `${label} `, s('tspan', count)),
    marks.map(({ x, row, href, title, lang, matches }) =>
      s('a', { href, 'data-out': matches ? undefined : '', lang: foreign(lang, locale) },
        s('title', title),
        s('use', { href: shape, x: percent(x), y: base - row * MARK - MARK / 2 }),
      ),
    ),
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
