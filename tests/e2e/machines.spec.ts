/** What the site tells machines: metadata, pictures, icons, structured data, the sitemap. */
import { type APIRequestContext, expect, test } from '@playwright/test'

interface Kind {
  readonly path: string
  readonly picture: string
  readonly type: string
  /** The types of the page's structured data. */
  readonly data: readonly string[]
}

const kindsOfPage: Readonly<Record<string, Kind>> = {
  timeline: { path: '', picture: '/share.png', type: 'website', data: ['WebSite', 'Dataset'] },
  'filtered view': { path: '?actor=oracle', picture: '/share.png', type: 'website', data: [] },
  event: { path: '/events/order-1-signed', picture: '/events/order-1-signed/share.png', type: 'article', data: ['Article'] },
  actors: { path: '/actors', picture: '/share.png', type: 'website', data: [] },
  person: { path: '/actors/trump', picture: '/actors/trump/share.png', type: 'profile', data: ['ProfilePage', 'BreadcrumbList'] },
  company: { path: '/actors/oracle', picture: '/actors/oracle/share.png', type: 'profile', data: ['ProfilePage', 'BreadcrumbList'] },
  law: { path: '/instruments', picture: '/share.png', type: 'website', data: [] },
  order: { path: '/instruments/order-1', picture: '/instruments/order-1/share.png', type: 'website', data: ['Legislation', 'BreadcrumbList'] },
  agreement: { path: '/instruments/hosting-deal', picture: '/instruments/hosting-deal/share.png', type: 'website', data: ['CreativeWork', 'BreadcrumbList'] },
  deadlines: { path: '/deadlines', picture: '/share.png', type: 'website', data: [] },
  deals: { path: '/deals', picture: '/share.png', type: 'website', data: [] },
  changes: { path: '/changes', picture: '/share.png', type: 'website', data: [] },
  data: { path: '/data', picture: '/share.png', type: 'website', data: [] },
  about: { path: '/about', picture: '/share.png', type: 'website', data: [] },
}

