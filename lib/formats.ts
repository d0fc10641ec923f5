/** The one table of outputs: each format of a view, what it is called on the wire, and the function that writes it. */
import { atom } from './atom'
import { deadlineCalendar, eventCalendar } from './calendar'
import { csv } from './csv'
import { jsonFeed } from './json-feed'
import type { Selection } from './selection'

export interface Format {
  readonly name: string
  /** The whole `Content-Type`. */
  readonly mediaType: string
  readonly extension: string
  /** Where a browser should save it rather than show it: the name of the file. */
  readonly fileName?: string
  /** Writes a view; pure, so that the same content gives the same bytes (deadlines: on the same day). */
  readonly render: (selection: Selection) => string
}

export const formats = {
  csv: { name: 'CSV', mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', fileName: 'tiktok-docket-events.csv', render: csv },
  atom: { name: 'Atom', mediaType: 'application/atom+xml; charset=utf-8', extension: 'xml', render: atom },
  jsonFeed: { name: 'JSON Feed', mediaType: 'application/feed+json', extension: 'json', render: jsonFeed },
  eventCalendar: { name: 'iCalendar', mediaType: 'text/calendar; charset=utf-8', extension: 'ics', render: eventCalendar },
  deadlineCalendar: { name: 'iCalendar', mediaType: 'text/calendar; charset=utf-8', extension: 'ics', render: deadlineCalendar },
} satisfies Record<string, Format>
