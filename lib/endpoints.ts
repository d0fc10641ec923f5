/**
 * Every address of the programming interface, the feeds and the calendars: the one table from which the
 * OpenAPI document and the reference on `/data` are made. A test holds it against the routes.
 */
import { z } from 'zod'
import type { AnswerName } from './answers'
import { daySchema, periodSchema } from './day'
import type { Docket } from './docket'
import { instrumentsOf, jurisdictions, kinds } from './event'
import { filterKeys, MAX_QUERY } from './filter'
import { citationFormats, formats } from './formats'
import { idSchema } from './ids'
import { locales } from './locale'
import { OEMBED_XML } from './oembed'
import { api, paths } from './site'

/** What may stand in the query of an address. Those that are lists may be repeated. */
export const parameterSchemas = {
  actor: z.array(idSchema),
  match: z.enum(['any', 'all']).default('any'),
  kind: z.array(z.enum(kinds)),
  instrument: z.array(idSchema),
  jurisdiction: z.array(z.enum(jurisdictions)),
  from: periodSchema,
  to: periodSchema,
  q: z.string().max(MAX_QUERY),
  sort: z.enum(['newest', 'oldest']).default('newest'),
  page: z.int().min(1).default(1),
  on: daySchema,
  bom: z.enum(['0', '1']).default('0'),
  lang: z.enum(locales).default('en'),
  url: z.url(),
  maxwidth: z.int().min(1),
  maxheight: z.int().min(1),
  format: z.enum(['json', 'xml']).default('json'),
} satisfies Record<string, z.ZodType>
export type ParameterName = keyof typeof parameterSchemas

const citationFiles = citationFormats.map(({ extension }) => `cite.${extension}`)

/** What stands in braces in the path of an address. */
export const pathSchemas = { id: idSchema, locale: z.enum(locales), file: z.enum(citationFiles) } satisfies Record<string, z.ZodType>
export type PathName = keyof typeof pathSchemas

/** The statuses of a refusal, each a problem document. */
export type Refusal = 400 | 404 | 501

export interface Endpoint {
  readonly path: string
  readonly parameters: readonly ParameterName[]
  /** Those of the parameters without which there is no answer. */
  readonly required?: readonly ParameterName[]
  /** The `Content-Type` of the answer. */
  readonly mediaType: string
  /** What else it may be, where the address says which. */
  readonly otherTypes?: readonly string[]
  /** How it refuses apart from 400, and from 404 where a name stands in the path. */
  readonly refusals?: readonly Refusal[]
  /** The schema of an answer in the interface's own JSON. */
  readonly answer?: AnswerName
  /** The query of an example that runs, with its `?`. */
  readonly query?: string
}

const json = 'application/json'
const [{ mediaType: citation }, ...otherCitations] = [formats.bibtex, formats.ris, formats.csl] as const
const otherTypes = otherCitations.map(({ mediaType }) => mediaType)
const view = filterKeys.filter((key) => key !== 'page')