/** The format, width and height of a PNG file as its header tells them (PNG, section 11.2.1). */
function pngHeader(file: Buffer) {
  return { signature: file.toString('latin1', 1, 4), width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}

/** The values of a page's meta and link elements, by name, property or relation. */
async function headOf(request: APIRequestContext, address: string) {
  const html = await (await request.get(address)).text()
  const valueOf = (element: string, attribute: string) => new RegExp(`${attribute}="([^"]*)"`, 'i').exec(element)?.[1] ?? ''
  const elements = [...html.matchAll(/<(?:meta|link) [^>]*>/g)].map(([element]) => element)
  return {
    meta: new Map(elements.map((each) => [valueOf(each, ' name') || valueOf(each, 'property'), valueOf(each, 'content')])),
    pathOf: (rel: string, language = '') => {
      const element = elements.find((each) => each.includes(`rel="${rel}"`) && valueOf(each, 'hreflang') === language)
      return element && withoutOrigin(valueOf(element, 'href'))
    },
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
    data: [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']): unknown => JSON.parse(json)),
  }
}

const withoutOrigin = (href: string) => href.replace(/^https?:\/\/[^/]+/, '') || '/'

for (const [name, { path, picture, type, data }] of Object.entries(kindsOfPage)) {
  for (const [locale, region, other] of [['en', 'en_US', 'fr_FR'], ['fr', 'fr_FR', 'en_US']] as const) {
    const address = `/${locale}${path}`

    test(`${name}, ${locale}: says where it stands in each language`, async ({ request }) => {
      const { pathOf } = await headOf(request, address)
      const any = path === '' || path.startsWith('?') ? `/${path}` : `/en${path}`
      expect([pathOf('canonical'), pathOf('alternate', 'en'), pathOf('alternate', 'fr'), pathOf('alternate', 'x-default')]).toEqual([address, `/en${path}`, `/fr${path}`, any])
    })

    test(`${name}, ${locale}: has a title and a short description`, async ({ request }) => {
      const { title, meta } = await headOf(request, address)
      expect([title.includes('–'), Number(meta.get('description')?.length) > 5, Number(meta.get('description')?.length) <= 160]).toEqual([true, true, true])
    })

    test(`${name}, ${locale}: tells networks what they show`, async ({ request }) => {
      const { meta } = await headOf(request, address)
      const shown = ['og:type', 'og:locale', 'og:locale:alternate', 'twitter:card', 'og:image:width', 'og:image:height'].map((key) => meta.get(key))
      expect(shown).toEqual([type, region, other, 'summary_large_image', '1200', '630'])
    })

    test(`${name}, ${locale}: has a picture that answers`, async ({ request }) => {
      const { meta } = await headOf(request, address)
      const image = withoutOrigin(meta.get('og:image') ?? '')
      expect([image, meta.get('og:image:alt')]).toEqual([`/${locale}${picture}`, expect.stringMatching(/.{10,}/)])
      const response = await request.get(image)
      expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/png'])
      expect(pngHeader(await response.body())).toEqual({ signature: 'PNG', width: 1200, height: 630 })
    })

    test(`${name}, ${locale}: has structured data of its type`, async ({ request }) => {
      const things = (await headOf(request, address)).data.flatMap((each) => (each instanceof Object && '@graph' in each ? each['@graph'] : [each]))
      expect(things).toEqual(data.map((each) => expect.objectContaining({ '@type': each })))
    })
  }
}

test('a picture is drawn once, not for each reader', async ({ request }) => {
  expect((await request.get('/fr/events/order-1-signed/share.png')).headers()['x-nextjs-cache']).toBe('HIT')
})

test('there is no picture of what is not in the record', async ({ request }) => {
  expect((await request.get('/en/events/gone/share.png')).status()).toBe(404)
})

for (const locale of ['en', 'fr']) {
  test(`the manifest in ${locale} names icons that answer with their size`, async ({ request }) => {
    const { pathOf } = await headOf(request, `/${locale}`)
    const { icons } = await (await request.get(pathOf('manifest') ?? '')).json()
    for (const { src, sizes } of icons.filter(({ type }: { type: string }) => type === 'image/png')) {
      const { width, height } = pngHeader(await (await request.get(src)).body())
      expect(`${width}x${height}`).toBe(sizes)
    }
  })
}

test('the icons of a page answer', async ({ request }) => {
  const { pathOf } = await headOf(request, '/en')
  const answers = await Promise.all([pathOf('icon') ?? '', pathOf('apple-touch-icon') ?? '', '/favicon.ico'].map((href) => request.get(href)))
  expect(answers.map((response) => response.headers()['content-type'])).toEqual(['image/svg+xml', 'image/png', 'image/png'])
})

test('llms.txt is read as text', async ({ request }) => {
  const response = await request.get('/llms.txt')
  expect([response.status(), response.headers()['content-type'], (await response.text()).slice(0, 20)]).toEqual([200, 'text/plain; charset=utf-8', '# The TikTok Docket\n'])
})

test('every address that llms.txt names answers', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text()
  const answers = await Promise.all([...text.matchAll(/\]\(([^)]+)\)/g)].map(async ([, href = '']) => (await request.get(withoutOrigin(href))).status()))
  expect(new Set(answers)).toEqual(new Set([200]))
})

test('the sitemap dates an actor by its own events', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(/actors\/huawei<\/loc>.*?<lastmod>([^<]*)/s.exec(sitemap)?.[1]).toBe('2021-02-09')
})

test('the sitemap names every page in each language and for readers of neither', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const pages = sitemap.match(/<url>.*?<\/url>/gs) ?? []
  expect(pages.filter((page) => !['en', 'fr', 'x-default'].every((language) => page.includes(`hreflang="${language}"`)))).toEqual([])
})

test('the mark stands beside the name at every width', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 600 })
    await page.goto('/fr')
    await expect(page.getByRole('banner').locator('svg').first()).toBeVisible()
  }
})

test('the title of a filtered view says what it shows', async ({ request }) => {
  expect((await headOf(request, '/fr?actor=oracle&kind=litigation')).title).toBe('Chronologie\u00a0: Oracle, Contentieux – Le dossier TikTok')
})

for (const [query, robots] of [['actor=oracle', undefined], ['actor=oracle&actor=trump', 'noindex, follow'], ['kind=litigation', 'noindex, follow']]) {
  test(`search engines are told of ${query}: ${robots ?? 'nothing'}`, async ({ request }) => {
    expect((await headOf(request, `/en?${query}`)).meta.get('robots')).toBe(robots)
  })
}
