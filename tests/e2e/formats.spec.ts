/** Feeds, calendars and the table over HTTP: what a feed reader, a calendar, a spreadsheet and a stranger's script meet. */
import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { convertIcsCalendar } from 'ts-ics'

const addresses = {
  csv: '/api/v1/events.csv', BibTeX: '/api/v1/events.bib', RIS: '/api/v1/events.ris', 'CSL-JSON': '/api/v1/events.csl.json', atom: '/en/feed.xml', 'JSON feed': '/fr/feed.json', events: '/en/events.ics', deadlines: '/fr/deadlines.ics',
  'JSON of events': '/api/v1/events', 'JSON of an event': '/api/v1/events/ren-hopes', 'JSON of instruments': '/api/v1/instruments', 'JSON of an instrument': '/api/v1/instruments/order-1',
  'JSON of actors': '/api/v1/actors', 'JSON of an actor': '/api/v1/actors/oracle', 'the whole record': '/api/v1/docket.json', 'the schema': '/api/v1/schema.json', 'the description': '/api/v1/openapi.json',
  'citation of an event': '/api/v1/events/ren-hopes/cite.bib', 'citation of an instrument': '/api/v1/instruments/order-1/cite.csl.json',
}
const citations = [addresses.BibTeX, addresses.RIS, addresses['CSL-JSON']]
const views = [addresses.csv, ...citations, addresses.atom, addresses['JSON feed'], addresses.events, addresses.deadlines]

const last = (url: string | null | undefined) => url?.split('/').at(-1)

for (const [name, address] of Object.entries(addresses)) {
  test(`${name}: a second poll costs a 304, without a body`, async ({ request }) => {
    const first = await request.get(address)
    const second = await request.get(address, { headers: { 'if-none-match': first.headers().etag ?? '' } })
    expect([first.status(), second.status(), (await second.body()).length, second.headers().etag]).toEqual([200, 304, 0, first.headers().etag])
  })
  test(`${name}: a stale tag costs the whole, whatever the day`, async ({ request }) => {
    const headers = { 'if-none-match': '"stale"', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' }
    expect((await request.get(address, { headers })).status()).toBe(200)
  })
  test(`${name}: HEAD says what GET would, without a body`, async ({ request }) => {
    const [head, get] = [await request.head(address), await request.get(address)]
    const told = ['content-type', 'etag', 'last-modified', 'content-disposition'] as const
    expect([head.status(), (await head.body()).length, ...told.map((key) => head.headers()[key])]).toEqual([200, 0, ...told.map((key) => get.headers()[key])])
  })
  test(`${name}: a script of another origin may ask conditionally`, async ({ request }) => {
    const response = await request.fetch(address, { method: 'OPTIONS' })
    const { allow, 'access-control-allow-origin': origin, 'access-control-allow-headers': headers } = response.headers()
    expect([response.status(), allow, origin, headers]).toEqual([204, 'GET, HEAD, OPTIONS', '*', 'If-None-Match, If-Modified-Since'])
  })
  test(`${name}: what is not understood is refused and named`, async ({ request }) => {
    const response = await request.get(`${address}?foo=1`)
    expect([response.status(), response.headers()['content-type'], (await response.json()).errors[0].parameter]).toEqual([400, 'application/problem+json', 'foo'])
  })
}

for (const address of views) {
  test(`${address}: there is one page`, async ({ request }) => {
    expect([(await request.get(`${address}?page=1`)).status(), (await request.get(`${address}?page=2`)).status()]).toEqual([200, 400])
  })
  test(`${address}: an empty view is a whole document`, async ({ request }) => {
    expect((await request.get(`${address}?jurisdiction=india`)).status()).toBe(200)
  })
}

for (const locale of ['en', 'fr'] as const) {
  for (const query of ['actor=oracle', 'q=oracle&sort=oldest', 'from=2021&to=2021-06', 'actor=oracle&actor=biden&match=all']) {
    test(`every format of "${query}" in ${locale} has the events of the page`, async ({ page, request }) => {
      await page.goto(`/${locale}?${query}`)
      const links = await page.locator('article h4 a').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')))
      const shown = links.map(last)
      const text = async (address: string) => (await request.get(address)).text()
      const table = parse(await text(`/api/v1/events.csv?${query}&lang=${locale}`), { columns: true }) as { id: string }[]
      expect(table.map(({ id }) => id)).toEqual(shown)
      const cited = JSON.parse(await text(`/api/v1/events.csl.json?${query}&lang=${locale}`)) as { URL: string }[]
      expect(cited.map(({ URL: url }) => last(url))).toEqual(shown)
      expect(parseFeed(await text(`/${locale}/feed.xml?${query}`)).items.map(({ url }) => last(url))).toEqual(shown)
      const feed = JSON.parse(await text(`/${locale}/feed.json?${query}`)) as { items: { url: string }[] }
      expect(feed.items.map(({ url }) => last(url))).toEqual(shown)
      expect(convertIcsCalendar(undefined, await text(`/${locale}/events.ics?${query}`)).events?.map(({ url }) => last(url))).toEqual(shown)
    })
  }
}

test('the page leads feed readers to both feeds of exactly its view', async ({ page }) => {
  await page.goto('/fr?kind=sanction&sort=oldest')
  const feeds = page.locator('link[rel=alternate][type="application/atom+xml"], link[rel=alternate][type="application/feed+json"]')
  const hrefs = await feeds.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/^https?:\/\/[^/]+/, '')))
  expect(hrefs).toEqual(['/fr/feed.xml?kind=sanction', '/fr/feed.json?kind=sanction'])
})

