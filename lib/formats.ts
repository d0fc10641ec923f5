/** The one table of outputs: each format of a view, what it is called on the wire, and the function that writes it. */
import { atom } from './atom'
import { bibtex } from './bibtex'
import { deadlineCalendar, eventCalendar } from './calendar'
import { type CslItem, cslJson, eventItem } from './csl'
import { csv } from './csv'
import { jsonFeed } from './json-feed'
import { ris } from './ris'
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

/** A format of reference managers: it also writes single items, whatever they are. */
export interface CitationFormat extends Format {
  readonly write: (items: readonly CslItem[]) => string
}

export const formats = {
  csv: { name: 'CSV', mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', fileName: 'tiktok-docket-events.csv', render: csv },
  atom: { name: 'Atom', mediaType: 'application/atom+xml; charset=utf-8', extension: 'xml', render: atom },
  jsonFeed: { name: 'JSON Feed', mediaType: 'application/feed+json', extension: 'json', render: jsonFeed },
  eventCalendar: { name: 'iCalendar', mediaType: 'text/calendar; charset=utf-8', extension: 'ics', render: eventCalendar },
  deadlineCalendar: { name: 'iCalendar', mediaType: 'text/calendar; charset=utf-8', extension: 'ics', render: deadlineCalendar },
  bibtex: citing({ name: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8', extension: 'bib', write: bibtex }),
  ris: citing({ name: 'RIS', mediaType: 'application/x-research-info-systems; charset=utf-8', extension: 'ris', write: ris }),
  csl: citing({ name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', extension: 'csl.json', write: cslJson }),
} satisfies Record<string, Format>

export const citationFormats: readonly CitationFormat[] = [formats.bibtex, formats.ris, formats.csl]

/** A format of citations as one of a view: our page on each of its events. */
function citing(format: Omit<CitationFormat, 'render' | 'fileName'>): CitationFormat {
  return {
    ...format,
    fileName: `tiktok-docket-events.${format.extension}`,
    render: ({ events, locale, site }) => format.write(events.map((event) => eventItem(event, locale, site))),
  }
}
