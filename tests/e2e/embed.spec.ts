/** Embeds in the page of somebody else, which a small server on a port of its own plays; oEmbed over HTTP; the builder. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import fc from 'fast-check'

let server: Server
let host: string

/** The host answers with the HTML that its address carries. */
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const body = new URL(request.url ?? '/', 'http://host.example').searchParams.get('html') ?? ''
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Host</title>${body}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of that form (node:net).
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => new Promise((resolve) => server.close(resolve)))

const openHost = (page: Page, html: string) => page.goto(`${host}/?${new URLSearchParams({ html })}`)

/** The frame that the site itself gives for one of its pages. */
async function frameOf(page: Page, baseURL: string | undefined, address: string, more = ''): Promise<string> {
  const query = new URLSearchParams({ url: `${baseURL}${address}` })
  return (await (await page.request.get(`/api/oembed?${query}${more}`)).json()).html
}

test('an embed shows in a page of another origin', async ({ page, baseURL }) => {
  await openHost(page, await frameOf(page, baseURL, '/en?actor=oracle'))
  await expect(page.frameLocator('iframe').getByRole('article')).toHaveCount(3)
})

test('no other page shows in a frame', async ({ page, baseURL }) => {
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
  await openHost(page, `<iframe src="${baseURL}/en"></iframe>`)
  await refused
  await expect(page.frameLocator('iframe').getByRole('article')).toHaveCount(0)
})

for (const address of ['/en', '/fr/events/ren-hopes', '/en?actor=oracle', '/', '/en/embed/x', '/api/v1/events', '/en/nothing', '/embed.css']) {
  test(`${address} forbids frames`, async ({ request }) => {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers()
    expect([headers['content-security-policy'], headers['x-frame-options']]).toEqual([expect.stringContaining("frame-ancestors 'none'"), 'DENY'])
  })
}

for (const address of ['/en', '/fr/embed?event=ren-hopes', '/en/embed?event=gone', '/api/v1/events', '/embed.js']) {
  test(`${address} is what its type says, and tells other sites no more than where it is from`, async ({ request }) => {
    const headers = (await request.get(address)).headers()
    expect([headers['x-content-type-options'], headers['referrer-policy']]).toEqual(['nosniff', 'strict-origin-when-cross-origin'])
  })
}

for (const address of ['/en/embed', '/fr/embed?event=ren-hopes', '/en/embed?event=gone']) {
  test(`${address} allows frames`, async ({ request }) => {
    const headers = (await request.get(address)).headers()
    expect([headers['content-security-policy'], headers['x-frame-options']]).toEqual([expect.stringContaining('frame-ancestors *'), undefined])
  })
}

test('the host’s script gives the frame the height of its content', async ({ page, baseURL }) => {
  const frame = await frameOf(page, baseURL, '/en/events/ren-hopes', '&maxheight=50')
  await openHost(page, `${frame}<script src="${baseURL}/embed-host.js" async></script>`)
  const height = () => page.frameLocator('iframe').locator('html').evaluate((html) => String(Math.ceil(html.getBoundingClientRect().height)))
  await expect(page.locator('iframe')).not.toHaveAttribute('height', '50')
  await expect(page.locator('iframe')).toHaveAttribute('height', await height())
})

test('a frame that becomes narrower becomes higher', async ({ page, baseURL }) => {
  const frame = await frameOf(page, baseURL, '/en')
  await openHost(page, `${frame}<script src="${baseURL}/embed-host.js" async></script>`)
  await expect(page.locator('iframe')).not.toHaveAttribute('height', '640')
  const before = Number(await page.locator('iframe').getAttribute('height'))
  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '220'))
  await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(before)
})

test('a host’s script that comes late asks for the height', async ({ page, baseURL }) => {
  await openHost(page, await frameOf(page, baseURL, '/en/events/ren-hopes', '&maxheight=50'))
  await expect(page.frameLocator('iframe').getByRole('article')).toBeVisible()
  await page.addScriptTag({ url: `${baseURL}/embed-host.js` })
  await expect(page.locator('iframe')).not.toHaveAttribute('height', '50')
})

