/** The programming interface described for machines, held against what it really answers. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { createConfig, lintFromString, makeDocumentFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import type { AnswerName } from '@/lib/answers'
import { endpoints, exampleOf, operations } from '@/lib/endpoints'
import { actorsJson, docketJson, eventJson, instrumentHistoryJson, instrumentJson } from '@/lib/json'
import { answerNames, schemaDocument } from '@/lib/json-schema'
import { locales } from '@/lib/locale'
import { openapiDocument } from '@/lib/openapi'
import { badRequest, methodNotAllowed, notFound } from '@/lib/problem-document'
import { parseFilter } from '@/lib/filter'
import { docket } from './docket-fixture'

const site = 'https://docket.example'
const root = path.resolve(import.meta.dirname, '../..')

/** The published schema with every object closed, so that a field which it does not name is found too. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in parts ? { ...parts, additionalProperties: false } : parts
}

function validatorOf(document: object) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
  // The package is CommonJS, of which only the default export is called.
  addFormats.default(ajv)
  ajv.addSchema(document, 'docket')
  return (name: AnswerName, value: unknown) => {
    ajv.validate(`docket#/$defs/${name}`, JSON.parse(JSON.stringify(value)))
    return ajv.errors ?? []
  }
}

const published = schemaDocument(`${site}/api/v1/schema.json`)
// A closed object is an object still.
const errorsOf = validatorOf(closed(published) as object)

describe.each(locales)('in %s, the published schema', (locale) => {
  it.each(docket.events.map((event) => [event.id, event] as const))('holds for the event %s', (_id, event) => {
    expect(errorsOf('Event', eventJson(docket, event, locale, site))).toEqual([])
  })
  it.each([...docket.instruments.values()].map((each) => [each.id, each] as const))('holds for the instrument %s and its history', (_id, instrument) => {
    const errors = [
      ...errorsOf('Instrument', instrumentJson(docket, instrument, '2021-01-01', locale, site)),
      ...errorsOf('InstrumentHistory', instrumentHistoryJson(docket, instrument, '2021-01-01', locale, site)),
    ]
    expect(errors).toEqual([])
  })
  it('holds for every actor', () => expect(errorsOf('ActorList', { actors: actorsJson(docket, locale, site) })).toEqual([]))
  it('holds for the whole record', () => expect(errorsOf('Docket', docketJson(docket, '2021-01-01', locale, site))).toEqual([]))
})

describe('the published schema', () => {
  it('holds for every problem', () => {
    const { ignored } = parseFilter(new URLSearchParams('actor=orcle&foo=1&sort=up&page=0'), docket)
    expect([badRequest(ignored), notFound('x'), methodNotAllowed('POST', 'GET')].flatMap((each) => errorsOf('Problem', each))).toEqual([])
  })
  it('refuses an event without a source list', () => {
    const { sources: _sources, ...rest } = eventJson(docket, docket.events[0]!, 'en', site)
    expect(errorsOf('Event', rest).length).toBeGreaterThan(0)
  })
  it('refuses a label in both languages', () => {
    const event = eventJson(docket, docket.events[0]!, 'en', site)
    expect(errorsOf('Event', { ...event, corrections: [{ date: '2021-01-01', note: { en: 'a', fr: 'b' } }] }).length).toBeGreaterThan(0)
  })
  it('lets fields be added within the version', () => {
    expect(validatorOf(published)('ActorList', { actors: [], later: 1 })).toEqual([])
  })
  it('describes every field of every answer', () => {
    const definitions = published.$defs as Record<string, { properties?: Record<string, { description?: string }>; oneOf?: { properties: Record<string, { description?: string }> }[] }>
    const fields = answerNames.flatMap((name) => [definitions[name]!, ...(definitions[name]!.oneOf ?? [])].flatMap(({ properties = {} }) => Object.values(properties)))
    expect(fields.every(({ description }) => description)).toBe(true)
  })
})

describe('the OpenAPI document', () => {
  it('has nothing that an OpenAPI linter minds', async () => {
    const config = await createConfig({ extends: ['recommended-strict'], rules: { 'security-defined': 'off', 'no-server-example.com': 'off' } })
    const source = JSON.stringify(openapiDocument(site))
    const document = makeDocumentFromString(source, 'openapi.json')
    const found = await lintFromString({ source: document.source.body, absoluteRef: 'openapi.json', config })
    expect(found.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([])
  })
  it('names an operation for every address, once', () => {
    const paths = operations.map(([, endpoint]) => endpoint.path)
    expect(Object.keys(openapiDocument(site).paths)).toEqual(paths)
  })
})

describe('the table of endpoints', () => {
  const routeOf = (address: string) => path.join(root, 'app', address.replace('{locale}', '[locale]').replace('{id}', '[id]').replace('{file}', '[file]'), 'route.ts')

  it.each(operations.map(([, endpoint]) => endpoint.path))('%s has a route', (address) => expect(existsSync(routeOf(address))).toBe(true))
  it('has every route of version 1', () => {
    const routes = readdirSync(path.join(root, 'app/api/v1'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('route.ts'))
      .map((file) => `/api/v1/${path.dirname(file).replaceAll('[', '{').replaceAll(']', '}')}`)
    expect(routes.sort()).toEqual(Object.values(endpoints).map((endpoint) => endpoint.path).filter((each) => each.startsWith('/api/v1/')).sort())
  })
  it('gives examples with ids of the record', () => expect(exampleOf(docket, 'getActor', site)).toMatch(/^\/api\/v1\/actors\/[a-z-]+$/))
  it('gives examples with the query of the table', () => expect(exampleOf(docket, 'atomFeed', site)).toBe('/en/feed.xml?kind=litigation'))
})
