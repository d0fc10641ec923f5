import { describe, expect, it } from 'vitest'
import { actorOf, actorsWithBodies, buildDocket, compareEvents, eventOf, instrumentOf, lastReviewed, neighbours, pageOf, relatedTo, withBodies } from '@/lib/docket'
import { docket } from './docket-fixture'

const event = (id: string) => eventOf(docket, id)

describe('the docket', () => {
  it('sorts a month at its start', () => expect(compareEvents(event('sale-shelved'), event('ren-hopes'))).toBeLessThan(0))
  it('lets `order` settle a day', () => {
    const [a, b] = [{ ...event('ren-hopes'), id: 'a', order: 2 }, { ...event('ren-hopes'), id: 'b', order: 1 }]
    expect(buildDocket([a, b], [], []).events.map(({ id }) => id)).toEqual(['b', 'a'])
  })
  it('is the same whatever the order of the files', () => {
    const shuffled = buildDocket([...docket.events].reverse(), [...docket.actors.values()], [...docket.instruments.values()])
    expect(shuffled.events).toEqual(docket.events)
  })
  it('shows a relation from both ends', () => expect(relatedTo(docket, event('order-1-signed')).after.map(({ id }) => id)).toEqual(['order-1-enjoined', 'order-2-signed']))
  it('tells what came before', () => expect(relatedTo(docket, event('order-1-signed')).before.map(({ id }) => id)).toEqual(['inquiry-opened']))
  it('knows the neighbours of an event', () => {
    const { previous, next } = neighbours(docket.events, event('order-1-signed'))
    expect([previous?.id, next?.id]).toEqual(['inquiry-opened', 'hosting-proposed'])
  })
  it('knows no event before the first', () => expect(neighbours(docket.events, event('inquiry-opened')).previous).toBeUndefined())
  it('rolls an actor up to its bodies', () => expect(withBodies(docket, 'us-senate')).toEqual(['us-senate', 'congress']))
  it('counts the bodies among the actors of an event', () => expect([...actorsWithBodies(docket, event('bill-passed'))]).toContain('congress'))
  it('was last reviewed on its newest day', () => expect(lastReviewed(docket)).toBe('2022-12-20'))
  it.each([['event', eventOf], ['actor', actorOf], ['instrument', instrumentOf], ['page', pageOf]] as const)('names an unknown %s', (what, find) => {
    expect(() => find(docket, 'gone')).toThrow(`no ${what} "gone" in the docket`)
  })
})
