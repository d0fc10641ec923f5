/** Legal checks of the record: effects that are possible, days that have an order, and the lawyers' own answers. */
import type { Filed } from './check'
import type { Docket } from './docket'
import type { Event } from './event'
import { problemAt } from './explain'
import type { MarkdownFile } from './front-matter'
import type { Instrument } from './instrument'
import type { Problem } from './problem'
import { type DatedEffect, effectsOn, isAllowed, statusOn } from './status'

/** All problems of effects and checks, each at the line that has to be mended. */
export function statusProblems(docket: Docket, events: readonly Filed<Event>[], instruments: readonly Filed<Instrument>[]): Problem[] {
  const fileOf = new Map(events.map(({ item, file }) => [item.id, file]))
  return instruments.flatMap(({ item, file }) => [
    ...effectProblems(docket, item, fileOf),
    ...checkProblems(docket, item, file),
  ])
}

function effectProblems(docket: Docket, instrument: Instrument, fileOf: ReadonlyMap<string, MarkdownFile>): Problem[] {
  const effects = effectsOn(docket, instrument)
  return effects.flatMap((dated, index) => {
    const file = fileOf.get(dated.event.id)
    if (!file) return []
    const path = ['effects', dated.event.effects.indexOf(dated.effect)]
    const before = effects.slice(0, index)
    const previous = before.at(-1)
    if (previous && isTied(previous, dated)) {
      const found = `an effect on ${instrument.id} on the same day as that of "${previous.event.id}"`
      return [problemAt(file, path, found, 'expected `order` in both events, to say which came first')]
    }
    if (isAllowed(instrument, before, dated)) return []
    const { stage } = statusOn(docket, instrument, previous?.day ?? dated.day)
    const found = `"${dated.effect.action}" of ${instrument.id}, which is then ${previous ? stage : 'none'}`
    return [problemAt(file, [...path, 'action'], found, 'expected an action that is possible from there')]
  })
}

/** Two events of one day that both touch an instrument and do not say which came first. */
function isTied(a: DatedEffect, b: DatedEffect): boolean {
  return a.day === b.day && a.event.id !== b.event.id && a.event.date === b.event.date && a.event.order === b.event.order
}

function checkProblems(docket: Docket, instrument: Instrument, file: MarkdownFile): Problem[] {
  return instrument.checks.flatMap((check, index) => {
    const status = statusOn(docket, instrument, check.day)
    const path = ['checks', index, 'status']
    const decided = status.decidedBy.length > 0 ? `, by ${status.decidedBy.join(', ')}` : ''
    const flags = Object.entries(check.flags ?? {}).filter(([flag, value]) => Reflect.get(status, flag) !== value)
    return [
      ...(status.headline === check.status
        ? []
        : [problemAt(file, path, `"${check.status}" on ${check.day}`, `the events make it "${status.headline}"${decided}`)]),
      ...flags.map(([flag, value]) => {
        const expected = `the events make it ${String(Reflect.get(status, flag))}`
        return problemAt(file, ['checks', index, 'flags', flag], `${flag} ${String(value)} on ${check.day}`, expected)
      }),
    ]
  })
}
