import { renderToStaticMarkup } from 'react-dom/server'
import fc from 'fast-check'
import { s } from 'hastscript'
import { describe, expect, it, vi } from 'vitest'
import { Overview } from '@/components/overview'
import { markupOf } from '@/components/markup'
import { overviewBars } from '@/components/overview-bars'
import { overviewMarks } from '@/components/overview-marks'
import { addDays } from '@/lib/day'
import { buildDocket, type Docket, eventOf, instrumentOf } from '@/lib/docket'
import type { Event } from '@/lib/event'
import { parseFilter } from '@/lib/filter'
import { overviewOf } from '@/lib/overview'
import { overviewScale } from '@/lib/overview-scale'
import { docket } from './docket-fixture'

// Outside of Next there is no router.
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {} }) }))

const TODAY = '2023-06-30'
const order = eventOf(docket, 'order-1-signed')

const drawn = (query = '', from: Docket = docket, locale: 'en' | 'fr' = 'en') =>
  overviewOf(from, parseFilter(new URLSearchParams(query), from).filter, undefined, TODAY, locale)
const laneOf = (kind: string, query = '', from: Docket = docket) => drawn(query, from).lanes.find((lane) => lane.kind === kind)
const docketOf = (events: readonly Event[], instruments = docket.instruments) => buildDocket(events, [...docket.actors.values()], [...instruments.values()])
const on = (...days: readonly string[]) => docketOf(days.map((date, index) => ({ ...order, id: `e${index}`, date })))

describe('the scale of the drawing', () => {
  const scale = overviewScale(TODAY)
  it('begins with 2017', () => expect(scale.at('2017-01-01')).toBe(9))
  it('ends with the year of today', () => expect([scale.at('2023-12-31'), scale.periods.at(-1)?.to]).toEqual([99.4, '2023']))
  it('has one place for all that came before', () => expect([scale.at('2012-03-01'), scale.at('2016-12-31')]).toEqual([4.25, 4.25]))
  it('knows the quarter of a day', () => expect([scale.periodOf('2020-09-30').period.to, scale.periodOf('2020-09-30').quarter]).toEqual(['2020', 2]))
  it('lays quarters side by side', () => {
    const [first, second] = scale.periodOf('2020-01-01').period.quarters
    expect(first.x + first.width).toBeCloseTo(second?.x ?? 0, 1)
  })
})

describe('the marks', () => {
  it('stand in a lane for each kind that the record holds', () => expect(drawn('', on('2020-01-01')).lanes.map(({ kind }) => kind)).toEqual(['sanction']))
  it('are named by date, kind and headline', () => expect(laneOf('negotiation')?.marks[0]?.title).toBe('February 2021, Negotiation: Sale to Oracle shelved, reports say'))
  it('lead to their event', () => expect(laneOf('negotiation')?.marks[0]?.href).toBe('/en/events/sale-shelved'))
  it('tell the language of their name', () => expect(drawn('', docket, 'fr').lanes.flatMap(({ marks }) => marks.map(({ lang }) => lang)).filter((lang) => lang === 'en')).toHaveLength(1))
  it('pile up on one day', () => expect(laneOf('sanction', '', on('2020-01-01', '2020-01-01', '2020-01-02'))?.marks.map(({ row }) => row)).toEqual([0, 1, 2]))
  it('make their lane as high as its highest pile', () => expect(laneOf('sanction', '', on('2020-01-01', '2020-01-01', '2022-01-02'))?.rows).toBe(2))
  it('keep their place under a filter', () => expect(laneOf('sanction', 'actor=biden')?.marks.map(({ x, row }) => [x, row])).toEqual(laneOf('sanction')?.marks.map(({ x, row }) => [x, row])))
  it('tell which belong to the view', () => expect(laneOf('sanction', 'actor=biden')?.marks.map(({ matches }) => matches)).toEqual([false, true]))
  it('are counted by lane', () => expect([laneOf('sanction')?.count, laneOf('sanction', 'actor=biden')?.count]).toEqual(['2', '1 of 2']))
  it('never cover one another', () => {
    const day = fc.integer({ min: -3000, max: 2300 }).map((offset) => addDays('2017-01-01', offset))
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (days) => {
        const marks = laneOf('sanction', '', on(...days))?.marks ?? []
        return marks.every((a, i) => marks.every((b, j) => i === j || a.row !== b.row || Math.abs(a.x - b.x) >= 1.05))
      }),
      { numRuns: 50 },
    )
  })
})

describe('the bars', () => {
  const days = ['2020-01-01', '2020-03-31', '2020-04-01', '2021-12-31']
  it('count the events of a quarter', () => expect(laneOf('sanction', '', on(...days))?.tallies.map(({ bars }) => bars.map(({ total }) => total))).toEqual([[2, 1], [1]]))
  it('gather what came before', () => expect(laneOf('sanction', '', on('2012-01-01', '2016-05-01'))?.tallies[0]?.bars[0]?.total).toBe(2))
  it('lead to their kind and year', () => expect(laneOf('sanction')?.tallies[0]).toMatchObject({ href: '/en?kind=sanction&from=2020&to=2020', title: 'Sanction, 2020: 1 event' }))
  it('lead there within the other filters', () => expect(laneOf('sanction', 'actor=trump&kind=statement&from=2021&page=3')?.tallies[0]?.href).toBe('/en?actor=trump&kind=sanction&from=2020&to=2020'))
  it('announce what the link will show', () => expect(laneOf('statement', 'actor=huawei&from=2020&to=2020')?.tallies.map(({ title }) => title)).toEqual(['Statement, 2021: 1 event', 'Statement, 2022: 0 of 1 event']))
  it('tell how many belong to the view', () => expect(laneOf('statement', 'actor=huawei')?.tallies.flatMap(({ bars }) => bars.map(({ matching }) => matching))).toEqual([1, 0]))
})