test('the height of a frame is set by itself alone', async ({ page, baseURL }) => {
  const frame = await frameOf(page, baseURL, '/en/events/ren-hopes')
  await openHost(page, `${frame}<script src="${baseURL}/embed-host.js"></script>`)
  await expect(page.locator('iframe')).not.toHaveAttribute('height', '360')
  await page.evaluate(() => new Promise((resolve) => {
    addEventListener('message', resolve, { once: true })
    window.postMessage({ type: 'tiktok-docket:height', height: 7 }, '*')
  }))
  await expect(page.locator('iframe')).not.toHaveAttribute('height', '7')
})

test('an event opens beside the article that quotes it', async ({ page, baseURL }) => {
  await openHost(page, await frameOf(page, baseURL, '/en/events/ren-hopes'))
  const opened = page.context().waitForEvent('page')
  await page.frameLocator('iframe').getByRole('link', { name: 'Huawei founder hopes for a reset' }).click()
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Huawei founder hopes for a reset')
})

test('a dark embed is dark for a reader of light pages, and the other way round', async ({ page }) => {
  const background = async (theme: string, colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`/en/embed?theme=${theme}`)
    return page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  }
  const [light, dark] = ['rgb(253, 252, 249)', 'rgb(20, 22, 26)']
  expect([await background('dark', 'light'), await background('light', 'dark'), await background('auto', 'dark'), await background('auto', 'light')]).toEqual([dark, light, dark, light])
})

test('an embed weighs three files, none of them Next’s', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/en/embed', { waitUntil: 'networkidle' })
  expect(asked.sort()).toEqual(['/embed.css', '/embed.js', '/en/embed'])
})

test('an unknown event is not found, and the page says which may have been meant', async ({ page }) => {
  const response = await page.goto('/en/embed?event=ren-hope')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Huawei founder hopes for a reset' })).toBeVisible()
})