export const endpoints = {
  listEvents: { path: '/api/v1/events', parameters: [...filterKeys, 'lang'], mediaType: json, answer: 'EventList', query: '?actor=oracle&from=2020' },
  getEvent: { path: '/api/v1/events/{id}', parameters: ['lang'], mediaType: json, answer: 'Event' },
  tableOfEvents: {
    path: '/api/v1/events.csv',
    parameters: [...view, 'lang', 'bom'],
    mediaType: formats.csv.mediaType,
    query: '?kind=sanction&sort=oldest',
  },
  bibtexOfEvents: { path: '/api/v1/events.bib', parameters: [...view, 'lang'], mediaType: formats.bibtex.mediaType, query: '?actor=oracle' },
  risOfEvents: { path: '/api/v1/events.ris', parameters: [...view, 'lang'], mediaType: formats.ris.mediaType },
  cslOfEvents: { path: '/api/v1/events.csl.json', parameters: [...view, 'lang'], mediaType: formats.csl.mediaType },
  citeEvent: { path: '/api/v1/events/{id}/{file}', parameters: ['lang'], mediaType: citation, otherTypes },
  listActors: { path: '/api/v1/actors', parameters: ['lang'], mediaType: json, answer: 'ActorList' },
  getActor: { path: '/api/v1/actors/{id}', parameters: ['lang'], mediaType: json, answer: 'Actor' },
  listInstruments: { path: '/api/v1/instruments', parameters: ['on', 'lang'], mediaType: json, answer: 'InstrumentList', query: '?on=2020-12-03' },
  getInstrument: { path: '/api/v1/instruments/{id}', parameters: ['lang'], mediaType: json, answer: 'InstrumentHistory' },
  citeInstrument: { path: '/api/v1/instruments/{id}/{file}', parameters: ['lang'], mediaType: citation, otherTypes },
  getDocket: { path: '/api/v1/docket.json', parameters: ['lang'], mediaType: json, answer: 'Docket' },
  atomFeed: { path: '/{locale}/feed.xml', parameters: view, mediaType: formats.atom.mediaType, query: '?kind=litigation' },
  jsonFeed: { path: '/{locale}/feed.json', parameters: view, mediaType: formats.jsonFeed.mediaType },
  eventCalendar: { path: '/{locale}/events.ics', parameters: view, mediaType: formats.eventCalendar.mediaType, query: '?actor=trump' },
  deadlineCalendar: { path: '/{locale}/deadlines.ics', parameters: view, mediaType: formats.deadlineCalendar.mediaType },
  getEmbed: {
    path: '/api/oembed', parameters: ['url', 'maxwidth', 'maxheight', 'format'], required: ['url'],
    mediaType: json, otherTypes: [OEMBED_XML], refusals: [404, 501],
  },
  getSchema: { path: '/api/v1/schema.json', parameters: [], mediaType: 'application/schema+json' },
  getOpenapi: { path: '/api/v1/openapi.json', parameters: [], mediaType: json },
} satisfies Record<string, Endpoint>
export type Operation = keyof typeof endpoints

/** Every operation with its endpoint, in the order of the table. */
// entries() forgets the names of a closed object.
export const operations = Object.entries(endpoints) as [Operation, Endpoint][]

export const groups = ['record', 'feeds', 'description'] as const
export type Group = (typeof groups)[number]

/** The group under which an endpoint is described. */
export function groupOf({ path }: Endpoint): Group {
  if (path.startsWith('/{locale}') || path === endpoints.getEmbed.path) return 'feeds'
  return path === endpoints.getSchema.path || path === endpoints.getOpenapi.path ? 'description' : 'record'
}

/** Every status with which an endpoint refuses. */
export function refusalsOf({ path, refusals = [] }: Endpoint): Refusal[] {
  return [...new Set<Refusal>([400, ...(pathNames(path).length > 0 ? [404 as const] : []), ...refusals])]
}

/** The names in braces of a path, in their order. */
export function pathNames(path: string): PathName[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return names.filter((name): name is PathName => name !== undefined && name in pathSchemas)
}

/** An address that runs, without the site's own: where an id is wanted, one of the record's; `site` for an address of the site as a parameter. */
export function exampleOf(docket: Docket, operation: Operation, site: string): string {
  if (operation === 'getEmbed') return api.oembed(`${site}${paths('en').timeline({ actor: ['oracle'] })}`)
  const { path, query = '' }: Endpoint = endpoints[operation]
  const event = docket.events.findLast(({ effects }) => effects.length > 0) ?? docket.events.at(-1)
  const [instrument] = event ? instrumentsOf(event) : []
  const ids: Partial<Record<Operation, string | undefined>> = {
    getEvent: event?.id, citeEvent: event?.id, getActor: event?.actors[0], getInstrument: instrument, citeInstrument: instrument,
  }
  return path.replace('{id}', ids[operation] ?? '').replace('{locale}', 'en').replace('{file}', 'cite.bib') + query
}
