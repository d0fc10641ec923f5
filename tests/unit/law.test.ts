import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf, lookOf } from '@/lib/board'
import { changesBetween, chosenSpan } from '@/lib/changes'
import { timeScale } from '@/lib/chart'
import { chosenDay, firstDayOfRecord } from '@/lib/chosen-day'
import { addDays } from '@/lib/day'
import { buildDocket, eventOf, instrumentOf } from '@/lib/docket'
import type { Effect } from '@/lib/event'
import { eventPageOf } from '@/lib/event-page'
import { instrumentPageOf } from '@/lib/instrument-page'
import { instrumentHistoryJson, instrumentJson } from '@/lib/json'
import { statusOn } from '@/lib/status'
import { docket } from './docket-fixture'

const TODAY = '2023-01-01'
const order = instrumentOf(docket, 'order-1')

describe('a scale of days', () => {
  const scale = timeScale('2020-01-01', '2021-01-01')
  it('begins at 0', () => expect(scale.at('2020-01-01')).toBe(0))
  it('ends at 100', () => expect(scale.at('2021-01-01')).toBe(100))
  it('is even in days', () => expect(scale.at('2020-07-02')).toBe(50))
  it('holds days outside at its ends', () => expect([scale.at('1999-01-01'), scale.at('2099-01-01')]).toEqual([0, 100]))
  it('marks every January', () => expect(scale.years(10)).toEqual([{ year: '2020', x: 0 }, { year: '2021', x: 100 }]))
  it('thins the years to as many as there is room for', () => expect(timeScale('2000-01-01', '2020-12-31').years(7).map(({ year }) => year)).toEqual(['2000', '2003', '2006', '2009', '2012', '2015', '2018']))
  it('never turns back', () => {
    const offset = fc.integer({ min: -500, max: 900 })
    fc.assert(fc.property(offset, offset, (a, b) => a > b || scale.at(addDays('2020-01-01', a)) <= scale.at(addDays('2020-01-01', b))))
  })
})

describe('the day of an address', () => {
  it('is today without a parameter', () => expect(chosenDay(docket, [], TODAY)).toEqual({ day: TODAY }))
  it('is the day that it names', () => expect(chosenDay(docket, ['2020-08-06'], TODAY)).toEqual({ day: '2020-08-06' }))
  it('may not be one that does not exist', () => expect(chosenDay(docket, ['2021-02-30'], TODAY).mistake).toMatchObject({ reason: 'bad-day', value: '2021-02-30' }))
  it('may not lie in the future', () => expect(chosenDay(docket, ['2023-01-02'], TODAY).mistake?.reason).toBe('outside'))
  it('may not come before the record', () => expect(chosenDay(docket, ['2019-10-31'], TODAY).mistake).toMatchObject({ reason: 'outside', first: '2019-11-01' }))
  it('begins with the record', () => expect(firstDayOfRecord(docket)).toBe('2019-11-01'))
})

describe('the board', () => {
  const board = boardOf(docket, '2020-10-01', TODAY, 'en')
  const row = board.groups.flatMap(({ rows }) => rows).find(({ instrument }) => instrument.id === 'order-1')
  it('groups instruments by family', () => expect(board.groups.map(({ family }) => family)).toEqual(['Executive order', 'Injunction', 'Agreement']))
  it('tells the status of the chosen day', () => expect(row).toMatchObject({ status: 'blocked by a court', since: 'September 27, 2020', decidedBy: { id: 'order-1-enjoined' } }))
  it('draws a bar for each span that runs', () => expect(row?.bars.map(({ look, href }) => [look, href])).toEqual([['binding', '/en/events/order-1-signed'], ['blocked', '/en/events/order-1-enjoined']]))
  it('names a bar by its instrument, status and days', () => expect(row?.bars[0]?.title).toBe('Order 1: in force, August 6, 2020 – September 26, 2020'))
  it('draws bars that do not overlap', () => {
    const [first, second] = row?.bars ?? []
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0, 1)
  })
  it('offers the days on which several instruments changed', () => expect(board.turningDays).toEqual(['2020-09-27', '2021-06-09']))
  it('gives no look to what has ended', () => expect(lookOf(statusOn(docket, order, TODAY))).toBeUndefined())
})

describe('the page of an instrument', () => {
  const page = instrumentPageOf(docket, order, TODAY, 'en')
  it('tells each span with the days that it lasted', () => expect(page.history.map(({ status, days, isRunning }) => [status, days, isRunning])).toEqual([['in force', 52, false], ['blocked by a court', 255, false], ['revoked', 571, true]]))
  it('names the injunction that lies over it', () => expect(page.history[1]?.notes).toEqual(['by Injunction']))
  it('names the instruments about it', () => expect(page.aboutIt.map(({ id }) => id)).toEqual(['injunction-1']))
  it('lists its deadlines with what set and moved them', () => expect(page.deadlines[0]).toMatchObject({ date: '2020-09-20', setBy: { id: 'order-1-signed' }, movedBy: { id: 'order-1-enjoined' } }))
  it('lists the events that concern it, the newest first', () => expect(page.years.flatMap(({ months }) => months.flatMap(({ cards }) => cards.map(({ id }) => id)))).toEqual(['order-2-signed', 'sale-shelved', 'order-1-enjoined', 'order-1-signed']))
  it('knows nothing of days to come', () => expect(instrumentPageOf(docket, order, '2020-09-01', 'en').history).toHaveLength(1))
})

