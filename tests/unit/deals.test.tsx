import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Deals } from '@/components/deals'
import { dealsOf, isDeal } from '@/lib/deals'
import { buildDocket, type Docket, eventOf, instrumentOf } from '@/lib/docket'
import type { Instrument } from '@/lib/instrument'
import type { Locale } from '@/lib/locale'
import { docket } from './docket-fixture'

const deal = instrumentOf(docket, 'hosting-deal')
const sums = { text: { en: '$10 million', fr: '10 millions' }, event: 'hosting-proposed', also: [], disputed: [] }
const withTerms = (terms: Instrument['terms']): Docket => buildDocket(docket.events, [...docket.actors.values()], [{ ...deal, terms }])
const only = (from: Docket = docket, locale: Locale = 'en') => dealsOf(from, '2024-01-01', locale)[0]!
const html = (from: Docket = docket, locale: Locale = 'en') => renderToStaticMarkup(<Deals deals={dealsOf(from, '2024-01-01', locale)} locale={locale} />)
const text = (from: Docket = docket, locale: Locale = 'en') => html(from, locale).replaceAll(/<[^>]+>/g, '')

describe('the agreements side by side', () => {
  it('are those that name an owner or a host', () => expect(dealsOf(docket, '2024-01-01', 'en').map(({ id }) => id)).toEqual(['hosting-deal']))
  it('leave out a settlement, which names a sum only', () => expect(isDeal({ ...deal, terms: { owners: [], value: sums } })).toBe(false))
  it('leave out a settlement on what the algorithm shows', () => expect(isDeal({ ...deal, terms: { owners: [], algorithm: sums } })).toBe(false))
  it('leave out an agreement without terms', () => expect(isDeal({ ...deal, terms: undefined })).toBe(false))
  it('leave out what is not an agreement', () => expect(isDeal({ ...deal, family: 'bill' })).toBe(false))
  it('stand in the order of their first effect', () => {
    const [first, second] = [eventOf(docket, 'inquiry-opened'), eventOf(docket, 'hosting-proposed')]
    const effect = (instrument: string) => [{ instrument, action: 'proposed' as const }]
    const two = buildDocket(
      [...docket.events.filter((event) => event !== first && event !== second), { ...first, effects: effect('z') }, { ...second, effects: effect('a') }],
      [...docket.actors.values()],
      [{ ...deal, id: 'a' }, { ...deal, id: 'z' }, { ...deal, id: 'never' }],
    )
    expect(dealsOf(two, '2024-01-01', 'en').map(({ id }) => id)).toEqual(['z', 'a', 'never'])
  })
})

describe('an agreement', () => {
  it('leads to its own page', () => expect(only().link.href).toBe('/en/instruments/hosting-deal'))
  it('has its status with the first day, and the event that decided it', () => expect(only()).toMatchObject({ status: 'proposed since September 14, 2020', decidedBy: '/en/events/hosting-proposed' }))
  it('has the status of the day given, not a later one', () => expect(dealsOf(docket, '2020-09-13', 'en')[0]?.status).toBe('not yet issued'))
  it('names its parties', () => expect(only().parties.map(({ name }) => name)).toEqual(['TikTok', 'Oracle']))
  it('speaks French', () => expect(only(docket, 'fr').terms[1]?.text).toBe('Oracle, toutes les données américaines'))
  it('shows the events behind a cell', () => expect(only().terms[1]?.events.map(({ id }) => id)).toEqual(['hosting-proposed', 'sale-shelved']))
  it('says nothing where the record says nothing', () => expect(only().terms[0]).toEqual({ field: 'board', sides: [], events: [] }))
  it('shows each side of a disputed figure with its event', () => {
    const disputed = ['one', 'two'].map((figure) => ({ figure: { en: figure, fr: figure }, saidBy: { en: 'press', fr: 'presse' }, event: 'sale-shelved' }))
    const value = only(withTerms({ owners: [], dataHost: sums, value: { ...sums, disputed } })).terms[3]
    expect(value?.sides.map(({ figure, saidBy, event }) => [figure, saidBy, event.id])).toEqual([['one', 'press', 'sale-shelved'], ['two', 'press', 'sale-shelved']])
  })
})

describe('its owners', () => {
  it('have a bar for each version', () => expect(only().ownership?.bars.map(({ claims }) => claims[0]?.figure)).toEqual(['ByteDance 80%', 'ByteDance 0%']))
  it('lead to the event behind each version', () => expect(only().ownership?.bars.map(({ claims }) => claims[0]?.event.id)).toEqual(['sale-shelved', 'untranslated']))
  it('do not repeat an event that a version leads to', () => expect(only().ownership?.events.map(({ id }) => id)).toEqual(['hosting-proposed']))
  it('have their shares in the words of the language', () => expect(only(docket, 'fr').ownership?.bars[0]?.segments[0]).toMatchObject({ name: 'Oracle', text: '12,5\u00A0%' }))
  it('are told without a share where none is known', () => expect(only().ownership?.notes).toContainEqual({ name: 'US investors', text: 'share not known' }))
  it('may share the rest', () => expect(only().ownership?.bars[0]?.segments.at(-1)).toMatchObject({ look: 'rest', text: '7.5%, split not known' }))
  it('may leave a rest to nobody', () => expect(only(withTerms({ owners: [{ who: 'oracle', share: 95, event: 'hosting-proposed', disputed: [] }] })).ownership?.bars[0]?.segments.at(-1)?.text).toBe('5% not accounted for'))
  it('may have no share at all', () => expect(only(withTerms({ owners: [{ who: 'oracle', event: 'hosting-proposed', disputed: [] }] })).ownership?.bars[0]?.segments).toMatchObject([{ look: 'rest', text: 'No exact share in the record' }]))
})

describe('the page', () => {
  it('has one first heading', () => expect(html().match(/<h1/g)).toHaveLength(1))
  it('draws each version as a bar of its own, with its own hatching', () => expect(html().match(/<pattern id="hosting-deal-rest-\d"/g)).toEqual(['<pattern id="hosting-deal-rest-0"', '<pattern id="hosting-deal-rest-1"']))
  it('says who said what, and when', () => expect(text()).toContain('ByteDance 0% (Oracle’s statement, December 20, 2022'))
  it('gives an event its headline beside its date', () => expect(html()).toMatch(/<time dateTime="2020-09-14">September 14, 2020<\/time><span class="unseen">: <span>Oracle is proposed as host of the data/))
  it('marks a headline of another language', () => expect(html(docket, 'fr')).toContain('<span lang="en">TikTok answers in English only</span>'))
  it('has no style of its own in its elements', () => expect(html()).not.toContain('style='))
  it('says when there is nothing to compare', () => expect(text(withTerms(undefined))).toContain('No agreement in the record'))
})
