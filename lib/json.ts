/** The JSON of version 1 of the programming interface, built from the docket in one language. */
import { type Actor, actorWords } from './actor'
import type { ActorAnswer, DocketAnswer, EventAnswer, InLanguage, InstrumentAnswer, InstrumentHistoryAnswer, StatusAnswer } from './answers'
import type { Day } from './day'
import { countByActor, type Docket, lastReviewed, relatedTo } from './docket'
import { type Event, eventWords, instrumentsOf } from './event'
import { labelSchema } from './ids'
import { type Instrument, instrumentWords } from './instrument'
import { type Locale, wordsIn } from './locale'
import { LICENSE_URL, paths } from './site'
import { primaryFirst } from './source'
import { history, type Status, statusOn } from './status'

/** An event as the interface gives it: ids for actors and instruments, words in one language. */
export function eventJson(docket: Docket, event: Event, locale: Locale, site: string): EventAnswer {
  const { id, date, words: _words, order: _order, updated, ...facts } = event
  const { title, summary, body, lang } = eventWords(event, locale)
  const { before, after } = relatedTo(docket, event)
  return {
    id,
    url: `${site}${paths(locale).event(id)}`,
    date,
    title,
    summary,
    ...(body ? { body } : {}),
    lang,
    ...inLanguage(facts, locale),
    instruments: instrumentsOf(event),
    related: [...before, ...after].map((other) => other.id),
    sources: primaryFirst(event.sources),
    updated: updated ?? null,
  }
}

/** Every actor with the number of its events, those of its parts included, in the order of their ids. */
export function actorsJson(docket: Docket, locale: Locale, site: string): ActorAnswer[] {
  const counts = countByActor(docket)
  const actors = [...docket.actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return actors.map((actor) => actorJson(actor, counts.get(actor.id) ?? 0, locale, site))
}

function actorJson(actor: Actor, events: number, locale: Locale, site: string): ActorAnswer {
  const { name, role, description, lang } = actorWords(actor, locale)
  return {
    id: actor.id,
    url: `${site}${paths(locale).actor(actor.id)}`,
    name,
    role,
    ...(description ? { description } : {}),
    lang,
    family: actor.family,
    partOf: actor.partOf ?? null,
    aliases: actor.aliases,
    events,
  }
}

/** An instrument with its status on a day, as the interface lists it. */
export function instrumentJson(docket: Docket, instrument: Instrument, day: Day, locale: Locale, site: string): InstrumentAnswer {
  const { name, shortName, lang } = instrumentWords(instrument, locale)
  return {
    id: instrument.id,
    url: `${site}${paths(locale).instrument(instrument.id)}`,
    name,
    shortName,
    lang,
    family: instrument.family,
    citation: instrument.citation ?? null,
    status: statusJson(statusOn(docket, instrument, day), locale),
  }
}

/** An instrument with its whole history until a day, its deadlines and its events. */
export function instrumentHistoryJson(docket: Docket, instrument: Instrument, day: Day, locale: Locale, site: string): InstrumentHistoryAnswer {
  const { issuers, parties, officialUrl, about, terms } = instrument
  const { description } = instrumentWords(instrument, locale)
  return {
    on: day,
    ...instrumentJson(docket, instrument, day, locale, site),
    ...(description ? { description } : {}),
    officialUrl: officialUrl ?? null,
    issuers,
    parties,
    implements: instrument.implements,
    about,
    terms: terms ? inLanguage(terms, locale) : null,
    history: history(docket, instrument)
      .filter(({ from }) => from <= day)
      .map(({ from, status, causes }) => ({ from, causes: [...causes], ...statusJson(status, locale) })),
    deadlines: docket.events.flatMap((event) =>
      event.deadlines
        .filter((deadline) => deadline.instrument === instrument.id)
        .map(({ date, what, outcome, movedBy }) => ({ date, what: what[locale], outcome, setBy: event.id, movedBy: movedBy ?? null })),
    ),
    events: docket.events.filter((event) => instrumentsOf(event).includes(instrument.id)).map(({ id }) => id),
  }
}

/** The whole record in one language, with its licence; the status of each instrument is that at the end of `day`. */
export function docketJson(docket: Docket, day: Day, locale: Locale, site: string): DocketAnswer {
  const { name } = wordsIn(locale).site
  return {
    name,
    url: `${site}${paths(locale).home}`,
    license: LICENSE_URL,
    attribution: name,
    lang: locale,
    reviewed: lastReviewed(docket) ?? null,
    on: day,
    events: docket.events.map((event) => eventJson(docket, event, locale, site)),
    actors: actorsJson(docket, locale, site),
    instruments: [...docket.instruments.values()].map((instrument) => instrumentHistoryJson(docket, instrument, day, locale, site)),
  }
}

function statusJson(status: Status, locale: Locale): StatusAnswer {
  const { headline, stage, overlays, since, decidedBy, byPassingOfTime, term, deadlineLapsed, upheld, agreedInPart, upheldParts, endedParts } = status
  return {
    headline, stage, since: since ?? null, decidedBy: [...decidedBy], byPassingOfTime,
    overlays: inLanguage([...overlays], locale),
    term: term ?? null, deadlineLapsed, upheld, agreedInPart,
    upheldParts: inLanguage([...upheldParts], locale),
    endedParts: inLanguage([...endedParts], locale),
  }
}

/** Replaces every label that is written in both languages by its text in one. */
function inLanguage<T>(value: T, locale: Locale): InLanguage<T> {
  // The walk goes by what it meets at run time; the type says the same of what is known beforehand.
  return readIn(value, locale) as InLanguage<T>
}

function readIn(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => readIn(item, locale))
  if (typeof value !== 'object' || value === null) return value
  const label = labelSchema.safeParse(value)
  if (label.success) return label.data[locale]
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readIn(item, locale)]))
}