test('a second load costs a 304', async ({ request }) => {
  const { etag = '' } = (await request.get('/en/embed?actor=oracle')).headers()
  expect((await request.get('/en/embed?actor=oracle', { headers: { 'if-none-match': etag } })).status()).toBe(304)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('an embed shows', async ({ page, baseURL }) => {
    await openHost(page, await frameOf(page, baseURL, '/en?actor=oracle'))
    await expect(page.frameLocator('iframe').getByRole('article')).toHaveCount(3)
  })
  test('the builder gives preview and code', async ({ page }) => {
    await page.goto('/en/data?embed=/en/events/ren-hopes')
    await page.getByLabel('Address of a view or an event').fill('')
    await page.getByLabel('Actor', { exact: true }).selectOption('oracle')
    await page.getByLabel('Language').selectOption('fr')
    await page.getByLabel('Events at most').fill('2')
    await page.getByRole('button', { name: 'Show preview and code' }).click()
    await expect(page.getByLabel('Code to copy')).toHaveValue(/\/fr\/embed\?actor=oracle&amp;limit=2"/)
    await expect(page.frameLocator('iframe').getByText('2 sur 3 événements')).toBeVisible()
  })
})

test('every view leads to its embed', async ({ page }) => {
  await page.goto('/en?actor=oracle&sort=oldest')
  await page.getByRole('link', { name: 'Embed', exact: true }).click()
  await expect(page.getByLabel('Address of a view or an event')).toHaveValue('/en?actor=oracle&sort=oldest')
  await expect(page.frameLocator('iframe').getByRole('article')).toHaveCount(3)
})

test('every event leads to its embed, whose code is copied as it stands', async ({ page }) => {
  await page.goto('/fr/events/ren-hopes')
  await page.getByRole('link', { name: 'Intégrer', exact: true }).click()
  await page.getByRole('button', { name: 'Copier le code' }).click()
  await expect(page.getByText('Code copié')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.getByLabel('Code à copier').inputValue())
})

test('the preview has the height of its content', async ({ page }) => {
  await page.goto('/en/data?embed=/en/events/ren-hopes#embed')
  await expect(page.locator('iframe')).not.toHaveAttribute('height', '360')
})

for (const [address, status] of [['/en?actor=oracle', 200], ['/fr/events/ren-hopes', 200], ['/en/instruments/order-1', 200], ['/en/events/gone', 404], ['/en?actor=orcle', 404], ['/en/about', 404]] as const) {
  test(`oEmbed of ${address} answers ${status}`, async ({ request, baseURL }) => {
    expect((await request.get(`/api/oembed?${new URLSearchParams({ url: `${baseURL}${address}` })}`)).status()).toBe(status)
  })
}

test('oEmbed knows no other site, and no other format', async ({ request, baseURL }) => {
  const status = async (parameters: Record<string, string>) => (await request.get(`/api/oembed?${new URLSearchParams(parameters)}`)).status()
  expect([await status({ url: 'https://other.example/en' }), await status({ url: `${baseURL}/en`, format: 'yaml' }), await status({})]).toEqual([404, 501, 400])
})

test('oEmbed answers as XML too', async ({ request, baseURL }) => {
  const response = await request.get(`/api/oembed?${new URLSearchParams({ url: `${baseURL}/en`, format: 'xml' })}`)
  expect([response.headers()['content-type'], await response.text()]).toEqual(['text/xml; charset=utf-8', expect.stringContaining('<type>rich</type>')])
})

test('oEmbed is open to every origin and answers conditionally', async ({ request, baseURL }) => {
  const address = `/api/oembed?${new URLSearchParams({ url: `${baseURL}/en` })}`
  const { etag = '', 'access-control-allow-origin': origin } = (await request.get(address)).headers()
  const [again, head, options] = [await request.get(address, { headers: { 'if-none-match': etag } }), await request.head(address), await request.fetch(address, { method: 'OPTIONS' })]
  expect([origin, again.status(), head.status(), head.headers().etag, options.status()]).toEqual(['*', 304, 200, etag, 204])
})

test('a page tells editors where its embed is described', async ({ page }) => {
  await page.goto('/fr?actor=oracle')
  const href = await page.locator('link[rel=alternate][type="application/json+oembed"]').getAttribute('href')
  expect(await (await page.request.get(href ?? '')).json()).toMatchObject({ type: 'rich', title: 'Le dossier TikTok\u00a0: Oracle' })
})

test('no query is answered with a failure of the server', async ({ request, baseURL }) => {
  test.setTimeout(120_000)
  const key = fc.oneof(fc.constantFrom('event', 'theme', 'limit', 'actor', 'page', 'q', 'url', 'format', 'maxwidth', 'embed', 'lang'), fc.string({ maxLength: 8 }))
  const value = fc.oneof(fc.constantFrom('ren-hopes', 'dark', '51', 'oracle', '-1', 'xml', '/en?actor=oracle', `${baseURL}/fr/events/ren-hopes`, `${baseURL}/en/%`, 'http://[', '%00'), fc.string({ unit: 'binary', maxLength: 30 }))
  const query = fc.array(fc.tuple(key, value), { maxLength: 6 }).map((pairs) => new URLSearchParams(pairs).toString())
  const asked = fc.tuple(fc.constantFrom('/en/embed?', '/fr/embed?', '/api/oembed?', '/en/data?theme=auto&'), query)
  const failures: string[] = []
  for (const [address, rest] of fc.sample(asked, { numRuns: 200, seed: 20_240_424 })) {
    const response = await request.get(`${address}${rest}`)
    if (![200, 400, 404, 501].includes(response.status())) failures.push(`${response.status()} ${address}${rest}`)
  }
  expect(failures).toEqual([])
})
