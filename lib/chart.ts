/**
 * Geometry of the drawings, as plain numbers. Across, positions and widths are percentages of the drawing,
 * so that one drawing serves a phone and a desk; down, they are pixels.
 */
import { scaleLinear } from 'd3-scale'
import { type Day, daysBetween } from './day'

interface TimeScale {
  /** The place of a day, from 0 to 100, rounded to hundredths. */
  readonly at: (day: Day) => number
  /** Every January within the scale, thinned to at most `most`. */
  readonly years: (most: number) => { readonly year: string; readonly x: number }[]
}

/** A scale of days from `first` to `last`, both inclusive; days outside are held at its ends. */
export function timeScale(first: Day, last: Day): TimeScale {
  const scale = scaleLinear([0, Math.max(1, daysBetween(first, last))], [0, 100]).clamp(true)
  const at = (day: Day) => round(scale(daysBetween(first, day)))
  return {
    at,
    years(most) {
      const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
      const all = Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).filter((year) => `${year}-01-01` >= first)
      const step = Math.max(1, Math.ceil(all.length / most))
      return all.filter((_, index) => index % step === 0).map((year) => ({ year, x: at(`${year}-01-01`) }))
    },
  }
}

/** To hundredths: finer than a screen, coarse enough for snapshots. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
