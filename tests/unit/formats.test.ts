import { parseFeed } from '@rowanmanning/feed-parser'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { csvColumns, writeCsv } from '@/lib/csv'
import { buildDocket } from '@/lib/docket'
import type { Event } from '@/lib/event'
import { type Filter, parseFilter } from '@/lib/filter'
import { citationFormats, type Format, formats } from '@/lib/formats'
import { locales, type Locale } from '@/lib/locale'
import { changedOn } from '@/lib/revision'
import { viewOf } from '@/lib/view'
import { readCitations } from './citation-client'
import { docket } from './docket-fixture'

const site = 'https://docket.example'
const today = '2020-09-01'

const filterOf = (query: string): Filter => parseFilter(new URLSearchParams(query), docket).filter
const eventsOf = (query: string) => viewOf(docket, filterOf(query), undefined).events

function rendered(format: Format, query = '', locale: Locale = 'en', events = eventsOf(query), on = docket) {
  return format.render({ docket: on, events, filter: filterOf(query), locale, site, today })
}

/** A docket of events like the first of the fixture. */
function docketWith(changes: readonly Partial<Event>[]) {
  const [model] = docket.events
  // Each stands for a whole event; only common fields are changed.
  const events = changes.map((change, index) => ({ ...model!, id: `e${index}`, ...change }) as Event)
  return buildDocket(events, [...docket.actors.values()], [...docket.instruments.values()])
}

const rowsOf = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[]
const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text))
const idsOf = (urls: readonly (string | null | undefined)[]) => urls.map((url) => url?.split('/').at(-1))
/** The content lines of RFC 5545, still folded. */
const linesOf = (text: string) => text.slice(0, -2).split('\r\n')

const queries = ['', 'actor=oracle', 'from=2021&sort=oldest', 'actor=trump&kind=sanction', 'jurisdiction=china']

describe.each(locales)('in %s, for any view', (locale) => {
  const titles = (query: string) => eventsOf(query).map((event) => (event.words[locale] ?? event.words.en).title)

  it.each(queries)('the table of "%s" has its events, in its order', (query) => {
    expect(rowsOf(rendered(formats.csv, query, locale)).map(({ id, title }) => [id, title])).toEqual(eventsOf(query).map(({ id }, index) => [id, titles(query)[index]]))
  })
  it.each(queries)('the Atom feed of "%s" has its events', (query) => {
    const feed = parseFeed(rendered(formats.atom, query, locale))
    expect([idsOf(feed.items.map(({ url }) => url)), feed.items.map(({ title }) => title)]).toEqual([eventsOf(query).map(({ id }) => id), titles(query)])
  })
  it.each(queries)('the JSON feed of "%s" has its events', (query) => {
    const { items } = JSON.parse(rendered(formats.jsonFeed, query, locale)) as { items: { url: string; title: string }[] }
    expect([idsOf(items.map(({ url }) => url)), items.map(({ title }) => title)]).toEqual([eventsOf(query).map(({ id }) => id), titles(query)])
  })
  it.each(queries)('the calendar of "%s" has its events', (query) => {
    const { events = [] } = convertIcsCalendar(undefined, rendered(formats.eventCalendar, query, locale))
    expect(idsOf(events.map(({ url }) => url))).toEqual(eventsOf(query).map(({ id }) => id))
  })
  it.each(queries)('the deadlines of "%s" are those that its events set', (query) => {
    const { events = [] } = convertIcsCalendar(undefined, rendered(formats.deadlineCalendar, query, locale))
    expect(events.map(({ start }) => start.date.toISOString().slice(0, 10))).toEqual(eventsOf(query).flatMap(({ deadlines }) => deadlines.map(({ date }) => date)))
  })
  it.each(queries.flatMap((query) => citationFormats.map((format) => [format.name, query, format] as const)))('the %s of "%s" has its events', (_name, query, format) => {
    expect(readCitations(rendered(format, query, locale)).map(({ title }) => title)).toEqual(titles(query))
  })
  it('both calendars keep to 75 octets a line', () => {
    const lines = [formats.eventCalendar, formats.deadlineCalendar].flatMap((format) => linesOf(rendered(format, '', locale)))
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([])
  })
})

