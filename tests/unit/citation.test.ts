import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { apa, bluebook, citationText } from '@/lib/citation-styles'
import { citationTags } from '@/lib/citation-tags'
import { readContent } from '@/lib/content'
import { type CslItem, eventItem, instrumentItem } from '@/lib/csl'
import { eventOf, instrumentOf } from '@/lib/docket'
import { eventWords } from '@/lib/event'
import { citationFormats, formats } from '@/lib/formats'
import { type Locale, locales, wordsIn } from '@/lib/locale'
import { revisedOn } from '@/lib/revision'
import { paths } from '@/lib/site'
import { citeprocApa, readCitations } from './citation-client'
import { docket } from './docket-fixture'

const root = path.resolve(import.meta.dirname, '../..')
const record = readContent(path.join(root, 'content'), '2026-11-23').docket
const site = 'https://docket.example'

const item = (id: string, locale: Locale = 'en') => eventItem(eventOf(docket, id), locale, site)
const law = (id: string, locale: Locale = 'en', on = docket) => instrumentItem(on, instrumentOf(on, id), locale, site)
const numbers = (date: string) => date.split('-').map(Number)

describe.each(locales)('in %s, a reference manager reads', (locale) => {
  const expected = (events: typeof docket.events) => events.map((event) => ({
    id: eventItem(event, locale, site).id,
    type: 'webpage',
    title: eventWords(event, locale).title,
    note: undefined,
    url: `${site}${paths(locale).event(event.id)}`,
    authors: [wordsIn(locale).site.name],
    date: numbers(revisedOn(event)),
  }))

  it.each(citationFormats)('of the small docket, every event from $name', (format) => {
    expect(readCitations(format.write(docket.events.map((event) => eventItem(event, locale, site))))).toEqual(expected(docket.events))
  })
  it.each(citationFormats)('of the record, every event from $name', (format) => {
    expect(readCitations(format.write(record.events.map((event) => eventItem(event, locale, site))))).toEqual(expected(record.events))
  })
  it.each(citationFormats)('of the record, every instrument from $name', (format) => {
    const items = [...record.instruments.values()].map((instrument) => instrumentItem(record, instrument, locale, site))
    expect(readCitations(format.write(items)).map(({ title, note, url, date }) => ({ title, note, url, date })))
      .toEqual(items.map(({ title, note, URL, issued }) => ({ title, note, url: URL, date: issued?.['date-parts'][0] })))
  })
})

describe('a title of any characters', () => {
  const model = item('ren-hopes')
  const character = fc.constantFrom('{', '}', '\\', '%', '&', '$', '#', '_', '~', '^', '"', '@', '\n', '\r', ' ', 'a', 'é', 'œ', '’', '«', '漢', ',', '=', '/', '*', '<', 'TY  - X')
  // BibTeX runs blanks together, and an empty title is no title.
  const title = fc.array(character, { minLength: 1, maxLength: 24 }).map((parts) => `a${parts.join('')}b`)
  const asRead = (text: string) => text.replace(/[\r\n ]+/g, ' ')

  it.each([formats.bibtex, formats.ris])('comes back from $name, and spoils no neighbour', ({ write }) => {
    fc.assert(fc.property(title, (text) => {
      const read = readCitations(write([{ ...model, title: text }, { ...model, id: 'next' }]))
      expect(read.map((each) => each.title)).toEqual([asRead(text), model.title])
    }))
  })
  it('that looks like BibTeX comes back from RIS', () => expect(readCitations(formats.ris.write([{ ...model, title: 'a@b{,}c' }]))[0]?.title).toBe('a@b{,}c'))
  it('leaves the braces of BibTeX balanced', () => {
    fc.assert(fc.property(title, fc.string({ unit: 'binary' }), (text, note) => {
      const written = formats.bibtex.write([{ ...model, title: text, note, URL: `${site}/{${note}` }])
      expect(written.split('{').length).toBe(written.split('}').length)
    }))
  })
  it('stays on its line of RIS', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const lines = formats.ris.write([{ ...model, title: `a${text}` }]).split(/\r\n|[\r\n\u2028\u2029]/)
      expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([])
    }))
  })
})

describe('a citation of an event', () => {
  it('keeps the month of an event of which only the month is known', () => expect(item('sale-shelved').issued).toEqual({ 'date-parts': [[2021, 2]] }))
  it('has the day of the last correction', () => expect(item('order-2-signed').issued).toEqual({ 'date-parts': [[2021, 7, 1]] }))
  it('has a key of its own in each language', () => expect([item('ren-hopes').id, item('ren-hopes', 'fr').id]).toEqual(['tiktok-docket-ren-hopes', 'tiktok-docket-ren-hopes-fr']))
  it('names the language of its words, not of its page', () => expect(item('untranslated', 'fr').language).toBe('en'))
  it('names no day of access', () => expect(Object.keys(item('ren-hopes'))).not.toContain('accessed'))
  it('writes the month of BibTeX as a macro, before the date', () => expect(formats.bibtex.write([item('sale-shelved')])).toContain('  month = feb,\n  date = {2021-02},\n'))
  it('leaves the day of RIS out where it is not known', () => expect(formats.ris.write([item('sale-shelved')])).toContain('\r\nDA  - 2021/02//\r\n'))
})

