/**
 * The one description of a view: dashboard, API, and later feeds and embeds, read and write it here.
 *
 * Within one parameter values are alternatives, across parameters all must hold. The order of the
 * parameters in an address is fixed and defaults are left out, so that one view has one address.
 */
import { firstDay, lastDay, overlaps, type Period, periodSchema } from './day'
import { actorsWithBodies, type Docket } from './docket'
import { type Event, instrumentsOf, type Jurisdiction, jurisdictions, type Kind, kinds } from './event'
import { didYouMean } from './problem'

export interface Filter {
  readonly actor: readonly string[]
  readonly kind: readonly Kind[]
  readonly instrument: readonly string[]
  readonly jurisdiction: readonly Jurisdiction[]
  /** Whether all the named actors must take part, or any of them. */
  readonly match: 'any' | 'all'
  readonly from?: Period
  readonly to?: Period
  readonly q: string
  readonly sort: 'newest' | 'oldest'
  /** Counted from 1. */
  readonly page: number
}

export const emptyFilter: Filter = {
  actor: [], kind: [], instrument: [], jurisdiction: [], match: 'any', q: '', sort: 'newest', page: 1,
}

/** The parameters in their canonical order. */
export const filterKeys = [
  'actor', 'match', 'kind', 'instrument', 'jurisdiction', 'from', 'to', 'q', 'sort', 'page',
] as const
export type FilterKey = (typeof filterKeys)[number]

/** The longest search text that is read, in characters. */
export const MAX_QUERY = 200
/** Events on a page of a view, the same for readers and for programs. With fifty, Lighthouse's phone gave two points less. */
export const PAGE_SIZE = 30

/** A part of an address that was not understood, and why. */
export interface Ignored {
  readonly parameter: string
  readonly value: string
  readonly reason:
    | 'unknown-parameter' | 'unknown-value' | 'bad-date' | 'from-after-to' | 'bad-choice' | 'repeated' | 'bad-page'
    | 'too-long' | 'bad-day' | 'outside'
  readonly suggestion?: string
  /** What is allowed: the choices, the last page or the longest length. */
  readonly allowed?: readonly string[]
}

/** The filter that an address asks for, and everything in the address that was left aside. */
export interface ParsedFilter {
  readonly filter: Filter
  readonly ignored: readonly Ignored[]
}

/**
 * Reads a filter from the query of an address (WHATWG URL, section 5). Never throws: what it does not
 * understand is listed in `ignored`. `others` names parameters that belong to somebody else, such as `lang`:
 * they are allowed as well, and offered to whoever mistypes one.
 */
export function parseFilter(query: URLSearchParams, docket: Docket, others: readonly string[] = []): ParsedFilter {
  const ignored: Ignored[] = []
  const ignore = (entry: Ignored) => void ignored.push(entry)
  const read = reader(query, ignore)
  const known = [...filterKeys, ...others]
  const allowed = known.filter((key) => !isCampaignMark(key))

  for (const key of new Set(query.keys())) {
    if (known.includes(key)) continue
    const value = shorten(query.get(key) ?? '')
    ignore({ parameter: shorten(key), value, reason: 'unknown-parameter', suggestion: didYouMean(shorten(key), allowed), allowed })
  }

  const from = read.period('from')
  const to = read.period('to')
  const isReversed = from && to && firstDay(from) > lastDay(to)
  if (isReversed) ignore({ parameter: 'from', value: from, reason: 'from-after-to' })

  const filter: Filter = {
    actor: read.ids('actor', [...docket.actors.keys()]),
    kind: read.ids('kind', kinds),
    instrument: read.ids('instrument', [...docket.instruments.keys()]),
    jurisdiction: read.ids('jurisdiction', jurisdictions),
    match: read.choice('match', ['any', 'all'] as const),
    ...(from && !isReversed ? { from } : {}),
    ...(to ? { to } : {}),
    q: read.text('q'),
    sort: read.choice('sort', ['newest', 'oldest'] as const),
    page: read.page(),
  }
  return { filter, ignored }
}

/** The marks of a campaign in a query: not the reader's doing, so the pages pass over them and offer them to nobody. */
export function campaignMarks(query: URLSearchParams): string[] {
  return [...query.keys()].filter(isCampaignMark)
}

function isCampaignMark(key: string): boolean {
  return key.startsWith('utm_')
}

