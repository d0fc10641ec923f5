/** Ten thousand strange queries, asked of the routes themselves: each is answered or refused, none fails. */
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

type Handler = (request: Request, context: { readonly params: Promise<{ id: string; locale: string }> }) => Response | Promise<Response>

const handlers = new Map<string, Handler>()

beforeAll(async () => {
  process.env.DOCKET_CONTENT = path.resolve(import.meta.dirname, '../fixtures/docket')
  const routes = {
    '/api/v1/events': import('@/app/api/v1/events/route'),
    '/api/v1/events/{id}': import('@/app/api/v1/events/[id]/route'),
    '/api/v1/events.csv': import('@/app/api/v1/events.csv/route'),
    '/api/v1/actors': import('@/app/api/v1/actors/route'),
    '/api/v1/actors/{id}': import('@/app/api/v1/actors/[id]/route'),
    '/api/v1/instruments': import('@/app/api/v1/instruments/route'),
    '/api/v1/instruments/{id}': import('@/app/api/v1/instruments/[id]/route'),
    '/api/v1/docket.json': import('@/app/api/v1/docket.json/route'),
    '/api/v1/schema.json': import('@/app/api/v1/schema.json/route'),
    '/{locale}/feed.xml': import('@/app/[locale]/feed.xml/route'),
    '/{locale}/feed.json': import('@/app/[locale]/feed.json/route'),
    '/{locale}/events.ics': import('@/app/[locale]/events.ics/route'),
    '/{locale}/deadlines.ics': import('@/app/[locale]/deadlines.ics/route'),
  }
  for (const [address, route] of Object.entries(routes)) handlers.set(address, (await route).GET)
})

const keys = ['actor', 'match', 'kind', 'instrument', 'jurisdiction', 'from', 'to', 'q', 'sort', 'page', 'lang', 'bom', 'on']
const values = ['oracle', 'biden', 'all', 'sanction', 'order-1', 'us-federal', '2021', '2021-02', '2021-02-30', '2099-01-01', 'oldest', '-1', '0', '1', '999999', 'fr', '', '%00', '"*~()^', '__proto__', 'constructor']
const text = fc.string({ unit: 'binary', maxLength: 30 })
const pair = fc.tuple(fc.oneof({ arbitrary: fc.constantFrom(...keys), weight: 5 }, text), fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 3 }, text, fc.string({ minLength: 200, maxLength: 400 })))
const query = fc.array(pair, { maxLength: 6 }).map((pairs) => new URLSearchParams(pairs).toString())
const id = fc.oneof(fc.constantFrom('oracle', 'order-1', 'ren-hopes', '__proto__', 'constructor', ''), text)

describe('no query', () => {
  it('out of ten thousand is answered with anything but 200, 400 or 404, with a body that helps', async () => {
    const addresses = fc.constantFrom(...handlers.keys())
    await fc.assert(
      fc.asyncProperty(addresses, query, id, fc.constantFrom('en', 'fr', 'de', '__proto__'), async (address, asked, named, locale) => {
        const response = await handlers.get(address)!(new Request(`http://docket.example/?${asked}`), { params: Promise.resolve({ id: named, locale }) })
        const isHelpful = response.ok || (response.headers.get('content-type') === 'application/problem+json' && ((await response.json()) as { detail: string }).detail.length > 10)
        return [200, 400, 404].includes(response.status) && isHelpful
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('the handlers of the test', () => {
  it('answer a plain question', async () => {
    const response = await handlers.get('/api/v1/actors/{id}')!(new Request('http://docket.example/'), { params: Promise.resolve({ id: 'oracle', locale: 'en' }) })
    expect(response.status).toBe(200)
  })
})
