/** An event as an entry of a feed, the same for Atom and JSON Feed: words, days, and a small page of HTML. */
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { actorLink } from './card'
import { type Day, firstDay, formatDate } from './day'
import type { Docket } from './docket'
import { type Event, eventWords } from './event'
import { lastingId } from './identity'
import { type Locale, wordsIn } from './locale'
import { changedOn } from './revision'
import { paths } from './site'
import { isPrimary, primaryFirst, type Source } from './source'

/** The most that a feed holds: its newest events. */
export const FEED_LENGTH = 50

export interface FeedEntry {
  /** A URN that never changes. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly lang: Locale
  readonly html: string
  /** The day of the event, the first of the month where only that is known: formats of feeds want an instant. */
  readonly published: Day
  readonly updated: Day
  readonly kind: { readonly id: string; readonly label: string }
  readonly actors: readonly { readonly id: string; readonly name: string }[]
  readonly sources: readonly Source[]
}

/** The entry of an event in a language. */
export function feedEntry(docket: Docket, event: Event, locale: Locale, site: string): FeedEntry {
  const { title, summary, lang } = eventWords(event, locale)
  return {
    id: `urn:uuid:${lastingId(locale, `events/${event.id}`)}`,
    url: `${site}${paths(locale).event(event.id)}`,
    title,
    summary,
    lang,
    html: htmlOf(event, locale),
    published: firstDay(event.date),
    updated: changedOn(event),
    kind: { id: event.kind, label: wordsIn(locale).kinds[event.kind] },
    actors: event.actors.map((id) => ({ id, name: actorLink(docket, id, locale).name })),
    sources: primaryFirst(event.sources),
  }
}

/** The date as it is known, the whole summary, corrections and sources. */
function htmlOf(event: Event, locale: Locale): string {
  const words = wordsIn(locale)
  const { summary, lang } = eventWords(event, locale)
  const corrections = event.corrections.map(({ date, note }) => h('li', `${formatDate(date, locale)}${words.colon}${note[locale]}`))
  const page = h(null, [
    h('p', [h('time', { dateTime: event.date }, formatDate(event.date, locale)), ` · ${words.kinds[event.kind]}`]),
    h('p', lang === locale ? {} : { lang }, summary),
    ...(corrections.length > 0 ? [h('p', words.event.corrections), h('ul', corrections)] : []),
    h('p', words.event.sources),
    h('ul', primaryFirst(event.sources).map((source) => h('li', [
      h('a', { href: source.url, ...(source.language ? { hrefLang: source.language } : {}) }, sourceName(source)),
      ` (${isPrimary(source) ? words.event.primary : words.event.secondary})`,
    ]))),
  ])
  return unified().use(rehypeStringify).stringify(page)
}

/** A source by its title and its publisher, as far as it has them. */
export function sourceName({ title, publisher, url }: Source): string {
  return [title, publisher].filter((part) => part !== undefined).join(', ') || url
}
