/** Every route of the table of endpoints, asked over the small docket. */
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Endpoint, exampleOf, type Operation, operations } from '@/lib/endpoints'
import { citationFormats } from '@/lib/formats'
import { openapiDocument } from '@/lib/openapi'
import { docket } from './docket-fixture'

const root = path.resolve(import.meta.dirname, '../..')
const site = 'https://docket.example'

type Handler = (request: Request, context: { readonly params: Promise<Readonly<Record<string, string>>> }) => Response | Promise<Response>
interface Asked {
  readonly headers?: Readonly<Record<string, string>>
  readonly change?: (query: URLSearchParams) => void
  /** What stands in the path in place of the example's. */
  readonly named?: Readonly<Record<string, string>>
}

const handlers = new Map<Operation, Handler>()

beforeAll(async () => {
  process.env.DOCKET_CONTENT = path.join(root, 'tests/fixtures/docket')
  process.env.SITE_URL = site
  for (const [operation, endpoint] of operations) {
    const folder = endpoint.path.replaceAll('{', '[').replaceAll('}', ']')
    const route: { readonly GET: Handler } = await import(/* @vite-ignore */ path.join(root, 'app', folder, 'route.ts'))
    handlers.set(operation, route.GET)
  }
})

/** The answer to the example of an operation, or to what is made of its address. */
async function ask(operation: Operation, { headers = {}, change = () => {}, named = {} }: Asked = {}): Promise<Response> {
  const address = new URL(exampleOf(docket, operation, site), site)
  change(address.searchParams)
  const id = /^\/api\/v1\/\w+\/([^/]+)/.exec(address.pathname)?.[1] ?? ''
  const params = Promise.resolve({ locale: 'en', file: 'cite.bib', id, ...named })
  const answer = await handlers.get(operation)?.(new Request(address, { headers }), { params })
  if (!answer) throw new Error(`${operation} has no route`)
  return answer
}

/** oEmbed lets its consumers send parameters of their own along. */
const strict = operations.filter(([operation]) => operation !== 'getEmbed')

describe.each(strict)('%s, asked with an unknown parameter,', (operation, { parameters }) => {
  it('offers those of the table', async () => {
    const response = await ask(operation, { change: (query) => query.set('foo', '1') })
    const { errors: [mistake] } = await response.json()
    // The whole view is one page, which may be asked for.
    expect(new Set(mistake.allowed)).toEqual(new Set(parameters.includes('actor') ? [...parameters, 'page'] : parameters))
  })
})

describe.each(operations)('%s', (operation, endpoint) => {
  const { path: address, parameters, mediaType, otherTypes = [] }: Endpoint = endpoint
  const described = openapiDocument(site).paths[address]?.get
  const without = (name: string) => ask(operation, { change: (query) => query.delete(name) })

  it('costs a 304 since its last change, and the whole since the second before', async () => {
    const changed = (await ask(operation)).headers.get('last-modified') ?? ''
    const since = async (date: string) => (await ask(operation, { headers: { 'if-modified-since': date } })).status
    const before = new Date(Date.parse(changed) - 1000).toUTCString()
    expect([await since(changed), await since(before), await since('yesterday')]).toEqual([304, 200, 200])
  })
  it('answers in the types of the table, and in no other', async () => {
    const asked: Asked[] = [
      ...(address.includes('{file}') ? citationFormats.map(({ extension }) => ({ named: { file: `cite.${extension}` } })) : [{}]),
      ...(parameters.includes('format') ? [{ change: (query: URLSearchParams) => query.set('format', 'xml') }] : []),
    ]
    const answers = await Promise.all(asked.map((each) => ask(operation, each)))
    expect(new Set(answers.map(({ headers }) => headers.get('content-type')))).toEqual(new Set([mediaType, ...otherTypes]))
  })
  it('does without the parameters that the document does not require, and without no other', async () => {
    const answers = await Promise.all(parameters.map(async (name) => ({ name, isRequired: (await without(name)).status === 400 })))
    const required = described?.parameters.filter((each) => each.in === 'query').map(({ name, required: isRequired }) => ({ name, isRequired }))
    expect(answers).toEqual(required)
  })
  it('refuses in the ways that the document lists, and in no other', async () => {
    const answers = await Promise.all([
      ask(operation, { change: (query) => query.set('foo', '1') }),
      ask(operation, { change: (query) => query.set('format', 'yaml') }),
      ask(operation, { change: (query) => query.set('url', 'https://other.example/') }),
      ask(operation, { named: { id: 'nothing', locale: 'de', file: 'nothing' } }),
      without('url'),
    ])
    const given = answers.map(({ status }) => String(status)).filter((status) => status !== '200')
    expect(new Set(given)).toEqual(new Set(Object.keys(described?.responses ?? {}).filter((status) => Number(status) >= 400)))
  })
})
