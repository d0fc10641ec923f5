/** A filter applied to the docket: the events of the view, the counts beside each choice, what to loosen. */
import { cardOf } from './card'
import type { Docket } from './docket'
import type { Event } from './event'
import { emptyFilter, type Facet, type Filter, filterKeys, type FilterKey, type Found, matches, PAGE_SIZE, valuesOf } from './filter'
import type { Locale } from './locale'

interface View {
  /** All events of the view in the chosen order. */
  readonly events: readonly Event[]
  /** Those on the chosen page. */
  readonly shown: readonly Event[]
  readonly page: number
  /** At least 1, even without events. */
  readonly pages: number
}

/** The events of a filter. A page beyond the last one shows the last. */
export function viewOf(docket: Docket, filter: Filter, found: Found): View {
  const events = docket.events.filter((event) => matches(docket, event, filter, found))
  if (filter.sort === 'newest') events.reverse()
  const pages = Math.max(1, Math.ceil(events.length / PAGE_SIZE))
  const page = Math.min(filter.page, pages)
  return { events, shown: events.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), page, pages }
}

/**
 * How many events each value of a facet would show under the other filters. With `match=all` the chosen
 * actors stay in force, so that a count tells what adding one more leaves.
 */
export function countsOf(docket: Docket, filter: Filter, found: Found, facet: Facet): Map<string, number> {
  const keepsChosen = facet === 'actor' && filter.match === 'all'
  const others: Filter = keepsChosen ? filter : { ...filter, [facet]: [] }
  const counts = new Map<string, number>()
  for (const event of docket.events) {
    if (!matches(docket, event, others, found)) continue
    for (const value of valuesOf(docket, event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** For an empty view: each active filter whose removal would show events, and how many. */
export function looseners(docket: Docket, filter: Filter, found: Found): { key: FilterKey; count: number; filter: Filter }[] {
  const narrowing = filterKeys.filter((key) => !['match', 'sort', 'page'].includes(key))
  return narrowing.flatMap((key) => {
    const value = filter[key]
    const isActive = typeof value === 'object' ? value.length > 0 : Boolean(value)
    if (!isActive) return []
    const loosened: Filter = { ...filter, [key]: emptyFilter[key], page: 1 }
    const count = docket.events.filter((event) => matches(docket, event, loosened, key === 'q' ? undefined : found)).length
    return count > 0 ? [{ key, count, filter: loosened }] : []
  })
}

/** Events grouped by year and then by month, in the order in which they come. */
export function byYearAndMonth(events: readonly Event[]): { year: string; months: { month: string; events: Event[] }[] }[] {
  const years: { year: string; months: { month: string; events: Event[] }[] }[] = []
  for (const event of events) {
    const [year, month] = [event.date.slice(0, 4), event.date.slice(0, 7)]
    if (years.at(-1)?.year !== year) years.push({ year, months: [] })
    const months = years.at(-1)?.months ?? []
    if (months.at(-1)?.month !== month) months.push({ month, events: [] })
    months.at(-1)?.events.push(event)
  }
  return years
}

/** The cards of events, grouped by year and month in the order in which the events come. */
export function cardsByMonth(docket: Docket, events: readonly Event[], locale: Locale) {
  return byYearAndMonth(events).map(({ year, months }) => ({
    year,
    months: months.map(({ month, events: inMonth }) => ({ month, cards: inMonth.map((event) => cardOf(docket, event, locale)) })),
  }))
}

/** Every year of a view, and the page on which it begins. */
export function yearPages(events: readonly Event[]): { year: string; page: number }[] {
  const years = events.map((event) => event.date.slice(0, 4))
  return [...new Set(years)].map((year) => ({ year, page: Math.floor(years.indexOf(year) / PAGE_SIZE) + 1 }))
}
