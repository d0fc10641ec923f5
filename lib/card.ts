/** An event as a list shows it: words of one language, names resolved, addresses spelt. */
import { actorWords } from './actor'
import type { PartialDate } from './day'
import { actorOf, type Docket, instrumentOf } from './docket'
import { type Effect, type Event, eventWords, type Kind } from './event'
import { instrumentWords } from './instrument'
import { type Locale, wordsIn } from './locale'
import { paths } from './site'
import { isPrimary } from './source'

/** A name that leads to a page; `lang` where its language is not the page's. */
export interface NamedLink {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly lang: Locale
}

/** An event's headline with its date, as far as that is known. */
export type DatedLink = NamedLink & { readonly date: PartialDate }

/** An effect as a badge: "revokes EO 13942". */
export interface EffectBadge {
  readonly verb: string
  readonly instrument: NamedLink
  readonly action: Effect['action']
}

export interface EventCard {
  readonly id: string
  readonly href: string
  readonly date: string
  readonly kind: Kind
  readonly title: string
  readonly summary: string
  readonly lang: Locale
  readonly actors: readonly NamedLink[]
  readonly effects: readonly EffectBadge[]
  readonly sources: number
  readonly primary: number
}

/** The card of an event in a language. */
export function cardOf(docket: Docket, event: Event, locale: Locale): EventCard {
  const { title, summary, lang } = eventWords(event, locale)
  return {
    id: event.id,
    href: paths(locale).event(event.id),
    date: event.date,
    kind: event.kind,
    title,
    summary,
    lang,
    actors: event.actors.map((id) => actorLink(docket, id, locale)),
    effects: event.effects.map((effect) => effectBadge(docket, effect, locale)),
    sources: event.sources.length,
    primary: event.sources.filter(isPrimary).length,
  }
}

/** An actor's name and page. */
export function actorLink(docket: Docket, id: string, locale: Locale): NamedLink {
  const { name, lang } = actorWords(actorOf(docket, id), locale)
  return { id, name, href: paths(locale).actor(id), lang }
}

/** An instrument's short name and page. */
export function instrumentLink(docket: Docket, id: string, locale: Locale): NamedLink {
  const { shortName, lang } = instrumentWords(instrumentOf(docket, id), locale)
  return { id, name: shortName, href: paths(locale).instrument(id), lang }
}

/** An event's headline and page. */
export function eventLink(event: Event, locale: Locale): DatedLink {
  const { title, lang } = eventWords(event, locale)
  return { id: event.id, name: title, href: paths(locale).event(event.id), lang, date: event.date }
}

/** What an effect did, in words. */
export function effectBadge(docket: Docket, effect: Effect, locale: Locale): EffectBadge {
  return {
    verb: wordsIn(locale).actions[effect.action],
    instrument: instrumentLink(docket, effect.instrument, locale),
    action: effect.action,
  }
}