describe('the page of an event', () => {
  it('shows the status before and after', () => expect(eventPageOf(docket, eventOf(docket, 'order-2-signed'), 'en').effects[0]?.change).toEqual({ before: 'blocked by a court', after: 'revoked' }))
})

describe('the changes between two days', () => {
  const changes = changesBetween(docket, '2020-08-06', '2020-12-31', 'en')
  it('list instruments with another status', () => expect(changes.instruments.map(({ instrument, before, after }) => [instrument.id, before, after])).toEqual([['hosting-deal', 'not yet issued', 'proposed'], ['injunction-1', 'not yet issued', 'in force'], ['order-1', 'in force', 'blocked by a court']]))
  it('name the events behind them', () => expect(changes.instruments.at(-1)?.events.map(({ id }) => id)).toEqual(['order-1-enjoined']))
  it('list a deadline that was moved', () => expect(changes.deadlines).toMatchObject([{ date: '2020-09-20', movedBy: { id: 'order-1-enjoined' } }]))
  it('lead to the events of these days', () => expect(changes).toMatchObject({ total: 2, timeline: '/en?from=2020-08-07&to=2020-12-31&sort=oldest' }))
  it('are none within a day', () => expect(changesBetween(docket, '2020-08-06', '2020-08-06', 'en').instruments).toEqual([]))
  it('never list an instrument that nothing has touched', () => {
    const day = fc.integer({ min: 0, max: 1200 }).map((offset) => addDays('2019-11-01', offset))
    fc.assert(fc.property(day, day, (a, b) => {
      const [from, to] = [a, b].toSorted()
      return changesBetween(docket, from ?? a, to ?? b, 'en').instruments.every(({ events }) => events.length > 0)
    }))
  })
})

describe('the span of an address', () => {
  const span = (query: string) => chosenSpan(docket, new URLSearchParams(query), TODAY)
  it('is the last 12 months without one', () => expect(span('')).toMatchObject({ from: '2022-01-01', to: TODAY, mistakes: [] }))
  it('is the one that it names', () => expect(span('from=2020-01-01&to=2021-01-01')).toMatchObject({ from: '2020-01-01', to: '2021-01-01' }))
  it('may not run backwards', () => expect(span('from=2021-01-01&to=2020-01-01')).toMatchObject({ isReversed: true, to: TODAY }))
  it('names a day that does not exist', () => expect(span('from=2021-02-30&to=2021-03-01').mistakes).toMatchObject([{ reason: 'bad-day' }]))
})

describe('an instrument as JSON', () => {
  it('has its status on the day', () => expect(instrumentJson(docket, order, '2020-10-01', 'en', '').status).toMatchObject({ headline: 'enjoined', stage: 'in-force', since: '2020-09-27', decidedBy: ['order-1-enjoined'] }))
  it('has its history up to the day', () => expect(instrumentHistoryJson(docket, order, '2020-12-31', 'en', '').history.map(({ from, headline }) => [from, headline])).toEqual([['2020-08-06', 'in-force'], ['2020-09-27', 'enjoined']]))
  it('has its deadlines with what moved them', () => expect(instrumentHistoryJson(docket, order, TODAY, 'fr', '').deadlines).toEqual([{ date: '2020-09-20', what: 'Fin des transactions', outcome: 'moved', setBy: 'order-1-signed', movedBy: 'order-1-enjoined' }]))
})

describe('an order that is issued for a term', () => {
  const [event] = docket.events
  const steps: [id: string, date: string, effect: Omit<Effect, 'instrument'>][] = [
    ['a', '2020-01-01', { action: 'issued', until: '2020-06-30' }],
    ['b', '2020-01-02', { action: 'enforcement-delayed', until: '2020-01-31' }],
    ['c', '2020-12-01', { action: 'expired' }],
  ]
  const paused = buildDocket(
    steps.map(([id, date, effect]) => ({ ...event!, id, date, deadlines: [], effects: [{ instrument: 'order-1', ...effect }] })),
    [...docket.actors.values()],
    [order],
  )
  const page = (today: string) => instrumentPageOf(paused, order, today, 'en')

  it('has a line of its history for what nothing but time has ended', () => expect(page('2020-03-01').history.map(({ from, byTime }) => [from, byTime])).toEqual([['2020-01-01', false], ['2020-01-02', false], ['2020-02-01', true]]))
  it('tells the term that runs', () => expect(page('2020-06-30').notes).toEqual(['term runs to June 30, 2020']))
  it('tells the term that has run out', () => expect(page('2020-07-01').notes).toEqual(['term ran to June 30, 2020']))
  it('tells no term once it has ended', () => expect(page('2020-12-01').notes).toEqual([]))
  it('is a change where it was acted on and came out as before', () => expect(changesBetween(paused, '2020-01-01', '2020-03-01', 'en').instruments).toMatchObject([{ isSame: true, events: [{ id: 'b' }] }]))
  it('is a change where time alone has changed it', () => expect(changesBetween(paused, '2020-01-15', '2020-03-01', 'en').instruments).toMatchObject([{ isSame: false, events: [] }]))
})
