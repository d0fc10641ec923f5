import { describe, expect, it } from 'vitest'
import { buildDocket } from '@/lib/docket'
import { nextDeadline, standingOn } from '@/lib/standing'
import { docket } from './docket-fixture'

describe('where it stands', () => {
  it('lists what is in force on the day', () => expect(standingOn(docket, '2020-08-10', 'en').inForce.map(({ instrument }) => instrument.id)).toEqual(['order-1']))
  it('says since when', () => expect(standingOn(docket, '2020-08-10', 'en').inForce[0]?.status).toBe('in force since August 6, 2020'))
  it('says it in French', () => expect(standingOn(docket, '2020-08-10', 'fr').inForce[0]?.status).toBe('en vigueur depuis le 6 août 2020'))
  it('orders what is in force since the same day by id', () => {
    const [event] = docket.events
    const order = docket.instruments.get('order-1')!
    const effects = ['b', 'a', 'c'].map((instrument) => ({ instrument, action: 'issued' as const }))
    const sameDay = buildDocket(
      [{ ...event!, date: '2026-01-01', effects }],
      [...docket.actors.values()],
      ['b', 'a', 'c'].map((id) => ({ ...order, id })),
    )
    expect(standingOn(sameDay, '2026-02-01', 'en').inForce.map(({ instrument }) => instrument.id)).toEqual(['a', 'b', 'c'])
  })
  it('leads to the event that decided', () => expect(standingOn(docket, '2020-10-01', 'en').inForce.find(({ instrument }) => instrument.id === 'order-1')?.href).toBe('/en/events/order-1-enjoined'))
  it('no longer lists what is revoked', () => expect(standingOn(docket, '2021-06-09', 'en').inForce.map(({ instrument }) => instrument.id)).not.toContain('order-1'))
  it('names the latest event of the day', () => expect(standingOn(docket, '2020-08-10', 'en').latest?.id).toBe('order-1-signed'))
  it('is silent about the statute in a docket without it', () => expect(standingOn(docket, '2020-08-10', 'en').lead).toEqual([]))
  it('dates what is completed by its day', () => {
    const [event] = docket.events
    const agreement = { ...docket.instruments.get('hosting-deal')!, id: 'tiktok-joint-venture-2026' }
    const done = buildDocket(
      [{ ...event!, id: 'a', date: '2026-01-01', effects: [{ instrument: agreement.id, action: 'agreed' }] }, { ...event!, id: 'b', date: '2026-01-22', effects: [{ instrument: agreement.id, action: 'completed' }] }],
      [...docket.actors.values()],
      [agreement],
    )
    expect(standingOn(done, '2026-02-01', 'en').lead.map(({ status }) => status)).toEqual(['completed on January 22, 2026'])
  })
})

describe('the next deadline', () => {
  const withDeadline = (date: string, outcome: 'open' | 'met') => {
    const [event] = docket.events
    return buildDocket([{ ...event!, deadlines: [{ instrument: 'order-1', date, what: { en: 'x', fr: 'x' }, outcome }] }], [], [])
  }
  it('is the first open one', () => expect(nextDeadline(withDeadline('2020-01-02', 'open'), '2020-01-01')?.date).toBe('2020-01-02'))
  it('may be today', () => expect(nextDeadline(withDeadline('2020-01-01', 'open'), '2020-01-01')?.date).toBe('2020-01-01'))
  it('is not one that has passed', () => expect(nextDeadline(withDeadline('2019-12-31', 'open'), '2020-01-01')).toBeUndefined())
  it('is not one that was met', () => expect(nextDeadline(withDeadline('2020-01-02', 'met'), '2020-01-01')).toBeUndefined())
})
