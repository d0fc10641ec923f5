/** A view as a JSON Feed (version 1.1, jsonfeed.org). */
import { FEED_LENGTH, feedEntry } from './feed-entry'
import { wordsIn } from './locale'
import { instantOf } from './revision'
import { nameOfView, newest, type Selection } from './selection'
import { paths } from './site'

/** The newest events of the view. `_docket` is an extension: the date as it is known, and the sources. */
export function jsonFeed({ docket, events, filter, locale, site }: Selection): string {
  const words = wordsIn(locale)
  const to = paths(locale)
  const items = newest(events, FEED_LENGTH).map((event) => {
    const { id, url, title, summary, lang, html, published, updated, kind, actors, sources } = feedEntry(docket, event, locale, site)
    return {
      id, url, title, summary,
      content_html: html,
      date_published: instantOf(published),
      date_modified: instantOf(updated),
      language: lang,
      tags: [kind.label, ...actors.map(({ name }) => name)],
      _docket: { about: `${site}${to.about}`, id: event.id, date: event.date, kind: kind.id, actors: event.actors, sources },
    }
  })
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: nameOfView(docket, filter, locale),
    home_page_url: `${site}${to.timeline({ ...filter, page: 1 })}`,
    feed_url: `${site}${to.jsonFeed(filter)}`,
    description: words.site.description,
    language: locale,
    authors: [{ name: words.site.name, url: `${site}${to.home}` }],
    items,
  })}\n`
}
