import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/day'
import { buildDocket, instrumentOf } from '@/lib/docket'
import { actions, type Action, type Effect, type Event } from '@/lib/event'
import type { Instrument } from '@/lib/instrument'
import { effectsOn, history, isBinding, isTerminal, type Stage, statusOn, transitions } from '@/lib/status'
import { docket } from './docket-fixture'

const order = instrumentOf(docket, 'order-1')
const [model] = docket.events

type Step = [day: string, action: Action, more?: Partial<Effect>]

function statusAfter(steps: readonly Step[], day: string, starts: Instrument['starts'] = 'at-once') {
  const events = steps.map(([date, action, more], index): Event => ({
    ...model!, id: `e${index}`, date, effects: [{ instrument: 'order-1', action, ...more }],
  }))
  return statusOn(buildDocket(events, [], []), { ...order, starts }, day)
}

const scope = { en: 'a part', fr: 'une partie' }

describe('the status of an instrument', () => {
  it('is none before the first effect', () => expect(statusOn(docket, order, '2020-08-05').headline).toBe('none'))
  it('holds at the end of the day of the effect', () => expect(statusOn(docket, order, '2020-08-06').headline).toBe('in-force'))
  it('waits for its effective date', () => expect(statusAfter([['2020-01-01', 'issued']], '2020-01-02', 'on-takes-effect').headline).toBe('not-yet-in-effect'))
  it('names the event that decided', () => expect(statusOn(docket, order, '2020-08-06').decidedBy).toEqual(['order-1-signed']))
  it('tells since when it holds', () => expect(statusOn(docket, order, '2021-01-01').since).toBe('2020-09-27'))
  it('keeps the stage under an injunction', () => expect(statusOn(docket, order, '2020-10-01')).toMatchObject({ headline: 'enjoined', stage: 'in-force' }))
  it('is the stage again when the injunction is lifted', () => {
    expect(statusAfter([['2020-01-01', 'issued'], ['2020-02-01', 'enjoined', { by: 'x' }], ['2020-03-01', 'injunction-lifted', { by: 'x' }]], '2020-03-01').headline).toBe('in-force')
  })
  it('stays enjoined while another injunction stands', () => {
    const steps: Step[] = [['2020-01-01', 'issued'], ['2020-02-01', 'enjoined', { by: 'x' }], ['2020-02-02', 'enjoined', { by: 'y' }], ['2020-03-01', 'injunction-lifted', { by: 'x' }]]
    expect(statusAfter(steps, '2020-03-02').headline).toBe('enjoined')
  })
  it('is revoked for good', () => expect(statusOn(docket, order, '2021-06-09')).toMatchObject({ headline: 'revoked', overlays: [] }))
  it('is delayed until the last day, inclusive', () => {
    const steps: Step[] = [['2020-01-01', 'issued'], ['2020-01-02', 'enforcement-delayed', { until: '2020-01-10' }]]
    expect([statusAfter(steps, '2020-01-10').headline, statusAfter(steps, '2020-01-11').headline]).toEqual(['enforcement-delayed', 'in-force'])
  })
  it('says where the mere passing of a day decided', () => {
    const steps: Step[] = [['2020-01-01', 'issued'], ['2020-01-02', 'enforcement-delayed', { until: '2020-01-10' }]]
    expect(statusAfter(steps, '2020-01-20')).toMatchObject({ byPassingOfTime: true, since: '2020-01-11' })
  })
  it('keeps one delay: a new one replaces the last', () => {
    const steps: Step[] = [['2020-01-01', 'issued'], ['2020-01-02', 'enforcement-delayed', { until: '2020-01-10' }], ['2020-01-05', 'enforcement-delayed', { until: '2020-01-07' }]]
    expect(statusAfter(steps, '2020-01-08').headline).toBe('in-force')
  })
  it('does not end when a part ends', () => {
    expect(statusAfter([['2020-01-01', 'issued'], ['2020-02-01', 'expired', { scope }]], '2020-03-01')).toMatchObject({ stage: 'in-force', endedParts: [{ scope }] })
  })
  it('puts an injunction before a delay', () => {
    expect(statusAfter([['2020-01-01', 'issued'], ['2020-01-02', 'enforcement-delayed'], ['2020-01-03', 'enjoined', { by: 'x' }]], '2020-01-04').headline).toBe('enjoined')
  })
  it('puts a whole delay before an injunction in part', () => {
    expect(statusAfter([['2020-01-01', 'issued'], ['2020-01-02', 'enforcement-delayed'], ['2020-01-03', 'enjoined-in-part', { by: 'x', scope }]], '2020-01-04').headline).toBe('enforcement-delayed')
  })
  it('remembers the term then running', () => expect(statusAfter([['2020-01-01', 'issued', { until: '2020-03-01' }], ['2020-02-01', 'extended', { until: '2020-04-01' }]], '2020-02-02').term).toBe('2020-04-01'))
  it('remembers a lapsed deadline until an extension', () => {
    const steps: Step[] = [['2020-01-01', 'issued'], ['2020-02-01', 'deadline-lapsed'], ['2020-03-01', 'extended']]
    expect([statusAfter(steps, '2020-02-02').deadlineLapsed, statusAfter(steps, '2020-03-02').deadlineLapsed]).toEqual([true, false])
  })
  it('is not upheld when a part is', () => {
    expect(statusAfter([['2020-01-01', 'issued'], ['2020-02-01', 'upheld', { scope }]], '2020-03-01')).toMatchObject({ upheld: false, upheldParts: [{ scope }] })
  })
  it('keeps its term when that of a part is extended', () => {
    expect(statusAfter([['2020-01-01', 'issued', { until: '2020-03-01' }], ['2020-02-01', 'extended', { scope, until: '2020-04-01' }]], '2020-02-02').term).toBe('2020-03-01')
  })
  it('binds while it is enjoined', () => expect(isBinding(statusOn(docket, order, '2020-10-01'))).toBe(true))
  it('has a history of spans', () => expect(history(docket, order).map(({ from, status }) => [from, status.headline])).toEqual([['2020-08-06', 'in-force'], ['2020-09-27', 'enjoined'], ['2021-06-09', 'revoked']]))
})

