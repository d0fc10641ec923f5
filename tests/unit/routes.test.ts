/** Every route of the table of endpoints, asked over the small docket. */
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleOf, type Operation, operations } from '@/lib/endpoints'
import { docket } from './docket-fixture'

const root = path.resolve(import.meta.dirname, '../..')
const site = 'https://docket.example'
const named = { locale: 'en', file: 'cite.bib' }

type Handler = (request: Request, context: { readonly params: Promise<Readonly<Record<string, string>>> }) => Response | Promise<Response>
interface Asked {
  readonly headers?: Readonly<Record<string, string>>
  readonly change?: (query: URLSearchParams) => void
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
async function ask(operation: Operation, { headers = {}, change = () => {} }: Asked = {}): Promise<Response> {
  const address = new URL(exampleOf(docket, operation, site), site)
  change(address.searchParams)
  const id = /^\/api\/v1\/\w+\/([^/]+)/.exec(address.pathname)?.[1] ?? ''
  const answer = await handlers.get(operation)?.(new Request(address, { headers }), { params: Promise.resolve({ ...named, id }) })
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

describe.each(operations.map(([operation]) => operation))('%s', (operation) => {
  it('answers whole whoever knows no more than a date', async () => {
    // What an answer tells may change without its newest date: by the day that it is, or as something old is added or taken away.
    const { status, headers } = await ask(operation, { headers: { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' } })
    expect([status, headers.get('last-modified')]).toEqual([200, null])
  })
})
