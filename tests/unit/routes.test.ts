/** Every route of the table of endpoints, asked over the small docket. */
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleOf, type Operation, operations } from '@/lib/endpoints'
import { docket } from './docket-fixture'

const root = path.resolve(import.meta.dirname, '../..')
const site = 'http://localhost:3000'
const named = { locale: 'en', file: 'cite.bib' }

type Handler = (request: Request, context: { readonly params: Promise<Readonly<Record<string, string>>> }) => Response | Promise<Response>
const handlers = new Map<Operation, Handler>()

beforeAll(async () => {
  process.env.DOCKET_CONTENT = path.join(root, 'tests/fixtures/docket')
  for (const [operation, endpoint] of operations) {
    const folder = endpoint.path.replaceAll('{', '[').replaceAll('}', ']')
    const route: { readonly GET: Handler } = await import(/* @vite-ignore */ path.join(root, 'app', folder, 'route.ts'))
    handlers.set(operation, route.GET)
  }
})

/** The answer to the example of an operation. */
async function ask(operation: Operation, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const address = new URL(exampleOf(docket, operation, site), site)
  const id = /^\/api\/v1\/\w+\/([^/]+)/.exec(address.pathname)?.[1] ?? ''
  const answer = await handlers.get(operation)?.(new Request(address, { headers }), { params: Promise.resolve({ ...named, id }) })
  if (!answer) throw new Error(`${operation} has no route`)
  return answer
}

describe.each(operations.map(([operation]) => operation))('%s', (operation) => {
  it('answers whole whoever knows no more than a date', async () => {
    // What an answer tells may change without its newest date: by the day that it is, or as something old is added or taken away.
    const { status, headers } = await ask(operation, { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' })
    expect([status, headers.get('last-modified')]).toEqual([200, null])
  })
})
