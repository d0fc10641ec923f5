import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Deadlines } from '@/components/deadlines'
import { addDays } from '@/lib/day'
import { deadlinesOf } from '@/lib/deadlines'
import { buildDocket } from '@/lib/docket'
import type { Deadline, Event } from '@/lib/event'
import type { Locale } from '@/lib/locale'
import { docket } from './docket-fixture'

const TODAY = '2024-01-01'
const [model] = docket.events

type Due = [instrument: string, date: string, outcome: Deadline['outcome'], movedBy?: string]

const deadline = ([instrument, date, outcome, movedBy]: Due): Deadline => ({ instrument, date, outcome, what: { en: 'x', fr: 'x' }, ...(movedBy ? { movedBy } : {}) })

/** A docket of events with these deadlines; an event without a date is of 1 January 2020. */
function docketOf(events: Record<string, { date?: string; due?: Due[]; changes?: string }>) {
  return buildDocket(
    Object.entries(events).map(([id, { date = '2020-01-01', due = [], changes }]): Event => ({
      ...model!, id, date, deadlines: due.map(deadline), effects: changes ? [{ instrument: changes, action: 'issued' }] : [],
    })),
    [...docket.actors.values()],
    [...docket.instruments.values()],
  )
}

const chainsOf = (events: Parameters<typeof docketOf>[0], today = TODAY) => {
  const { lead, others } = deadlinesOf(docketOf(events), today, 'en')
  return [...lead, ...others]
}
const onlyDay = (events: Parameters<typeof docketOf>[0], today = TODAY) => chainsOf(events, today)[0]?.days[0]

describe('a chain of deadlines', () => {
  it('has the days of one instrument from first to last', () => {
    expect(chainsOf({ a: { due: [['order-1', '2020-03-01', 'met'], ['order-2', '2020-05-01', 'met']] }, b: { due: [['order-1', '2020-02-01', 'met']] } }).map(({ instrument, days }) => [instrument.id, days.map(({ date }) => date)])).toEqual([['order-1', ['2020-02-01', '2020-03-01']], ['order-2', ['2020-05-01']]])
  })
  it('leads where later events moved more than one of its days', () => expect(deadlinesOf(docket, TODAY, 'en').lead.map(({ instrument }) => instrument.id)).toEqual(['hosting-deal']))
  it('does not lead where its days were moved once', () => expect(deadlinesOf(docket, TODAY, 'en').others.map(({ instrument }) => instrument.id)).toEqual(['order-1']))
  it('does not lead where one event tells of all its renewals', () => {
    const due: Due[] = [['order-1', '2020-02-01', 'moved', 'a'], ['order-1', '2020-03-01', 'moved', 'a'], ['order-1', '2020-04-01', 'lapsed']]
    expect(deadlinesOf(docketOf({ a: { due } }), TODAY, 'en').lead).toEqual([])
  })
  it('leads the more days it has', () => {
    const moved = (instrument: string): Due[] => [[instrument, '2020-02-01', 'moved', 'b'], [instrument, '2020-03-01', 'moved', 'b']]
    const { lead } = deadlinesOf(docketOf({ a: { due: moved('order-1') }, b: {}, c: { due: [...moved('order-2'), ['order-2', '2020-04-01', 'met']] } }), TODAY, 'en')
    expect(lead.map(({ instrument }) => instrument.id)).toEqual(['order-2', 'order-1'])
  })
  it('follows those that begin before it', () => expect(chainsOf({ a: { due: [['order-1', '2020-03-01', 'met'], ['order-2', '2020-02-01', 'met']] } }).map(({ instrument }) => instrument.id)).toEqual(['order-2', 'order-1']))
  it('is left out where another says the same and more', () => {
    const [kept, ...more] = chainsOf({ a: { due: [['order-1', '2020-02-01', 'met'], ['order-2', '2020-02-01', 'met'], ['order-2', '2020-03-01', 'met']] } })
    expect([kept?.instrument.id, kept?.alsoUnder.map(({ id }) => id), more]).toEqual(['order-2', ['order-1'], []])
  })
  it('is kept as the first of two equal ones', () => expect(chainsOf({ a: { due: [['order-2', '2020-02-01', 'met'], ['order-1', '2020-02-01', 'met']] } }).map(({ instrument }) => instrument.id)).toEqual(['order-2']))
  it('is kept where its day had another setter', () => expect(chainsOf({ a: { due: [['order-1', '2020-02-01', 'met']] }, b: { due: [['order-2', '2020-02-01', 'met']] } })).toHaveLength(2))
  it('is kept where its day had another end', () => expect(chainsOf({ a: { due: [['order-1', '2020-02-01', 'met'], ['order-2', '2020-02-01', 'enjoined']] } })).toHaveLength(2))
  it('tells the status of its instrument today', () => expect(deadlinesOf(docket, TODAY, 'en').others[0]?.status).toBe('revoked on June 9, 2021'))
  it('counts its moved days', () => expect(deadlinesOf(docket, TODAY, 'en').lead[0]?.moved).toBe(2))

  it('is never lost: every day with its setter stands in some chain', () => {
    const due = fc.tuple(fc.constantFrom('order-1', 'order-2', 'hosting-deal', 'injunction-1'), fc.integer({ min: 1, max: 4 }).map((days) => addDays('2020-01-01', days)), fc.constantFrom('met', 'lapsed'))
    fc.assert(fc.property(fc.array(due, { maxLength: 8 }), fc.array(due, { maxLength: 8 }), (a, b) => {
      const shown = new Set(chainsOf({ a: { due: a }, b: { due: b } }).flatMap(({ days }) => days.map(({ date, setBy, look }) => `${date} ${setBy.id} ${look}`)))
      return a.every(([, date, outcome]) => shown.has(`${date} a ${outcome}`)) && b.every(([, date, outcome]) => shown.has(`${date} b ${outcome}`))
    }))
  })
})

