/** Comma-separated values (RFC 4180) of exactly the events of a view: one row an event, a header first. */
import { stringify } from 'csv-stringify/sync'
import { eventJson } from './json'
import type { Selection } from './selection'

/** The fields of the JSON, without the long text; new ones come last. */
export const csvColumns = [
  'id', 'url', 'date', 'kind', 'title', 'summary', 'lang', 'actors', 'jurisdiction', 'instruments', 'details',
  'effects', 'deadlines', 'related', 'sources', 'corrections', 'updated',
] as const

/** What a spreadsheet needs to see that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** The table of a view, in the view's order. */
export function csv({ docket, events, locale, site }: Selection): string {
  const rows = events.map((event) => {
    const json = eventJson(docket, event, locale, site)
    const flat = { ...json, sources: json.sources.map(({ url }) => url) }
    return csvColumns.map((column) => cellOf(flat[column]))
  })
  return writeCsv([csvColumns, ...rows])
}

/**
 * Writes rows. A cell that a spreadsheet would take for a formula, one that begins with = + - @, a tab or a
 * carriage return, is given an apostrophe in front (OWASP, "CSV Injection").
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  // The library quotes only whole line ends; a single half of one ends a row in some readers too.
  return stringify(rows.map((row) => [...row]), { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ })
}

/** Ids and addresses hold no space and are parted by one; what has parts of its own stays JSON. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(' ')
  return JSON.stringify(value)
}
