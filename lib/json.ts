/** The JSON of version 1 of the programming interface, and its errors (RFC 9457). */
import type { Day } from './day'
import { type Docket, relatedTo } from './docket'
import { type Event, eventWords, instrumentsOf } from './event'
import type { Ignored } from './filter'
import { labelSchema } from './ids'
import { type Instrument, instrumentWords } from './instrument'
import type { Locale } from './locale'
import { paths } from './site'
import { primaryFirst } from './source'
import { history, type Status, statusOn } from './status'

/** An event as the interface gives it: ids for actors and instruments, words in one language. */
export function eventJson(docket: Docket, event: Event, locale: Locale, site: string) {
  const { title, summary, body, lang } = eventWords(event, locale)
  const { before, after } = relatedTo(docket, event)
  return {
    id: event.id,
    url: `${site}${paths(locale).event(event.id)}`,
    date: event.date,
    kind: event.kind,
    title,
    summary,
    ...(body ? { body } : {}),
    lang,
    actors: event.actors,
    jurisdiction: event.jurisdiction,
    instruments: instrumentsOf(event),
    details: inLanguage(event.details, locale),
    effects: inLanguage(event.effects, locale),
    deadlines: inLanguage(event.deadlines, locale),
    related: [...before, ...after].map((other) => other.id),
    sources: primaryFirst(event.sources),
    corrections: inLanguage(event.corrections, locale),
    updated: event.updated ?? null,
  }
}

/** An instrument with its status on a day, as the interface lists it. */
export function instrumentJson(docket: Docket, instrument: Instrument, day: Day, locale: Locale, site: string) {
  const { name, shortName } = instrumentWords(instrument, locale)
  return {
    id: instrument.id,
    url: `${site}${paths(locale).instrument(instrument.id)}`,
    name,
    shortName,
    family: instrument.family,
    citation: instrument.citation ?? null,
    status: statusJson(statusOn(docket, instrument, day), locale),
  }
}

/** An instrument with its whole history, its deadlines and its events. */
export function instrumentHistoryJson(docket: Docket, instrument: Instrument, day: Day, locale: Locale, site: string) {
  const { issuers, parties, officialUrl, about, terms } = instrument
  return {
    on: day,
    ...instrumentJson(docket, instrument, day, locale, site),
    officialUrl: officialUrl ?? null,
    issuers,
    parties,
    implements: instrument.implements,
    about,
    terms: inLanguage(terms ?? null, locale),
    history: history(docket, instrument).filter(({ from }) => from <= day).map(({ from, status, causes }) => ({ from, causes, ...statusJson(status, locale) })),
    deadlines: docket.events.flatMap((event) =>
      event.deadlines
        .filter((deadline) => deadline.instrument === instrument.id)
        .map(({ date, what, outcome, movedBy }) => ({ date, what: what[locale], outcome, setBy: event.id, movedBy: movedBy ?? null })),
    ),
    events: docket.events.filter((event) => instrumentsOf(event).includes(instrument.id)).map(({ id }) => id),
  }
}

function statusJson({ headline, stage, overlays, since, decidedBy, byPassingOfTime, term, deadlineLapsed, upheld, agreedInPart, endedParts }: Status, locale: Locale) {
  return {
    headline, stage, since: since ?? null, decidedBy, byPassingOfTime,
    overlays: inLanguage(overlays, locale),
    term: term ?? null, deadlineLapsed, upheld, agreedInPart,
    endedParts: inLanguage(endedParts, locale),
  }
}

/** Replaces every label that is written in both languages by its text in one. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, locale))
  if (typeof value !== 'object' || value === null) return value
  const label = labelSchema.safeParse(value)
  if (label.success) return label.data[locale]
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, locale)]))
}

/** A problem document (RFC 9457, section 3); `errors` names every parameter and what is allowed. */
export interface ProblemJson {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly { readonly parameter: string; readonly value: string; readonly detail: string; readonly allowed?: readonly string[]; readonly suggestion?: string }[]
}

/** The answer to a query that is not understood whole: the interface ignores nothing. */
export function badRequest(ignored: readonly Ignored[]): ProblemJson {
  const errors = ignored.map((entry) => ({
    parameter: entry.parameter,
    value: entry.value,
    detail: reasons[entry.reason],
    ...(entry.allowed ? { allowed: entry.allowed } : {}),
    ...(entry.suggestion ? { suggestion: entry.suggestion } : {}),
  }))
  const sentences = errors.map(
    ({ parameter, value, detail, suggestion }) => `${parameter}=${value}: ${detail}${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
  )
  return { type: 'about:blank', title: 'Bad Request', status: 400, detail: sentences.join(' '), errors }
}

/** The answer for an address that names nothing. */
export function notFound(detail: string): ProblemJson {
  return { type: 'about:blank', title: 'Not Found', status: 404, detail }
}

const reasons: Record<Ignored['reason'], string> = {
  'unknown-parameter': 'there is no such parameter',
  'unknown-value': 'there is no such value in the record',
  'bad-date': 'expected a year, month or day that exists, such as 2021, 2021-02 or 2021-02-10',
  'bad-day': 'expected a day that exists, such as 2020-12-03',
  outside: 'outside the record',
  'from-after-to': 'later than the end of the range',
  'bad-choice': 'expected one of the allowed choices',
  repeated: 'expected at most once',
  'bad-page': 'expected the number of a page that exists',
  'too-long': 'longer than allowed',
}
