import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EmbedBuilder } from '@/components/embed-builder'
import { embedDocument, missingEventDocument } from '@/components/embed-document'
import { embedCode, frameHtml, sizeOf, targetOf, titleOf } from '@/lib/embed'
import { embedBuilderOf } from '@/lib/embed-builder'
import { emptyEmbed, parseEmbed, serializeEmbed, themes } from '@/lib/embed-query'
import { embedViewOf } from '@/lib/embed-view'
import { emptyFilter, filterKeys, parseFilter } from '@/lib/filter'
import { type Locale, locales } from '@/lib/locale'
import { oembedOf, oembedXml, readOEmbedRequest } from '@/lib/oembed'
import { paths } from '@/lib/site'
import { filters } from './any-filter'
import { docket } from './docket-fixture'

const site = 'https://docket.example'
const parse = (query: string) => parseEmbed(new URLSearchParams(query), docket)
const html = (query: string, locale: Locale = 'en') => embedDocument(embedViewOf(docket, parse(query), undefined, locale)!, site, locale)
const target = (address: string) => targetOf(new URL(address, site), docket, site)
const build = (query: string, locale: Locale = 'en') => embedBuilderOf(docket, new URLSearchParams(query), locale, site, () => undefined)
const embeds = fc.record({ filter: filters.map((filter) => ({ ...filter, page: 1 })), theme: fc.constantFrom(...themes), limit: fc.integer({ min: 1, max: 50 }) })

describe('an embed', () => {
  it('comes back whole from its query', () => {
    fc.assert(fc.property(embeds, (embed) => void expect(parse(serializeEmbed(embed))).toEqual({ embed, ignored: [], unused: [] })))
  })
  it('of an event comes back whole from its query', () => {
    expect(parse(serializeEmbed({ ...emptyEmbed, event: 'ren-hopes', theme: 'dark' })).embed).toEqual({ ...emptyEmbed, event: 'ren-hopes', theme: 'dark' })
  })
  it('without choices has no query', () => expect(serializeEmbed(emptyEmbed)).toBe(''))
  it('is read from any query without an error', () => {
    const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom('event', 'theme', 'limit', 'actor', 'page'), fc.string()), fc.string()))
    fc.assert(fc.property(pairs, (entries) => void expect(() => parseEmbed(new URLSearchParams(entries), docket)).not.toThrow()))
  })
  it.each([
    ['a colour that there is not', 'theme=pink', { parameter: 'theme', value: 'pink', reason: 'bad-choice', allowed: themes }],
    ['no event at all', 'limit=0', { parameter: 'limit', value: '0', reason: 'bad-choice', allowed: ['1–50'] }],
    ['more events than it lists', 'limit=51', { parameter: 'limit', value: '51', reason: 'bad-choice', allowed: ['1–50'] }],
    ['a second theme', 'theme=dark&theme=light', { parameter: 'theme', value: 'light', reason: 'repeated' }],
    ['a mistyped actor', 'actor=orcle', { parameter: 'actor', value: 'orcle', reason: 'unknown-value', suggestion: 'oracle' }],
    ['a page beyond its only one', 'page=2', { parameter: 'page', value: '2', reason: 'bad-page', allowed: ['1'] }],
  ])('leaves aside %s', (_name, query, entry) => expect(parse(query).ignored).toEqual([entry]))
  it('leaves aside the filters beside an event', () => expect(parse('event=ren-hopes&actor=oracle').unused).toEqual(['actor']))
  it('offers its own parameters to whoever mistypes one', () => {
    expect(parse('thme=dark&utm_source=x').ignored).toMatchObject([{ suggestion: 'theme', allowed: [...filterKeys, 'event', 'theme', 'limit'] }])
  })
  it('passes over the marks of a campaign', () => expect(parse('utm_source=x').ignored).toEqual([]))
})

