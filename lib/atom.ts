/** A view as an Atom feed (RFC 4287). */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { lastReviewed } from './docket'
import { FEED_LENGTH, type FeedEntry, feedEntry, sourceName } from './feed-entry'
import { lastingId } from './identity'
import { wordsIn } from './locale'
import { printable } from './printable'
import { instantOf, newestOf } from './revision'
import { nameOfView, newest, type Selection } from './selection'
import { paths, subscriptionQuery } from './site'

/** The newest events of the view. The same content gives the same bytes, whenever it is asked for. */
export function atom({ docket, events, filter, locale, site }: Selection): string {
  const words = wordsIn(locale)
  const entries = newest(events, FEED_LENGTH)
  const to = paths(locale)
  // An empty view has no day of its own; the format wants one all the same.
  const updated = newestOf(entries) ?? lastReviewed(docket) ?? '1970-01-01'
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    x('id', `urn:uuid:${lastingId(locale, `feed${subscriptionQuery(filter)}`)}`),
    x('title', nameOfView(docket, filter, locale)),
    x('subtitle', words.site.tagline),
    x('updated', instantOf(updated)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: `${site}${to.feed(filter)}` }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: `${site}${to.timeline({ ...filter, page: 1 })}` }),
    x('author', [x('name', words.site.name), x('uri', `${site}${to.home}`)]),
    x('rights', words.site.license),
    ...entries.map((event) => entryOf(feedEntry(docket, event, locale, site), site, locale)),
  ])
  const root = x(null, [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed])
  return `${printable(toXml(root, { closeEmptyElements: true }))}\n`
}

function entryOf(entry: FeedEntry, site: string, locale: Selection['locale']) {
  return x('entry', entry.lang === locale ? {} : { 'xml:lang': entry.lang }, [
    x('id', entry.id),
    x('title', entry.title),
    x('published', instantOf(entry.published)),
    x('updated', instantOf(entry.updated)),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: entry.url }),
    // Section 4.2.7.2: `via` names the source of what the entry says.
    ...entry.sources.map((source) => {
      const language = source.language ? { hreflang: source.language } : {}
      return x('link', { rel: 'via', href: source.url, title: sourceName(source), ...language })
    }),
    x('category', { term: entry.kind.id, label: entry.kind.label }),
    ...entry.actors.map(({ id, name }) => x('category', { scheme: `${site}${paths(locale).actors}`, term: id, label: name })),
    x('summary', entry.summary),
    x('content', { type: 'html', 'xml:lang': locale }, entry.html),
  ])
}
