/** Any filter of the small docket, for tests of properties. */
import fc from 'fast-check'
import { jurisdictions, kinds } from '@/lib/event'
import type { Filter } from '@/lib/filter'
import { docket } from './docket-fixture'

const someOf = <T extends string>(values: readonly T[]) => fc.subarray([...values]).map((each) => each.toSorted())
const day = fc.date({ min: new Date('2010-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const period = fc.oneof(day, day.map((each) => each.slice(0, 7)), day.map((each) => each.slice(0, 4)))
const text = fc.string({ maxLength: 40, unit: 'grapheme' }).map((each) => each.normalize('NFC').replace(/\s+/g, ' ').trim())

export const filters: fc.Arbitrary<Filter> = fc
  .record({
    actor: someOf([...docket.actors.keys()]),
    kind: someOf(kinds),
    instrument: someOf([...docket.instruments.keys()]),
    jurisdiction: someOf(jurisdictions),
    match: fc.constantFrom('any' as const, 'all' as const),
    from: fc.option(period, { nil: undefined }),
    to: fc.option(period, { nil: undefined }),
    q: text,
    sort: fc.constantFrom('newest' as const, 'oldest' as const),
    page: fc.integer({ min: 1, max: 999_999 }),
  })
  .filter(({ from, to }) => !from || !to || from.slice(0, 4) < to.slice(0, 4))
  .map(({ from, to, ...rest }) => ({ ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) }))
