/** The time of the drawing of the record: an even scale of days, and a place apart for what came before it. */
import { round, timeScale } from './chart'
import type { Day } from './day'

/** The story of TikTok begins here. */
export const FIRST_YEAR = 2017
/** Where the scale begins and ends, and the place apart, in percent. Marks reach half their width beyond both. */
export const SCALE = { from: 9, to: 99.4 }
export const BEFORE = { x: 0, width: 8.5 }

/** A place across, in percent. */
export interface Across {
  readonly x: number
  readonly width: number
}

/** A year of the scale, or all that came before it; `from` and `to` are years. */
export interface Period extends Across {
  readonly from?: string
  readonly to: string
  /** Its quarters; one place for all that came before. */
  readonly quarters: readonly [Across, ...Across[]]
}

export interface OverviewScale {
  /** The place of a day, in percent. */
  readonly at: (day: Day) => number
  /** The place apart first, then each year. */
  readonly periods: readonly Period[]
  /** The period of a day, and the quarter in it, counted from 0. */
  readonly periodOf: (day: Day) => { readonly period: Period; readonly quarter: number }
}

/** The scale that ends with the year of `today`, so that a new year has room from its first day. */
export function overviewScale(today: Day): OverviewScale {
  const lastYear = Number(today.slice(0, 4))
  const scale = scales.get(lastYear) ?? makeScale(lastYear)
  scales.set(lastYear, scale)
  return scale
}

/** One for all days of a year, so that the events keep their places on it. */
const scales = new Map<number, OverviewScale>()

function makeScale(lastYear: number): OverviewScale {
  const scale = timeScale(`${FIRST_YEAR}-01-01`, `${lastYear}-12-31`)
  const at = (day: Day) => {
    if (day < `${FIRST_YEAR}-01-01`) return round(BEFORE.x + BEFORE.width / 2)
    return round(SCALE.from + (scale.at(day) / 100) * (SCALE.to - SCALE.from))
  }
  const across = (from: Day, until: Day) => ({ x: at(from), width: round(at(until) - at(from)) })
  const before: Period = { ...BEFORE, to: String(FIRST_YEAR - 1), quarters: [{ x: round(BEFORE.width / 2 - 1), width: 2 }] }
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index): Period => {
    const year = FIRST_YEAR + index
    const [first, second, third, fourth, next] = [`${year}-01-01`, `${year}-04-01`, `${year}-07-01`, `${year}-10-01`, `${year + 1}-01-01`] as const
    return {
      ...across(first, next), from: String(year), to: String(year),
      quarters: [across(first, second), across(second, third), across(third, fourth), across(fourth, next)],
    }
  })
  return {
    at,
    periods: [before, ...years],
    periodOf(day) {
      const period = years[Number(day.slice(0, 4)) - FIRST_YEAR]
      return period ? { period, quarter: Math.floor((Number(day.slice(5, 7)) - 1) / 3) } : { period: before, quarter: 0 }
    },
  }
}
