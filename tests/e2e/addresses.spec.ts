/** The address book: status, language, content type, errors. */
import { expect, test } from '@playwright/test'

const plain = { maxRedirects: 0 }

for (const [accepted, wanted] of [['fr-CH, en;q=0.5', '/fr'], ['de', '/en'], ['en', '/en'], ['*', '/en'], ['fr;q=0, en;q=0.1', '/en']] as const) {
  test(`/ leads a reader of "${accepted}" to ${wanted}`, async ({ request }) => {
    const response = await request.get('/', { ...plain, headers: { 'accept-language': accepted } })
    expect([response.status(), response.headers().location]).toEqual([307, wanted])
  })
}

test('an address without a language is an English one, the query kept', async ({ request }) => {
  const response = await request.get('/events/ren-hopes?x=1', plain)
  expect(response.headers().location).toMatch(/^\/en\/events\/ren-hopes\?x=1$/)
})

test('the page behind the rewrites has no address', async ({ request }) => {
  expect((await request.get('/en/filtered', plain)).headers().location).toBe('/en')
})

test('the whole timeline is prerendered, also with the marks of a campaign', async ({ request }) => {
  const headers = (await request.get('/en?utm_source=x')).headers()
  expect(headers['x-nextjs-cache']).toBe('HIT')
})

for (const address of ['/xx', '/en/events/gone', '/fr/actors/gone', '/en/nothing/here']) {
  test(`${address} is not found, in both languages`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.status()).toBe(404)
    expect(await response.text()).toMatch(/Page not found.*Page introuvable/s)
  })
}

test('/healthz tells that the record is read', async ({ request }) => {
  expect(await (await request.get('/healthz')).json()).toEqual({ status: 'ok', events: 9, actors: 10, instruments: 4 })
})

test('the API gives an event', async ({ request }) => {
  expect(await (await request.get('/api/v1/events/ren-hopes?lang=fr')).json()).toMatchObject({ id: 'ren-hopes', date: '2021-02-09', lang: 'fr', actors: ['huawei'] })
})

test('the API gives a page of events', async ({ request }) => {
  expect(await (await request.get('/api/v1/events?actor=trump&sort=oldest')).json()).toMatchObject({ total: 2, page: 1, pages: 1, events: [{ id: 'order-1-signed' }, { id: 'order-1-enjoined' }] })
})

test('the API is open to every origin', async ({ request }) => {
  expect((await request.get('/api/v1/events')).headers()['access-control-allow-origin']).toBe('*')
})

for (const [query, parameter] of [['actor=orcle', 'actor'], ['foo=1', 'foo'], ['from=2021-02-30', 'from'], ['page=2', 'page'], ['page=-1', 'page'], ['page=999999', 'page'], ['lang=de', 'lang'], ['sort=best', 'sort'], ['q=a&q=b', 'q'], [`q=${'x'.repeat(300)}`, 'q']] as const) {
  test(`the API refuses ${query.slice(0, 20)} and names the parameter`, async ({ request }) => {
    const response = await request.get(`/api/v1/events?${query}`)
    expect([response.status(), response.headers()['content-type']]).toEqual([400, 'application/problem+json'])
    expect((await response.json()).errors).toEqual([expect.objectContaining({ parameter })])
  })
}

test('the API names an event that does not exist, and one that may have been meant', async ({ request }) => {
  const response = await request.get('/api/v1/events/ren-hope')
  expect([response.status(), (await response.json()).detail]).toEqual([404, 'There is no event "ren-hope". Did you mean "ren-hopes"?'])
})

test('a page says which language it is in, and where the other is', async ({ page }) => {
  await page.goto('/fr/events/ren-hopes')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('link[rel=alternate][hreflang=en]')).toHaveAttribute('href', /\/en\/events\/ren-hopes$/)
})