describe('a citation of an instrument', () => {
  it('leads to the page of the record where there is no official text', () => expect(law('order-1', 'fr').URL).toBe(`${site}/fr/instruments/order-1`))
  it('carries the citation of lawyers', () => expect(law('order-1').note).toBe('1 Ex. Reg. 10 (Aug. 6, 2020)'))
  it('has the day on which it was issued', () => expect(law('order-1').issued).toEqual({ 'date-parts': [[2020, 8, 6]] }))
  it('names the court of an injunction, which is no author', () => expect([law('injunction-1').authority, law('injunction-1').author]).toEqual(['US District Court', undefined]))
  it.each([
    ['pafaca', 'legislation', 'legislation', 'STAT'],
    ['executive-order-13942', 'regulation', 'legislation', 'STAT'],
    ['hr-7521', 'bill', 'legislation', 'BILL'],
    ['tiktok-v-trump-injunctions', 'legal_case', 'jurisdiction', 'CASE'],
    ['omb-m-23-13', 'report', 'report', 'RPRT'],
    ['tiktok-global', 'document', 'misc', 'GEN'],
  ])('of the kind of %s is of type %s, in BibTeX %s, in RIS %s', (id, csl, bibtex, ris) => {
    const cited = law(id, 'en', record)
    expect([cited.type, formats.bibtex.write([cited]).split('{')[0], formats.ris.write([cited]).split('\r\n')[0]]).toEqual([csl, `@${bibtex}`, `TY  - ${ris}`])
  })
})

describe('the text of a citation', () => {
  const text = (id: string, locale: Locale = 'en') => [citationText(apa(item(id, locale), locale)), citationText(bluebook(item(id, locale)))]
  it('follows the two styles', () => expect(text('ren-hopes')).toEqual([
    'The TikTok Docket. (2021, February 9). Huawei founder hopes for a reset. https://docket.example/en/events/ren-hopes',
    'Huawei founder hopes for a reset, The TikTok Docket (Feb. 9, 2021), https://docket.example/en/events/ren-hopes',
  ]))
  it('puts a French date in French order', () => expect(text('ren-hopes', 'fr')[0]).toContain('Le dossier TikTok. (2021, 9 février). '))
  it('invents no day', () => expect(text('sale-shelved').map((each) => /\(([^)]*)\)/.exec(each)?.[1])).toEqual(['2021, February', 'Feb. 2021']))
  it('does not end a question twice', () => expect(citationText(apa({ ...item('ren-hopes'), title: 'Why?' }, 'en'))).toContain('Why? https'))
  it('names a site that is not its author', () => expect(citationText(apa({ ...item('ren-hopes'), 'container-title': 'Elsewhere' }, 'en'))).toContain('. Elsewhere. https'))
  it('is, for every event of the record, the one that citeproc writes without the name of the site', () => {
    // citeproc chooses quotation marks of its own.
    const straight = (each: string) => each.replace(/[’‘“”"]/g, "'")
    const differing = record.events.flatMap((event) => {
      const { 'container-title': _site, ...cited }: CslItem = eventItem(event, 'en', site)
      const [ours, theirs] = [straight(citationText(apa(cited, 'en'))), straight(citeprocApa(cited))]
      return ours === theirs ? [] : [{ ours, theirs }]
    })
    expect(differing).toEqual([])
  })
})

describe('the head of a page', () => {
  it('dates the event as Google Scholar asks', () => expect(citationTags(item('ren-hopes'))).toMatchObject({ citation_publication_date: '2021/02/09', citation_author: ['The TikTok Docket'] }))
  it('keeps a month a month', () => expect(citationTags(item('sale-shelved')).citation_publication_date).toBe('2021/02'))
})

describe('CITATION.cff', () => {
  const text = (name: string) => readFileSync(path.join(root, name), 'utf8')
  // The keys that are required, and those of version 1.2.0 that we use.
  const schema = z.strictObject({
    'cff-version': z.literal('1.2.0'), message: z.string(), type: z.enum(['software', 'dataset']), title: z.string(), version: z.string(),
    authors: z.array(z.strictObject({ name: z.string() })).min(1), license: z.array(z.enum(['MIT', 'CC-BY-4.0'])),
    abstract: z.string(), keywords: z.array(z.string()),
  })
  it('says what the format asks for', () => expect(schema.safeParse(parse(text('CITATION.cff'))).error).toBeUndefined())
  it('has the version of the package', () => expect(schema.parse(parse(text('CITATION.cff'))).version).toBe(z.object({ version: z.string() }).parse(JSON.parse(text('package.json'))).version))
})