test('a reader takes the table, the feed and the calendar of exactly the view', async ({ page }) => {
  await page.goto('/fr?kind=sanction&sort=oldest')
  await page.getByText('Télécharger ou citer').click()
  const href = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href')
  expect([await href('CSV'), await href('S’abonner')]).toEqual(['/api/v1/events.csv?kind=sanction&sort=oldest&lang=fr', '/fr/feed.xml?kind=sanction'])
  expect(await href('Calendrier')).toMatch(/^webcal:\/\/[^/]+\/fr\/events\.ics\?kind=sanction$/)
})

test('the table is saved as a file, with a byte-order mark where it is asked for', async ({ request }) => {
  const plain = await request.get('/api/v1/events.csv?actor=huawei')
  const marked = await request.get('/api/v1/events.csv?actor=huawei&bom=1')
  expect(plain.headers()['content-disposition']).toBe('attachment; filename="tiktok-docket-events.csv"')
  expect(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), await plain.body()])).toEqual(await marked.body())
})

for (const [query, parameter] of [['bom=2', 'bom'], ['bom=1&bom=1', 'bom'], ['lang=de', 'lang']] as const) {
  test(`the table refuses ${query}`, async ({ request }) => {
    const response = await request.get(`/api/v1/events.csv?${query}`)
    expect([response.status(), (await response.json()).errors[0].parameter]).toEqual([400, parameter])
  })
}

for (const [address, type, file] of [
  [addresses.BibTeX, 'application/x-bibtex; charset=utf-8', 'tiktok-docket-events.bib'],
  [addresses.RIS, 'application/x-research-info-systems; charset=utf-8', 'tiktok-docket-events.ris'],
  [addresses['CSL-JSON'], 'application/vnd.citationstyles.csl+json', 'tiktok-docket-events.csl.json'],
  ['/api/v1/events/ren-hopes/cite.bib?lang=fr', 'application/x-bibtex; charset=utf-8', 'tiktok-docket-ren-hopes-fr.bib'],
  ['/api/v1/instruments/order-1/cite.ris', 'application/x-research-info-systems; charset=utf-8', 'order-1.ris'],
] as const) {
  test(`${address}: a browser saves it under a name of its own`, async ({ request }) => {
    const { 'content-type': given, 'content-disposition': disposition } = (await request.get(address)).headers()
    expect([given, disposition]).toEqual([type, `attachment; filename="${file}"`])
  })
}

for (const [address, meant] of [['/api/v1/events/ren-hope/cite.bib', 'ren-hopes'], ['/api/v1/events/ren-hopes/cite.bibb', 'cite.bib'], ['/api/v1/instruments/order-9/cite.ris', 'order-']] as const) {
  test(`${address}: there is none, and the answer says which was meant`, async ({ request }) => {
    const response = await request.get(address)
    expect([response.status(), (await response.json()).detail]).toEqual([404, expect.stringContaining(`Did you mean "${meant}`)])
  })
}

test('the page of an event tells Google Scholar and reference managers how to cite it', async ({ page }) => {
  await page.goto('/fr/events/sale-shelved')
  const content = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content')
  expect([await content('citation_publication_date'), await content('citation_author'), await content('z:itemType')]).toEqual(['2021/02', 'Le dossier TikTok', 'webpage'])
  await expect(page.locator('link[rel=alternate][type="application/x-bibtex"]')).toHaveAttribute('href', /\/api\/v1\/events\/sale-shelved\/cite\.bib\?lang=fr$/)
})

test('feeds and calendars speak the languages of the site only', async ({ request }) => {
  expect([(await request.get('/de/feed.xml')).status(), (await request.get('/en/feed.xml?lang=fr')).status()]).toEqual([404, 400])
})

test('a feed without a language is an English one, the query kept', async ({ request }) => {
  expect((await request.get('/feed.xml?actor=oracle', { maxRedirects: 0 })).headers().location).toMatch(/\/en\/feed\.xml\?actor=oracle$/)
})

test('no query is answered with a failure of the server', async ({ request }) => {
  test.setTimeout(120_000)
  const key = fc.oneof(fc.constantFrom('actor', 'match', 'kind', 'instrument', 'jurisdiction', 'from', 'to', 'q', 'sort', 'page', 'lang', 'bom', 'on'), fc.string({ maxLength: 8 }))
  const value = fc.oneof(fc.constantFrom('oracle', 'biden', 'all', 'sanction', 'order-1', '2021', '2021-02-30', 'oldest', '-1', '999999', 'fr', '1', '%00', '"*~()^'), fc.string({ unit: 'binary', maxLength: 30 }))
  const written = fc.array(fc.tuple(key, value), { maxLength: 6 }).map((pairs) => new URLSearchParams(pairs).toString())
  const raw = fc.stringMatching(/^[a-z%&=+;?/0-9\][]{0,40}$/)
  const asked = fc.tuple(fc.constantFrom(...Object.values(addresses)), fc.oneof({ arbitrary: written, weight: 4 }, raw))
  const failures: string[] = []
  for (const [address, query] of fc.sample(asked, { numRuns: 400, seed: 20_200_806 })) {
    const response = await request.get(`${address}?${query}`)
    if (![200, 400].includes(response.status())) failures.push(`${response.status()} ${address}?${query}`)
  }
  expect(failures).toEqual([])
})
