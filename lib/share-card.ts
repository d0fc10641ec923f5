/** What the picture of a page says when somebody shares its address: words of one language, nothing that goes stale within a day. */
import { type Actor, actorWords } from './actor'
import { formatDate } from './day'
import { type Docket, eventsWith } from './docket'
import { type Event, eventWords, type Kind, kinds } from './event'
import { type Instrument, instrumentWords } from './instrument'
import { type Locale, wordsIn } from './locale'

export interface ShareCard {
  /** Whose shapes stand before the first line; one alone also gives the picture its colour. */
  readonly kinds: readonly Kind[]
  /** The first line: what it is in strong letters, and when. */
  readonly label: string
  readonly when?: string
  readonly headline: string
  /** What follows the headline, each as a paragraph, the last of them small where it is a citation. */
  readonly note?: string
  readonly citation?: string
  /** The name of the site, at the foot. */
  readonly site: string
}

/** The picture of an event. */
export function eventCard(event: Event, locale: Locale): ShareCard {
  const { title } = eventWords(event, locale)
  return { ...of(locale), kinds: [event.kind], label: wordsIn(locale).kinds[event.kind], when: formatDate(event.date, locale), headline: title }
}

/** The picture of an actor. */
export function actorCard(docket: Docket, actor: Actor, locale: Locale): ShareCard {
  const { name, role } = actorWords(actor, locale)
  return { ...of(locale), label: wordsIn(locale).actor.events(eventsWith(docket, actor.id).length), headline: name, note: role }
}

/** The picture of an instrument: its status is that of a day, so it is left to the page. */
export function instrumentCard(instrument: Instrument, locale: Locale): ShareCard {
  const { name, shortName } = instrumentWords(instrument, locale)
  return {
    ...of(locale),
    label: wordsIn(locale).instrumentFamilies[instrument.family],
    headline: shortName,
    ...(name === shortName ? {} : { note: name }),
    ...(instrument.citation ? { citation: instrument.citation } : {}),
  }
}

/** The picture of the site, and of its pages that list things. */
export function siteCard(locale: Locale): ShareCard {
  const { site } = wordsIn(locale)
  return { ...of(locale), kinds, label: '', headline: site.tagline }
}

/** The picture in words, for those who do not see it. */
export function shareAlt({ label, when, headline, note, citation }: ShareCard): string {
  return [[label, when].filter(Boolean).join(', '), headline, note, citation].filter(Boolean).join('. ')
}

function of(locale: Locale) {
  return { kinds: [], site: wordsIn(locale).site.name }
}
