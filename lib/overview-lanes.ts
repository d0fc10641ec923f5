/** The lanes of the drawing of the record: the events of one kind as single marks, and counted by quarter. */
import { round } from './chart'
import { firstDay, formatDate } from './day'
import type { Docket } from './docket'
import { type Event, eventWords, type Kind, kinds } from './event'
import { type Filter, type Found, matches } from './filter'
import { type Locale, wordsIn } from './locale'
import { once } from './once'
import { type Across, FIRST_YEAR, type OverviewScale, type Period } from './overview-scale'
import { packRows } from './packing'
import { paths } from './site'
import { overviewWords } from './words/overview'

/** The narrowest drawing that shows single marks, in pixels, and the room of a mark in it, in percent. */
export const NARROWEST = 896
const MARK = round((9.5 / NARROWEST) * 100)

export interface Mark {
  readonly x: number
  /** Counted from the bottom of the lane. */
  readonly row: number
  readonly href: string
  readonly title: string
  readonly lang: Locale
  readonly matches: boolean
}

/** The events of one kind in a period, by quarter. */
export interface Tally extends Across {
  readonly href: string
  readonly title: string
  readonly bars: readonly (Across & { readonly total: number; readonly matching: number })[]
}

export interface Lane {
  readonly kind: Kind
  readonly label: string
  readonly count: string
  readonly rows: number
  readonly marks: readonly Mark[]
  readonly tallies: readonly Tally[]
  /** The most events in one bar of its tallies. */
  readonly peak: number
}

/** An event with its place. */
export interface Placed {
  readonly event: Event
  readonly x: number
  readonly period: Period
  readonly quarter: number
  /** Whether it belongs to the view. */
  readonly matches: boolean
  /** Whether it would, whatever its date and kind: what a link to another year or kind leads to. */
  readonly isReachable: boolean
}

/** Every event of the docket with its place, from the oldest. */
export function placeEvents(docket: Docket, filter: Filter, found: Found, scale: OverviewScale): Placed[] {
  const open: Filter = { ...withoutDates(filter), kind: [] }
  return places(docket)(scale).map((place) => ({
    ...place,
    matches: matches(docket, place.event, filter, found),
    isReachable: matches(docket, place.event, open, found),
  }))
}

const places = once((docket: Docket) => once(({ at, periodOf }: OverviewScale) =>
  docket.events.map((event) => {
    const day = firstDay(event.date)
    return { event, x: at(day), ...periodOf(day) }
  }),
))

/** A lane for each kind that the record holds. */
export function lanesOf(all: readonly Placed[], filter: Filter, locale: Locale): Lane[] {
  return kinds.flatMap((kind) => {
    const placed = all.filter(({ event }) => event.kind === kind)
    return placed.length > 0 ? [laneOf(placed, kind, filter, locale)] : []
  })
}

function laneOf(placed: readonly Placed[], kind: Kind, filter: Filter, locale: Locale): Lane {
  const rows = packRows(placed.map(({ x }) => ({ from: x, to: round(x + MARK) })))
  const tallies = [...new Set(placed.map(({ period }) => period))].map((period) =>
    tallyOf(placed.filter((each) => each.period === period), kind, period, filter, locale),
  )
  return {
    kind,
    label: wordsIn(locale).kinds[kind],
    count: overviewWords[locale].laneCount(placed.filter((each) => each.matches).length, placed.length),
    rows: Math.max(...rows) + 1,
    marks: placed.map(({ event, x, matches }, index) => {
      const href = paths(locale).event(event.id)
      return { x, row: rows[index] ?? 0, href, ...nameOf(event, locale), matches }
    }),
    tallies,
    peak: Math.max(...tallies.flatMap(({ bars }) => bars.map(({ total }) => total))),
  }
}

function tallyOf(placed: readonly Placed[], kind: Kind, period: Period, filter: Filter, locale: Locale): Tally {
  const words = overviewWords[locale]
  const count = words.count(placed.filter(({ isReachable }) => isReachable).length, placed.length)
  return {
    x: period.x,
    width: period.width,
    href: paths(locale).timeline({ ...withinPeriod(filter, period), kind: [kind] }),
    title: `${wordsIn(locale).kinds[kind]}, ${words.onlyYear(labelOf(period, locale), count)}`,
    bars: period.quarters.flatMap((across, index) => {
      const inQuarter = placed.filter(({ quarter }) => quarter === index)
      return inQuarter.length > 0 ? [{ ...across, total: inQuarter.length, matching: inQuarter.filter((each) => each.matches).length }] : []
    }),
  }
}

/** "August 6, 2020, Sanction: Trump signs …". */
export function nameOf(event: Event, locale: Locale): { readonly title: string; readonly lang: Locale } {
  return names(event)[locale]
}

const names = once((event: Event) => ({ en: makeName(event, 'en'), fr: makeName(event, 'fr') }))

function makeName(event: Event, locale: Locale) {
  const words = wordsIn(locale)
  const { title, lang } = eventWords(event, locale)
  return { title: `${formatDate(event.date, locale)}, ${words.kinds[event.kind]}${words.colon}${title}`, lang }
}

/** "2020", "Before 2017". */
export function labelOf({ from }: Period, locale: Locale): string {
  return from ?? overviewWords[locale].before(String(FIRST_YEAR))
}

/** The view of all dates within the other filters. */
export function withoutDates(filter: Filter): Filter {
  const { from: _from, to: _to, ...others } = filter
  return { ...others, page: 1 }
}

/** The view of a period within the other filters. */
export function withinPeriod(filter: Filter, { from, to }: Period): Filter {
  return { ...withoutDates(filter), ...(from ? { from } : {}), to }
}
