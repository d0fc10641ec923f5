/** When the record last touched an event, told from the content alone: what feeds, calendars and the sitemap go by. */
import { type Day, firstDay, type PartialDate } from './day'
import type { Event } from './event'

/** The newest of an event's own date (a month's first day), its corrections and its last update. */
export function changedOn(event: Event): Day {
  const days = [firstDay(event.date), ...event.corrections.map(({ date }) => date), ...(event.updated ? [event.updated] : [])]
  return days.sort().at(-1) ?? firstDay(event.date)
}

/** The date under which the entry is cited: the day of its last change, else the event's own, of which a month stays a month. */
export function revisedOn(event: Event): PartialDate {
  const changed = changedOn(event)
  return changed === firstDay(event.date) ? event.date : changed
}

/** The newest of these days; undefined of none. */
export function newestOf(events: readonly Event[]): Day | undefined {
  return events.map(changedOn).sort().at(-1)
}

/** A day as an instant (RFC 3339): its first moment in universal time, since the record keeps no hours. */
export function instantOf(day: Day): string {
  return `${day}T00:00:00Z`
}