describe('the table of transitions', () => {
  it('has a row for every action', () => expect(Object.keys(transitions).sort()).toEqual([...actions].sort()))
  it('lets nothing follow a terminal stage', () => {
    const fromTerminal = Object.values(transitions).flatMap(({ from }) => from.filter((stage: Stage) => isTerminal(stage)))
    expect(fromTerminal).toEqual([])
  })
})

describe('the fold', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((offset) => addDays('2020-01-01', offset))
  const step = fc.tuple(day, fc.constantFrom(...actions), fc.record({ until: fc.option(day, { nil: undefined }), by: fc.constantFrom(undefined, 'x', 'y') }))
  const steps = fc.uniqueArray(step, { maxLength: 8, selector: ([date]) => date })

  it('never looks at what comes later', () => {
    fc.assert(fc.property(steps, day, (all, on) => void expect(statusAfter(all, on).headline).toEqual(statusAfter(all.filter(([date]) => date <= on), on).headline)))
  })
  it('changes only on the day of an effect or after a dated end', () => {
    fc.assert(
      fc.property(steps, day, (all, on) => {
        const isCause = all.some(([date, , more]) => date === on || (more.until && addDays(more.until, 1) === on))
        return isCause || statusAfter(all, on).headline === statusAfter(all, addDays(on, -1)).headline
      }),
    )
  })
  it('does not depend on the order of the files', () => {
    const reversed = buildDocket([...docket.events].reverse(), [], [order])
    expect(effectsOn(reversed, order).map(({ event }) => event.id)).toEqual(effectsOn(docket, order).map(({ event }) => event.id))
  })
})
