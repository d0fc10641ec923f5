/** What every format is rendered from: the events of one view, whole, and where and in which language it stands. */
import { viewLabels } from './dashboard'
import type { Day } from './day'
import { compareEvents, type Docket } from './docket'
import type { Event } from './event'
import type { Filter } from './filter'
import { type Locale, wordsIn } from './locale'

export interface Selection {
  readonly docket: Docket
  /** All events of the view, in its order. */
  readonly events: readonly Event[]
  readonly filter: Filter
  readonly locale: Locale
  /** The site's own address without a final slash. */
  readonly site: string
  /** Tells a deadline that still runs from one whose outcome is not known. */
  readonly today: Day
}

/** The name of a view among others in a feed reader or a calendar: the site, and what narrows it. */
export function nameOfView(docket: Docket, filter: Filter, locale: Locale, what?: string): string {
  const name = wordsIn(locale).site.name
  return `${name}${what ? ` (${what})` : ''}${narrowing(docket, filter, locale)}`
}

/** What a page says that it shows of the timeline, without the name of the site; undefined for a view that nothing narrows. */
export function titleOfView(docket: Docket, filter: Filter, locale: Locale): string | undefined {
  const narrowed = narrowing(docket, filter, locale)
  return narrowed ? `${wordsIn(locale).timeline.heading}${narrowed}` : undefined
}

/** ": Oracle, Litigation"; empty for a view that nothing narrows. */
function narrowing(docket: Docket, filter: Filter, locale: Locale): string {
  const labels = viewLabels(docket, filter, locale)
  return labels.length > 0 ? `${wordsIn(locale).colon}${labels.join(', ')}` : ''
}

/** The newest of the events, at most `limit` of them, in the order in which they came. */
export function newest(events: readonly Event[], limit: number): Event[] {
  const chosen = new Set([...events].sort(compareEvents).slice(-limit))
  return events.filter((event) => chosen.has(event))
}