describe('the table', () => {
  const [order2] = rowsOf(rendered(formats.csv, 'kind=sanction', 'fr'))
  it('begins with the names of its columns', () => expect(rendered(formats.csv, 'jurisdiction=china')).toBe(`${csvColumns.join(',')}\r\n`))
  it('parts ids by spaces', () => expect(order2?.actors).toBe('biden tiktok'))
  it('keeps what has parts as JSON, in one language', () => expect(JSON.parse(order2?.corrections ?? '')).toEqual([{ date: '2021-07-01', note: 'Le jour de la signature a été corrigé.' }]))
  it('gives the addresses of sources, primary first', () => expect(order2?.sources).toBe('https://www.example.gov/order-2-signed https://example.com/order-2-signed'))
  it('gives back every cell, formulas with an apostrophe in front', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@\t\r",;\n ']{0,6}$/), fc.constantFrom('=1+1', '-2', '@SUM(A1)', '\r\n', '=HYPERLINK("x","y")', '\uFEFFx'))
    const rows = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
    fc.assert(fc.property(rows, (table) => {
      const safe = table.map((row) => row.map((each) => (/^[=+\-@\t\r＝＋－＠]/.test(each) ? `'${each}` : each)))
      expect(parse(`id\r\n${writeCsv(table)}`, { relax_column_count: true, record_delimiter: '\r\n' }).slice(1)).toEqual(safe)
    }))
  })
})

describe('the feeds', () => {
  const feed = parseFeed(rendered(formats.atom, 'kind=sanction', 'fr'))
  const [order2] = feed.items
  it('say when an event was last touched', () => expect(order2?.updated?.toISOString()).toBe('2021-07-01T00:00:00.000Z'))
  it('are as new as their newest entry', () => expect(feed.updated?.toISOString()).toBe('2021-07-01T00:00:00.000Z'))
  it('say in which language they are', () => expect(feed.language).toBe('fr'))
  it('are named after their view', () => expect(feed.title).toBe('Le dossier TikTok\u00A0: Sanction'))
  it('know their own address', () => expect(feed.self).toBe(`${site}/fr/feed.xml?kind=sanction`))
  it('lead to the page of the view', () => expect(feed.url).toBe(`${site}/fr?kind=sanction`))
  it('hold the whole summary', () => expect(order2?.description).toBe('Le président Biden a révoqué le décret 1 et signé le décret 2.'))
  it('link every source', () => expect(order2?.content).toMatch(/href="https:\/\/www\.example\.gov\/order-2-signed".*href="https:\/\/example\.com\/order-2-signed"/s))
  it('name every source of an entry for machines', () => expect(rendered(formats.atom, 'kind=sanction').match(/rel="via"/g)).toHaveLength(4))
  it('show corrections', () => expect(order2?.content).toContain('Le jour de la signature a été corrigé.'))
  it('do not invent a day in words', () => expect(rendered(formats.jsonFeed, 'kind=negotiation')).toContain('>February 2021</time>'))
  it('mark words of another language', () => expect(rendered(formats.atom, 'jurisdiction=us-tx', 'fr')).toContain('<entry xml:lang="en">'))
  it('are of version 1.1 where they are JSON', () => expect(JSON.parse(rendered(formats.jsonFeed)).version).toBe('https://jsonfeed.org/version/1.1'))
  it('have the same ids in both formats', () => {
    const items = JSON.parse(rendered(formats.jsonFeed)).items as { id: string }[]
    expect(items.map(({ id }) => id)).toEqual(parseFeed(rendered(formats.atom)).items.map(({ id }) => id))
  })
  it('have ids that depend on neither the site nor the words', () => expect(parseFeed(rendered(formats.atom, 'kind=statement&to=2021')).items[0]?.id).toBe('urn:uuid:c9da1116-3878-52ab-9905-f1f8ce162fea'))
  it('hold the newest fifty, in either order', () => {
    const many = docketWith(Array.from({ length: 60 }, (_, index) => ({ date: `2020-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}` })))
    const items = parseFeed(rendered(formats.atom, '', 'en', many.events, many)).items
    expect([items.length, items[0]?.url, items.at(-1)?.url]).toEqual([50, `${site}/en/events/e10`, `${site}/en/events/e59`])
  })
  it('stay whole where a text holds what XML cannot', () => {
    const [model] = docket.events
    const odd = docketWith([{ words: { en: { ...model!.words.en, title: 'A\u0000 <b> & ]]> \u001B"é"😀' } } }])
    expect(parseFeed(rendered(formats.atom, 'q=%00%1b<', 'en', odd.events, odd)).items[0]?.title).toBe('A <b> & ]]> "é"😀')
  })
})

