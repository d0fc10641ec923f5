/** What both drawings of the record stand on: bands of the administrations, years, the texts in force. */
import { s } from 'hastscript'
import { round } from '@/lib/chart'
import type { Locale } from '@/lib/locale'
import type { Flag, Overview } from '@/lib/overview'
import { BEFORE, SCALE } from '@/lib/overview-scale'
import { fillOf } from './bar-patterns'
import { foreign } from './foreign'
import styles from './overview.module.css'

/** The height of the row of years, and of the names of the bands under it, in pixels. */
export const YEARS = 26
export const BANDS = 20
/** Below the drawing, room for the lower ends of the lines. */
export const FOOT = 6

/** A place across as the attribute of an SVG element. */
export const percent = (x: number) => `${x}%`

/** A line down the drawing. */
const upright = (x: number, y1: number, y2: number) => s('line', { x1: percent(x), x2: percent(x), y1, y2 })

export function bands(administrations: Overview['administrations'], height: number, { isShort = false } = {}) {
  return s('g', { class: styles.bands }, administrations.map(({ x, width, who, when }, index) =>
    s('g', { 'data-odd': String(index % 2 === 0) },
      s('rect', { x: percent(x), y: YEARS, width: percent(width), height: height - YEARS }),
      upright(x, YEARS, height),
      s('text', { x: percent(x), y: YEARS + 15, dx: 6 }, who, isShort ? undefined : s('tspan', ` ${when}`)),
    ),
  ))
}

export function yearRow(years: Overview['years'], height: number, { isShort = false } = {}) {
  return s('g', { class: styles.years, 'data-row': '' },
    years.map(({ x, width, label, short, href, title, isChosen }) =>
      s('a', { href, 'aria-current': isChosen ? 'true' : undefined },
        s('title', title),
        s('rect', { x: percent(x), width: percent(width), height: YEARS }),
        s('text', { x: percent(round(x + width / 2)), y: 18, 'text-anchor': 'middle', 'aria-hidden': 'true' }, isShort ? short : label),
      ),
    ),
    years.map(({ x }) => upright(x, YEARS, height)),
  )
}

/** The ground of a lane, broken where the even scale of days ends to the left: what came before has no scale. */
export function ground(y: number) {
  return [
    s('line', { x1: 0, x2: percent(BEFORE.width), y1: y, y2: y }),
    s('line', { x1: percent(SCALE.from), x2: '100%', y1: y, y2: y }),
  ]
}

/** The lines under the flags, down to the foot of the drawing. */
export function poles(flags: readonly Flag[], height: number, top: (row: number) => number) {
  return s('g', { class: styles.poles }, flags.map(({ x, row }) =>
    s('g', upright(x, top(row), height), s('circle', { cx: percent(x), cy: top(row), r: 3 })),
  ))
}

/** The height of a text's row: with its name beside its bars, and above them. */
export const BESIDE = 22
export const ABOVE = 36
const BAR = 14

/** Each bar leads to the event that began it. */
export function inForceRows(texts: Overview['inForce'], locale: Locale, y: number) {
  return texts.map(({ instrument, bars }, index) => {
    const top = y + index * BESIDE
    return s('g', { class: styles.inForce, 'data-row': '' },
      s('text', { x: percent(bars[0]?.x ?? 0), y: top + 11, dx: -6, 'text-anchor': 'end', lang: foreign(instrument.lang, locale) }, instrument.name),
      bars.map(({ x, width, look, href, title }) =>
        s('a', { href }, s('title', title), s('rect', { x: percent(x), y: top, width: percent(width), height: BAR, fill: fillOf(look) })),
      ),
    )
  })
}

/** Bars too narrow for a finger: the whole row leads to the text. */
export function inForceNarrow(texts: Overview['inForce'], locale: Locale, y: number) {
  return texts.map(({ instrument, bars }, index) => {
    const top = y + index * ABOVE
    return s('g', { class: styles.inForce, 'data-row': '' },
      s('a', { href: instrument.href, lang: foreign(instrument.lang, locale) },
        s('title', instrument.name),
        s('rect', { y: top, width: '100%', height: ABOVE - 2, class: styles.cell }),
        s('text', { x: 0, y: top + 13, 'aria-hidden': 'true' }, instrument.name),
        bars.map(({ x, width, look }) =>
          s('rect', { x: percent(x), y: top + 18, width: percent(width), height: BAR, fill: fillOf(look), class: styles.bar }),
        ),
      ),
    )
  })
}
