/** Where exactly one view stands in other formats, as plain addresses for its page. */
import type { Filter } from './filter'
import type { Locale } from './locale'
import { api, paths, webcal } from './site'

export interface Outputs {
  readonly feed: string
  /** Opens the reader's calendar application. */
  readonly calendar: string
  readonly csv: string
  /** The builder of embeds, filled in with this view. */
  readonly embed: string
}

/** The addresses of a view; `site` is the site's own address without a final slash. */
export function outputsOf(filter: Filter, locale: Locale, site: string): Outputs {
  const to = paths(locale)
  return { feed: to.feed(filter), calendar: webcal(`${site}${to.calendar(filter)}`), csv: api.eventsCsv(filter, locale), embed: to.embedBuilder(to.timeline({ ...filter, page: 1 })) }
}