describe('the calendars', () => {
  const calendar = calendarOf(rendered(formats.eventCalendar, '', 'fr'))
  const entryOf = (id: string, from = calendar) => from.getAllSubcomponents('vevent').find((entry) => String(entry.getFirstPropertyValue('url')).endsWith(`/${id}`))
  const textOf = (name: string, entry: ICAL.Component | undefined) => String(entry?.getFirstPropertyValue(name))
  const [deadline] = calendarOf(rendered(formats.deadlineCalendar, 'kind=sanction')).getAllSubcomponents('vevent')
  const open = docketWith([{ deadlines: [{ instrument: 'order-1', date: '2020-09-20', what: { en: 'Dealings end', fr: 'Fin des transactions' }, outcome: 'open' }] }])
  const openDays = (locale: Locale, events = open) => calendarOf(rendered(formats.deadlineCalendar, '', locale, events.events, events)).getAllSubcomponents('vevent')

  it('last a whole day, to the next', () => expect([textOf('dtstart', entryOf('ren-hopes')), textOf('dtend', entryOf('ren-hopes'))]).toEqual(['2021-02-09', '2021-02-10']))
  it('cover the month where only that is known', () => expect([textOf('dtstart', entryOf('sale-shelved')), textOf('dtend', entryOf('sale-shelved'))]).toEqual(['2021-02-01', '2021-03-01']))
  it('name the month that they cover', () => expect(textOf('summary', entryOf('sale-shelved'))).toBe('La vente à Oracle abandonnée, selon la presse (février 2021)'))
  it('are stamped by the content', () => expect(textOf('dtstamp', entryOf('order-2-signed'))).toBe('2021-07-01T00:00:00Z'))
  it('say in which language their words are', () => {
    expect(['ren-hopes', 'untranslated'].map((id) => entryOf(id)?.getFirstProperty('summary')?.getParameter('language'))).toEqual(['fr', 'en'])
  })
  it('have ids of their own', () => {
    const ids = [calendar, calendarOf(rendered(formats.deadlineCalendar))].flatMap((each) => each.getAllSubcomponents('vevent').map((entry) => textOf('uid', entry)))
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('end every line alike', () => expect(rendered(formats.eventCalendar).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/))
  it('are never without a component', () => expect(calendarOf(rendered(formats.eventCalendar, 'jurisdiction=china')).getAllSubcomponents()).toHaveLength(1))
  it('tell what came of a deadline', () => expect(textOf('summary', deadline)).toBe('Dealings end (Order 1): moved'))
  it('tell who set and who moved it', () => expect(textOf('description', deadline)).toMatch(/^Set by: Trump signs Order 1 against TikTok \(August 6, 2020\)\nMoved or decided by: Judge blocks Order 1/))
  it('ring for a deadline that still runs, at nine', () => expect(openDays('fr')[0]?.getAllSubcomponents('valarm').map((alarm) => textOf('trigger', alarm))).toEqual(['-P6DT15H', '-PT15H']))
  it('do not ring for one that is settled', () => expect(deadline?.getAllSubcomponents('valarm')).toEqual([]))
  it('do not ring for a day that has passed', () => {
    const passed = docketWith([{ deadlines: [{ ...open.events[0]!.deadlines[0]!, date: '2020-08-31' }] }])
    expect([openDays('en', passed)[0]?.getAllSubcomponents('valarm').length, textOf('summary', openDays('en', passed)[0])]).toEqual([0, 'Dealings end (Order 1): outcome not in the record'])
  })
  it('keep a deadline’s id when its day is corrected', () => {
    const moved = docketWith([{ deadlines: [{ ...open.events[0]!.deadlines[0]!, date: '2020-09-21' }] }])
    expect(textOf('uid', openDays('en', moved)[0])).toBe(textOf('uid', openDays('en')[0]))
  })
  it('keep to 75 octets and give the words back, whatever they are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text) && text.trim() === text)
    fc.assert(fc.property(words, (title) => {
      const [model] = docket.events
      const odd = docketWith([{ words: { en: { ...model!.words.en, title } } }])
      const text = rendered(formats.eventCalendar, '', 'en', odd.events, odd)
      expect(linesOf(text).every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      expect(textOf('summary', calendarOf(text).getFirstSubcomponent('vevent') ?? undefined)).toBe(title)
    }))
  })
})

describe('the day of a change', () => {
  it('is that of the event, where nothing came later', () => expect(changedOn(docket.eventById.get('ren-hopes')!)).toBe('2021-02-09'))
  it('is the first of the month where only that is known', () => expect(changedOn(docket.eventById.get('sale-shelved')!)).toBe('2021-02-01'))
})
