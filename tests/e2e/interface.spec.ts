/** The programming interface over HTTP, and its page for readers. */
import { expect, test } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

interface Openapi {
  paths: Record<string, { get: { operationId: string; responses: { 200: { content: Record<string, { schema: { $ref?: string } }> } } } }>
}

for (const locale of ['en', 'fr']) {
  test(`every example of the reference in ${locale} runs, and answers what the published schema says`, async ({ page, request, baseURL }) => {
    await page.goto(`/${locale}/data`)
    const examples = await page.locator('#reference ~ section li[id]').evaluateAll((entries) =>
      entries.map((entry) => ({ operation: entry.id, href: entry.querySelector('a')?.getAttribute('href') ?? '' })),
    )
    const openapi = (await (await request.get('/api/v1/openapi.json')).json()) as Openapi
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    ajv.addSchema(await (await request.get('/api/v1/schema.json')).json(), 'docket')
    const found = await Promise.all(
      examples.map(async ({ operation, href }) => {
        const endpoint = Object.values(openapi.paths).find(({ get }) => get.operationId === operation)
        const [[mediaType, { schema }] = ['', { schema: {} }]] = Object.entries(endpoint?.get.responses[200].content ?? {})
        // The page was built for the usual port; this server listens on another.
        const response = await request.get(href.replace(encodeURIComponent('localhost:3000'), encodeURIComponent(new URL(baseURL ?? '').host)))
        const name = schema.$ref?.split('/').at(-1)
        const isValid = name ? ajv.validate(`docket#/$defs/${name}`, await response.json()) : true
        return { operation, status: response.status(), isTyped: response.headers()['content-type'] === mediaType, isValid }
      }),
    )
    expect(found).toEqual(Object.values(openapi.paths).map(({ get }) => ({ operation: get.operationId, status: 200, isTyped: true, isValid: true })))
  })
}

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
  test(`${method} is refused: the interface is read only`, async ({ request }) => {
    const response = await request.fetch('/api/v1/events', { method })
    expect([response.status(), response.headers().allow, response.headers()['content-type']]).toEqual([405, 'GET, HEAD, OPTIONS', 'application/problem+json'])
  })
}

test('an address that there is not is answered with a problem document', async ({ request }) => {
  const response = await request.get('/api/v1/evnts')
  expect([response.status(), response.headers()['content-type']]).toEqual([404, 'application/problem+json'])
})

for (const address of ['/api/v1/events/%E0%A4%A', '/en/events/%FF', '/%']) {
  test(`${address}, which cannot be decoded, is a mistake of the client`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(400)
  })
}

test('a script of the site comes compressed and may be kept', async ({ request }) => {
  const [script = ''] = /\/_next\/static\/chunks\/[^"]+\.js/.exec(await (await request.get('/en')).text()) ?? []
  const { 'content-encoding': encoding, 'cache-control': control } = (await request.get(script)).headers()
  expect([encoding, control]).toEqual(['br', 'public,max-age=31536000,immutable'])
})

test('the data of a page is told apart from the page that was asked for before', async ({ request }) => {
  await request.get('/en?actor=oracle')
  expect((await request.get('/en?actor=oracle', { headers: { rsc: '1' } })).headers()['content-type']).toBe('text/x-component')
})

test('a page from memory is the page', async ({ request }) => {
  const first = await (await request.get('/en?actor=oracle')).text()
  expect(await (await request.get('/en?actor=oracle')).text()).toBe(first)
})

test('an address longer than a server reads is a mistake of the client', async ({ request }) => {
  expect((await request.get(`/api/v1/events?q=${'a'.repeat(20_000)}`)).status()).toBe(431)
})

for (const query of ['page=-1', 'page=999999', 'from=2025-02-30', 'from=2021&to=2020', 'sort=newest&sort=oldest', 'lang=en&lang=fr', 'actor=nobody', `q=${'a'.repeat(300)}`]) {
  test(`${query.slice(0, 40)} is refused by name`, async ({ request }) => {
    const response = await request.get(`/api/v1/events?${query}`)
    expect([response.status(), (await response.json()).errors[0].parameter]).toEqual([400, query.split('=')[0]])
  })
}

test('the whole record is one file with its licence', async ({ request }) => {
  const docket = await (await request.get('/api/v1/docket.json?lang=fr')).json()
  expect([docket.license, docket.lang, docket.events.length]).toEqual(['https://creativecommons.org/licenses/by/4.0/', 'fr', 9])
})