/** Strangers' text is shown back to them, but not at any length. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Reads single parameters; empty values, as a form without JavaScript sends them, mean "not set". */
function reader(query: URLSearchParams, ignore: (entry: Ignored) => void) {
  const values = (key: FilterKey) => query.getAll(key).map((value) => value.trim()).filter((value) => value !== '')
  const first = (key: FilterKey): string | undefined => {
    const [value, ...more] = values(key)
    for (const other of more) if (other !== value) ignore({ parameter: key, value: shorten(other), reason: 'repeated' })
    return value
  }
  return {
    ids<T extends string>(key: FilterKey, known: readonly T[]): T[] {
      const found = values(key).flatMap((value) => {
        const id = known.find((each) => each === value)
        if (id !== undefined) return [id]
        const short = shorten(value)
        ignore({ parameter: key, value: short, reason: 'unknown-value', suggestion: didYouMean(short, known) })
        return []
      })
      return [...new Set(found)].sort()
    },
    choice<const T extends string>(key: FilterKey, choices: readonly [T, ...T[]]): T {
      const value = first(key)
      const choice = choices.find((each) => each === value)
      if (value !== undefined && !choice) ignore({ parameter: key, value: shorten(value), reason: 'bad-choice', allowed: choices })
      return choice ?? choices[0]
    },
    period(key: 'from' | 'to'): Period | undefined {
      const value = first(key)
      if (value === undefined) return undefined
      const parsed = periodSchema.safeParse(value)
      if (!parsed.success) ignore({ parameter: key, value: shorten(value), reason: 'bad-date' })
      return parsed.data
    },
    text(key: FilterKey): string {
      const value = (first(key) ?? '').normalize('NFC').replace(/\s+/g, ' ')
      if (value.length <= MAX_QUERY) return value
      ignore({ parameter: key, value: shorten(value), reason: 'too-long', allowed: [String(MAX_QUERY)] })
      return ''
    },
    page(): number {
      const value = first('page')
      if (value === undefined) return 1
      if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
      ignore({ parameter: 'page', value: shorten(value), reason: 'bad-page' })
      return 1
    },
  }
}

/** Writes a filter as a query, without its `?`, in canonical order and without defaults. */
export function serializeFilter(filter: Partial<Filter>): string {
  const query = new URLSearchParams()
  for (const key of filterKeys) {
    const value = filter[key]
    if (value === undefined || value === emptyFilter[key]) continue
    const several = typeof value === 'object' ? [...value].sort() : [String(value)]
    for (const each of several) query.append(key, each)
  }
  return query.toString()
}

/** Whether a view is all that concerns one actor: a page that others look for, unlike what a reader puts together. */
export function isOfOneActor(filter: Filter): boolean {
  return filter.actor.length === 1 && serializeFilter(filter) === serializeFilter({ actor: filter.actor })
}

/** Whether any filter narrows the record; the order and the page do not. */
export function isNarrowed(filter: Filter): boolean {
  const { sort: _sort, page: _page, match: _match, ...narrowing } = filter
  return serializeFilter(narrowing) !== ''
}

/** The dimensions along which choices are counted. */
export type Facet = 'actor' | 'kind' | 'instrument' | 'jurisdiction'

/** The values of an event along a facet. An actor's bodies count as its own. */
export function valuesOf(docket: Docket, event: Event, facet: Facet): ReadonlySet<string> {
  switch (facet) {
    case 'actor':
      return actorsWithBodies(docket, event)
    case 'kind':
      return new Set([event.kind])
    case 'instrument':
      return new Set(instrumentsOf(event))
    case 'jurisdiction':
      return new Set([event.jurisdiction])
    default:
      return facet satisfies never
  }
}

/** Ids of the events that a text search finds; given to the filter so that it needs no index of its own. */
export type Found = ReadonlySet<string> | undefined

/** Whether an event belongs to the view. `found` are the events that match `q`, or undefined without one. */
export function matches(docket: Docket, event: Event, filter: Filter, found: Found): boolean {
  return (
    facets.every((facet) => matchesFacet(docket, event, filter, facet)) &&
    overlaps(event.date, filter.from, filter.to) &&
    (!found || found.has(event.id))
  )
}

export const facets: readonly Facet[] = ['actor', 'kind', 'instrument', 'jurisdiction']

function matchesFacet(docket: Docket, event: Event, filter: Filter, facet: Facet): boolean {
  const chosen: readonly string[] = filter[facet]
  if (chosen.length === 0) return true
  const values = valuesOf(docket, event, facet)
  const test = (value: string) => values.has(value)
  return facet === 'actor' && filter.match === 'all' ? chosen.every(test) : chosen.some(test)
}
