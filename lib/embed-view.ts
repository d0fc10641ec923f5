/** Everything that an embed shows, as plain data in one language. */
import { cardOf, type EventCard } from './card'
import type { Docket } from './docket'
import { fullHref, titleOf } from './embed'
import type { ParsedEmbed, Theme } from './embed-query'
import type { Found } from './filter'
import { reasonOf } from './ignored'
import { type Locale, wordsIn } from './locale'
import { nameOfView } from './selection'
import { embedWords } from './words/embed'
import { viewOf } from './view'

export interface EmbedView {
  readonly theme: Theme
  /** The name of the document. */
  readonly title: string
  /** The name of the view; a single event is headed by its own title. */
  readonly heading?: string
  /** The page of which this is the light view. */
  readonly href: string
  readonly cards: readonly EventCard[]
  /** "10 of 41 events"; none beside a single event. */
  readonly count?: string
  /** What the address asked for and was left aside: the words of the address, and why. */
  readonly notes: readonly { readonly asked?: string; readonly why: string }[]
}

/** The embed of a query; undefined where it names an event that the record does not have. */
export function embedViewOf(docket: Docket, { embed, ignored, unused }: ParsedEmbed, found: Found, locale: Locale): EmbedView | undefined {
  const notes = [
    ...ignored.map((entry) => ({ asked: `${entry.parameter}=${entry.value}`, why: reasonOf(entry, locale) })),
    ...(unused.length > 0 ? [{ why: embedWords[locale].unused(unused.join(', ')) }] : []),
  ]
  const shared = { theme: embed.theme, title: titleOf(embed, docket, locale), href: fullHref(embed, locale), notes }
  if (embed.event !== undefined) {
    const event = docket.eventById.get(embed.event)
    return event && { ...shared, cards: [cardOf(docket, event, locale)] }
  }
  const { events } = viewOf(docket, embed.filter, found)
  const cards = events.slice(0, embed.limit).map((event) => cardOf(docket, event, locale))
  return { ...shared, heading: nameOfView(docket, embed.filter, locale), cards, count: wordsIn(locale).filter.result(cards.length, events.length) }
}