describe('a day of a chain', () => {
  it('names the events that set and moved it', () => expect(deadlinesOf(docket, TODAY, 'en').others[0]?.days[0]).toMatchObject({ setBy: { id: 'order-1-signed' }, decidedBy: { id: 'order-1-enjoined' } }))
  it('names the event that changed the instrument on the day', () => expect(onlyDay({ a: { due: [['order-1', '2020-02-01', 'met']] }, b: { date: '2020-02-01', changes: 'order-1' } })?.decidedBy?.id).toBe('b'))
  it('names no event where none came of it', () => expect(onlyDay({ a: { due: [['order-1', '2020-02-01', 'met']] }, b: { date: '2020-02-02', changes: 'order-1' } })).not.toHaveProperty('decidedBy'))
  it('has its mark named by the day, what is due, the outcome and the event', () => expect(deadlinesOf(docket, TODAY, 'en').others[0]?.days[0]?.markName).toBe('September 20, 2020: Dealings end, moved (Judge blocks Order 1)'))
  it('has its tick named by the event that set it', () => expect(deadlinesOf(docket, TODAY, 'fr').others[0]?.days[0]?.tickName).toBe('Fixée par\u00A0: Trump signe le décret 1 contre TikTok (6 août 2020)'))
  it('counts the days left while it runs', () => expect(onlyDay({ a: { due: [['order-1', '2020-02-01', 'open']] } }, '2020-01-02')).toMatchObject({ look: 'running', outcome: 'still running (30 days left)' }))
  it('still runs on its own day', () => expect(onlyDay({ a: { due: [['order-1', '2020-02-01', 'open']] } }, '2020-02-01')).toMatchObject({ look: 'running', outcome: 'still running (today)' }))
  it('says when it has passed without a known outcome', () => expect(onlyDay({ a: { due: [['order-1', '2020-02-01', 'open']] } }, '2020-02-02')).toMatchObject({ look: 'unknown', outcome: 'the day has passed; outcome not in the record' }))
})

describe('the drawing of a chain', () => {
  const due: Due[] = [['order-1', '2020-01-31', 'moved', 'b']]
  const [chain] = chainsOf({ a: { due }, b: { date: '2020-01-16', due: [['order-1', '2020-03-01', 'lapsed']] } })
  it('runs from the first setting event to the last day', () => expect([chain?.begins, chain?.ends]).toEqual(['2020-01-01', '2020-03-01']))
  it('has a line from the setting event that ceases where the day was moved', () => expect(chain?.days[0]).toMatchObject({ from: 0, until: 25, at: 50 }))
  it('has a step to the day that it was moved to', () => expect(chain?.days.map(({ movedTo }) => movedTo)).toEqual([1, undefined]))
  it('has no place for today once it is over', () => expect(chain).not.toHaveProperty('today'))
  it('has a place for today while it runs', () => expect(chainsOf({ a: { due: [['order-1', '2020-01-31', 'open']] } }, '2020-01-16')[0]?.today).toBe(50))
  it('reaches to an event that came after the last day', () => expect(deadlinesOf(docket, TODAY, 'en').others[0]?.ends).toBe('2020-09-27'))
  it('takes a month from its first day', () => expect(chainsOf({ a: { date: '2020-02', due: [['order-1', '2020-03-01', 'met']] } })[0]).toMatchObject({ begins: '2020-02', days: [{ from: 0, at: 100 }] }))
})

describe('the page of deadlines', () => {
  const html = (events?: Parameters<typeof docketOf>[0], today = TODAY, locale: Locale = 'en') =>
    renderToStaticMarkup(<Deadlines page={deadlinesOf(events ? docketOf(events) : docket, today, locale)} locale={locale} />)
  it('tells the next deadline with the days left', () => expect(html({ a: { due: [['order-1', '2020-02-01', 'open']] } }, '2020-01-02')).toContain('<time dateTime="2020-02-01">February 1, 2020</time></strong> (30 days left): x, <a href="/en/instruments/order-1">Order 1</a>'))
  it('says when no deadline runs', () => expect(html(undefined, TODAY, 'fr')).toContain('Aucune échéance ne court'))
  it('says when the record has none', () => expect(html({ a: {} })).toContain('No event in the record sets a deadline.'))
  it('has two links in the drawing for each day', () => expect(html().match(/<a href="\/en\/events\/[^"]+" aria-label="[^"]+">/g)).toHaveLength(8))
  it('draws each outcome by its own shape', () => {
    const shapes = [...html().matchAll(/<path d="([^"]+)"[^>]*data-look=/g)].map(([, shape]) => shape)
    expect(new Set(shapes).size).toBe(8)
  })
  it('draws a line for today where a deadline runs', () => expect(html({ a: { due: [['order-1', '2020-01-31', 'open']] } }, '2020-01-16')).toContain('<line x1="50%" x2="50%"'))
  it('marks words of another language', () => expect(html(undefined, TODAY, 'fr')).toContain('<a lang="en" href="/fr/events/untranslated">'))
  it('needs no inline style', () => expect(html()).not.toContain('style='))
})