describe('the years', () => {
  const year = (label: string, query = '', from: Docket = docket) => drawn(query, from).years.find((each) => each.label === label)
  it('begin with 2017 where nothing came before', () => expect(drawn().years[0]?.label).toBe('2017'))
  it('gather what came before', () => expect(drawn('', on('2012-01-01')).years[0]).toMatchObject({ label: 'Before 2017', href: '/en?to=2016', title: 'Before 2017: 1 event' }))
  it('filter by year', () => expect(year('2020')?.href).toBe('/en?from=2020&to=2020'))
  it('keep the other filters', () => expect(year('2020', 'actor=trump&from=2021&page=2')?.href).toBe('/en?actor=trump&from=2020&to=2020'))
  it('announce what the link will show', () => expect(year('2020', 'actor=trump&from=2021&to=2021')?.title).toBe('2020: 2 of 3 events'))
  it('lead back to all when chosen', () => expect(year('2020', 'actor=trump&from=2020&to=2020')).toMatchObject({ isChosen: true, href: '/en?actor=trump', title: '2020: back to all years' }))
  it('are not chosen by a part of them', () => expect(year('2020', 'from=2020-02&to=2020')?.isChosen).toBe(false))
})

describe('the frame', () => {
  it('has a band for each administration so far', () => expect(drawn().administrations.map(({ who }) => who)).toEqual(['Trump', 'Biden']))
  it('lays the bands end to end', () => {
    const [trump, biden] = drawn().administrations
    expect((trump?.x ?? 0) + (trump?.width ?? 0)).toBeCloseTo(biden?.x ?? 0, 1)
  })
  const flags = (...ids: readonly string[]) => drawn('', docketOf(ids.map((id, index) => ({ ...order, id, date: `202${index}-06-01` })))).flags
  it('flags the turning points that the record holds', () => expect(flags('pafaca-signed', 'another').map(({ label }) => label)).toEqual(['Divest-or-ban law']))
  it('puts the words of a late flag to its left', () => expect(flags('executive-order-13942', 'b', 'c', 'pafaca-signed').map(({ side }) => side)).toEqual(['right', 'left']))
  it('gives flags that would collide rows of their own', () => expect(flags('executive-order-13942', 'executive-order-14034').map(({ row }) => row)).toEqual([0, 1]))

  const lead = { ...instrumentOf(docket, 'order-1'), id: 'executive-order-13942' }
  const withLead = docketOf(
    docket.events.map((event): Event => ({ ...event, effects: event.effects.map((effect) => (effect.instrument === 'order-1' ? { ...effect, instrument: lead.id } : effect)) })),
    new Map([[lead.id, lead]]),
  )
  it('shows when a main text was in force', () => expect(drawn('', withLead).inForce[0]?.bars.map(({ look, href }) => [look, href])).toEqual([['binding', '/en/events/order-1-signed'], ['blocked', '/en/events/order-1-enjoined']]))
  it('has no bars where the record holds none', () => expect(drawn().inForce).toEqual([]))
  it('leaves out a bill that is not law', () => {
    const proposed = docketOf([{ ...order, effects: [{ instrument: lead.id, action: 'proposed' }] }], new Map([[lead.id, lead]]))
    expect(drawn('', proposed).inForce).toEqual([])
  })
})

describe('the drawing', () => {
  const html = (query = '', locale: 'en' | 'fr' = 'en') => renderToStaticMarkup(<Overview overview={drawn(query, docket, locale)} locale={locale} />)
  /** One element a line, so that a change shows where it is. */
  const lines = (svg: string) => svg.replaceAll(/><(?=[a-z])/g, '>\n<')

  it('links every event', () => expect(docket.events.filter(({ id }) => !html().includes(`href="/en/events/${id}"`))).toEqual([]))
  it('fades what is outside the view', () => expect(markupOf(overviewMarks(drawn('actor=huawei'), 'en')).match(/data-out=/g)).toHaveLength(8))
  it('fades nothing without a filter', () => expect(html()).not.toContain('data-out'))
  it('explains solid and hollow under a filter alone', () => expect([html().includes('outside the filters'), html('actor=huawei').includes('outside the filters')]).toEqual([false, true]))
  it('tells how much is in color', () => expect(html('actor=huawei')).toContain('1 of 9 events in color'))
  it('speaks French', () => expect(html('', 'fr')).toContain('<title>9 février 2021, Déclaration\u00A0: Le fondateur de Huawei espère une réinitialisation</title>'))
  it('marks words of another language', () => expect(html('', 'fr')).toMatch(/<a href="\/fr\/events\/untranslated" lang="en"/))
  it('escapes words', () => expect(markupOf(s('title', '<script> & so on'))).toBe('<title>&#x3C;script> &#x26; so on</title>'))
  it('has no style of its own in the markup', () => expect(html()).not.toContain('style='))
  it('of the marks has not moved', () => expect(lines(markupOf(overviewMarks(drawn(), 'en')))).toMatchFileSnapshot('snapshots/overview-marks.svg'))
  it('of the bars has not moved', () => expect(lines(markupOf(overviewBars(drawn('actor=oracle'), 'fr')))).toMatchFileSnapshot('snapshots/overview-bars.svg'))
})
