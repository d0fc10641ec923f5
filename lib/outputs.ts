/** Where exactly one view stands in other formats, as plain addresses for its page. */
import type { Filter } from './filter'
import { citationFormats, type Format, formats } from './formats'
import type { Locale } from './locale'
import { api, paths, webcal } from './site'

/** A file that a reader takes away. */
export interface Download {
  readonly name: string
  readonly href: string
  /** The media type, without its parameters. */
  readonly type: string
}

export interface Outputs {
  readonly feed: string
  /** Opens the reader's calendar application. */
  readonly calendar: string
  /** The builder of embeds, filled in with this view. */
  readonly embed: string
  readonly downloads: readonly Download[]
}

/** The addresses of a view; `site` is the site's own address without a final slash. */
export function outputsOf(filter: Filter, locale: Locale, site: string): Outputs {
  const to = paths(locale)
  return {
    feed: to.feed(filter),
    calendar: webcal(`${site}${to.calendar(filter)}`),
    embed: to.embedBuilder(to.timeline({ ...filter, page: 1 })),
    downloads: [
      { name: 'JSON', href: api.events(filter, locale), type: 'application/json' },
      ...[formats.csv, ...citationFormats].map((format) => downloadOf(format, api.eventsAs(format.extension, filter, locale))),
    ],
  }
}

/** The files that cite our page on an event. */
export function eventCitations(id: string, locale: Locale): Download[] {
  return citationFormats.map((format) => downloadOf(format, api.eventCitation(id, format.extension, locale)))
}

/** The files that cite an instrument. */
export function instrumentCitations(id: string, locale: Locale): Download[] {
  return citationFormats.map((format) => downloadOf(format, api.instrumentCitation(id, format.extension, locale)))
}

function downloadOf({ name, mediaType }: Format, href: string): Download {
  return { name, href, type: mediaType.replace(/;.*/, '') }
}
