import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, compareDates, daysBetween, firstDay, formatDate, formatMonth, isDay, lastDay, overlaps, partialDateSchema, periodSchema } from '@/lib/day'

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const period = fc.oneof(day, day.map((each) => each.slice(0, 7)), day.map((each) => each.slice(0, 4)))
const partial = fc.oneof(day, day.map((each) => each.slice(0, 7)))

describe('a partial date', () => {
  it('may be a day', () => expect(partialDateSchema.safeParse('2020-02-29').success).toBe(true))
  it('may be a month', () => expect(partialDateSchema.safeParse('2021-02').success).toBe(true))
  it('is not a day that does not exist', () => expect(partialDateSchema.safeParse('2021-02-30').success).toBe(false))
  it('is not a thirteenth month', () => expect(partialDateSchema.safeParse('2021-13').success).toBe(false))
  it('is not a year', () => expect(partialDateSchema.safeParse('2021').success).toBe(false))
  it('tells a day from a month', () => expect([isDay('2021-02-01'), isDay('2021-02')]).toEqual([true, false]))
})

describe('a period', () => {
  it('may be a year', () => expect(periodSchema.safeParse('2021').success).toBe(true))
  it('begins on its first day', () => expect(firstDay('2021-02')).toBe('2021-02-01'))
  it('ends on the last day of a short month', () => expect(lastDay('2021-02')).toBe('2021-02-28'))
  it('ends on 29 February in a leap year', () => expect(lastDay('2020-02')).toBe('2020-02-29'))
  it('of a year ends on 31 December', () => expect(lastDay('2021')).toBe('2021-12-31'))
  it('sorts a month at its start', () => expect(compareDates('2021-02', '2021-02-09')).toBeLessThan(0))
  it('never ends before it begins', () => {
    fc.assert(fc.property(period, (each) => firstDay(each) <= lastDay(each)))
  })
})

describe('overlap', () => {
  it('holds when one day of a month lies in the range', () => expect(overlaps('2021-02', '2021-02-28')).toBe(true))
  it('fails when a month ends before the range', () => expect(overlaps('2021-02', '2021-03-01')).toBe(false))
  it('holds without edges', () => expect(overlaps('2021-02')).toBe(true))
  it('includes both edges', () => expect(overlaps('2021-02-09', '2021-02-09', '2021-02-09')).toBe(true))
  it('takes a year as an edge for all its days', () => expect(overlaps('2021-12-31', '2021', '2021')).toBe(true))
  it('is what comparing every day would give', () => {
    fc.assert(
      fc.property(partial, period, period, (date, from, to) => {
        let someDayInside = false
        for (let each = firstDay(date); each <= lastDay(date); each = addDays(each, 1)) {
          if (each >= firstDay(from) && each <= lastDay(to)) someDayInside = true
        }
        // An empty range holds no day; everywhere else the two must agree.
        return firstDay(from) > lastDay(to) || overlaps(date, from, to) === someDayInside
      }),
    )
  })
})

describe('counting days', () => {
  it('crosses the end of a month', () => expect(addDays('2021-02-28', 1)).toBe('2021-03-01'))
  it('crosses a change of the clocks', () => expect(daysBetween('2021-03-13', '2021-03-15')).toBe(2))
  it('is negative backwards', () => expect(daysBetween('2021-02-02', '2021-02-01')).toBe(-1))
  it('undoes itself', () => {
    fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (each, count) => daysBetween(each, addDays(each, count)) === count))
  })
})

describe('a date for reading', () => {
  it('is American in English', () => expect(formatDate('2020-08-06', 'en')).toBe('August 6, 2020'))
  it('is in words in French', () => expect(formatDate('2020-08-06', 'fr')).toBe('6 août 2020'))
  it('writes the first of a month as an ordinal in French', () => expect(formatDate('2021-07-01', 'fr')).toBe('1er juillet 2021'))
  it('names only the month where only it is known', () => expect(formatDate('2021-02', 'en')).toBe('February 2021'))
  it('leaves a year as it is', () => expect(formatDate('2021', 'fr')).toBe('2021'))
  it('names a month alone', () => expect(formatMonth('2021-02', 'fr')).toBe('février'))
})