describe('the document of an embed', () => {
  it('lists as many events as asked', () => expect(html('limit=2').match(/<article/g)).toHaveLength(2))
  it('says how many there are', () => expect(html('limit=2')).toContain('</a> · 2 of 9 events</p>'))
  it('is headed by the name of the view', () => expect(html('actor=oracle', 'fr')).toContain('>Le dossier TikTok : Oracle</a></h1>'))
  it('names a single event by its title, with its summary', () => expect(html('event=ren-hopes')).toMatch(/<h1><a href="\/en\/events\/ren-hopes"[^>]*>Huawei founder hopes for a reset<\/a><\/h1><p>/))
  it('lists no summaries', () => expect(html('')).not.toContain('hoped for a reset'))
  it('opens every link outside of the frame', () => expect(html('').match(/<a [^>]*>/g)?.filter((link) => !/target="_blank" rel="[^"]*noopener"/.test(link))).toEqual([]))
  it('has no style and no script of its own', () => expect(html('')).not.toMatch(/<style| style=|<script(?! src="\/embed\.js" defer)/))
  it('keeps to a theme', () => expect(html('theme=dark')).toContain('<html lang="en" data-theme="dark">'))
  it('follows the reader’s system otherwise', () => expect(html('theme=auto')).toContain('<html lang="en">'))
  it('is not to be listed, and names the full view', () => expect(html('actor=oracle')).toContain(`<meta name="robots" content="noindex"><link rel="canonical" href="${site}/en?actor=oracle">`))
  it('says what it ignored', () => expect(html('foo=1')).toContain('<li>Ignored: <strong>foo=1</strong>; no such filter</li>'))
  it('says what has no effect beside an event', () => expect(html('event=ren-hopes&kind=statement')).toContain('<li>Beside a single event these have no effect: kind.</li>'))
  it('shows strangers’ text as text', () => expect(html('q=%3Cscript%3E%22%3E%3Cb%3E&x=%3Cb%3E').replaceAll(/="[^"]*"/g, '')).not.toMatch(/<script>|<b>/))
  it('says when no event matches', () => expect(html('actor=huawei&kind=sanction')).toContain('<p>No event matches all of these filters.</p>'))
  it('marks words of another language', () => expect(html('event=untranslated', 'fr')).toContain('<h1 lang="en">'))
  it('is none for an event that the record does not have', () => expect(embedViewOf(docket, parse('event=gone'), undefined, 'en')).toBeUndefined())
  it('in place of a missing event names the one that may have been meant', () => {
    const missing = missingEventDocument({ id: '<ren-hope>', suggestion: { title: 'Huawei', href: '/en/events/ren-hopes' }, home: '/en', theme: 'auto' }, 'en')
    expect(missing).toMatch(/“&#x3C;ren-hope>”.*<a href="\/en\/events\/ren-hopes"[^>]*>Huawei<\/a>/)
  })
})

describe('an address', () => {
  it.each([
    ['of the whole record', '/fr', 'fr', ''],
    ['of a view', '/en?actor=oracle&sort=oldest&page=2', 'en', 'actor=oracle&sort=oldest'],
    ['without a language', '/events/ren-hopes', 'en', 'event=ren-hopes'],
    ['of an event', '/fr/events/ren-hopes', 'fr', 'event=ren-hopes'],
    ['of an actor', '/en/actors/oracle', 'en', 'actor=oracle'],
    ['of an instrument', '/en/instruments/order-1', 'en', 'instrument=order-1'],
    ['of an embed', '/en/embed?event=ren-hopes&theme=dark', 'en', 'event=ren-hopes&theme=dark'],
  ])('%s is an embed', (_name, address, locale, query) => {
    const found = target(address)
    expect([found?.locale, found && serializeEmbed(found.embed)]).toEqual([locale, query])
  })
  it.each(['https://other.example/en', 'ftp://docket.example/en', '/en/events/gone', '/en/actors/gone', '/en/instruments/gone', '/en/about', '/en/events', '/de', '/en/events/ren-hopes/more', '/en/embed?event=gone'])('%s is none', (address) => expect(target(address)).toBeUndefined())
  it('of the site without encryption is the site’s', () => expect(target('http://docket.example/en')).toBeDefined())
  it('tells which of its filters were not understood', () => expect(target('/en?actor=orcle')?.ignored).toMatchObject([{ parameter: 'actor', value: 'orcle' }]))
})

describe('a frame', () => {
  const frame = { src: `${site}/en/embed?kind=sanction&actor=x`, title: 'A "view" <b>', width: '640', height: '400' }
  it('escapes what stands in its attributes', () => expect(frameHtml(frame)).toContain('title="A &quot;view&quot; <b>"'))
  it('has neither style nor a way to this site’s storage', () => expect(frameHtml(frame)).not.toMatch(/style=|allow-same-origin/))
  it('comes with one optional line', () => expect(embedCode(frame, site).split('\n')).toEqual([frameHtml(frame), `<script src="${site}/embed-host.js" async></script>`]))
  it('is higher for more events, to a point', () => expect([1, 3, 40].map((events) => sizeOf(emptyEmbed, events).height)).toEqual([230, 430, 640]))
  it('counts no event that it does not list', () => expect(sizeOf({ ...emptyEmbed, limit: 1 }, 40).height).toBe(230))
  it('keeps to the size that is allowed', () => expect(sizeOf(emptyEmbed, 40, { width: 300, height: 200 })).toEqual({ width: 300, height: 200 }))
  it('is named like what it shows', () => expect(titleOf({ ...emptyEmbed, event: 'ren-hopes' }, docket, 'fr')).toBe('Le fondateur de Huawei espère une réinitialisation – Le dossier TikTok'))
})

describe('an oEmbed answer', () => {
  const sourceOf = (frame: string) => new URL(/ src="([^"]*)"/.exec(frame)?.[1]?.replaceAll('&amp;', '&') ?? '')
  it('leads from the address of any view to a frame of the same filter', () => {
    fc.assert(fc.property(filters, fc.constantFrom(...locales), (filter, locale) => {
      const found = target(paths(locale).timeline(filter))
      const source = sourceOf(oembedOf(docket, found!, 3, {}, site).html)
      expect([source.pathname, parseFilter(source.searchParams, docket)]).toEqual([`/${locale}/embed`, { filter: { ...filter, page: 1 }, ignored: [] }])
    }))
  })
  const answer = oembedOf(docket, { locale: 'en', embed: { ...emptyEmbed, filter: { ...emptyFilter, actor: ['oracle'], q: 'a & "b" \u0001' } }, ignored: [] }, 3, {}, site)
  it('says as XML what it says as JSON', () => expect(oembedXml(answer)).toContain('<title>The TikTok Docket: Oracle, “a &#x26; "b" ”</title>'))
  it('has the size of its frame', () => expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`))
})

describe('an oEmbed request', () => {
  const read = (query: string) => readOEmbedRequest(new URLSearchParams(query))
  it.each([
    ['without an address', '', 400, 'url'],
    ['with half an address', 'url=/en', 400, 'url'],
    ['with a width that is none', 'url=https://docket.example/en&maxwidth=0', 400, 'maxwidth'],
    ['with a height that is none', 'url=https://docket.example/en&maxheight=tall', 400, 'maxheight'],
  ])('%s is refused, the parameter named', (_name, query, status, parameter) => expect(read(query)).toMatchObject({ refusal: { status, errors: [{ parameter }] } }))
  it('for another format is not implemented', () => expect(read('url=https://docket.example/en&format=yaml')).toMatchObject({ refusal: { status: 501 } }))
  it('may carry parameters of its sender', () => expect(read('url=https://docket.example/en&dnt=1&maxwidth=300')).toMatchObject({ allowed: { width: 300 }, format: 'json' }))
})

describe('the builder', () => {
  it('begins with the whole record in the language of its page', () => expect(build('', 'fr').result?.href).toBe('/fr/embed'))
  it('takes the address of a view, with or without the host', () => {
    expect([build('embed=/en?actor=oracle').result?.href, build(`embed=${site}/en?actor=oracle`).result?.href]).toEqual(['/en/embed?actor=oracle', '/en/embed?actor=oracle'])
  })
  it('takes the choices where there is no address', () => expect(build('embed=&actor=biden&kind=sanction&theme=dark&lang=fr&limit=3').result?.href).toBe('/fr/embed?actor=biden&kind=sanction&theme=dark&limit=3'))
  it('lets an address win over the choices', () => expect(build('embed=/en/events/ren-hopes&actor=biden').result?.href).toBe('/en/embed?event=ren-hopes'))
  it('keeps what a pasted embed says unless the form says otherwise', () => {
    const pasted = `embed=${encodeURIComponent('/en/embed?theme=dark&limit=3')}`
    expect([build(pasted).result?.href, build(`${pasted}&theme=light`).result?.href]).toEqual(['/en/embed?theme=dark&limit=3', '/en/embed?theme=light&limit=3'])
  })
  it.each(['embed=https://other.example/', 'embed=http://[', 'embed=/en/events/gone'])('shows what it expects for %s', (query) => {
    expect([build(query).result, build(query).expected]).toEqual([undefined, `${site}/en?kind=sanction`])
  })
  it('says which part of an address it left aside', () => expect(renderToStaticMarkup(<EmbedBuilder builder={build('embed=/en?actor=orcle')} locale="en" />)).toContain('<strong>actor=orcle</strong>; no such value in the record; did you mean oracle?'))
  it('gives code with whole addresses', () => expect(build('embed=/fr/events/ren-hopes').result?.code).toContain(`src="${site}/fr/embed?event=ren-hopes"`))
  it('is a plain form', () => expect(renderToStaticMarkup(<EmbedBuilder builder={build('', 'fr')} locale="fr" />)).toMatch(/<form [^>]*action="\/fr\/data#embed" method="get"/))
})
