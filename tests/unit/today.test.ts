import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sameSince, today } from '@/app/today'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** When the clock stands at an instant. */
function at<T>(instant: string, ask: () => T): T {
  vi.setSystemTime(instant)
  return ask()
}

test('the day is that of Washington', () => {
  expect([at('2026-11-28T04:59:59Z', today), at('2026-11-28T05:00:00Z', today)]).toEqual(['2026-11-27', '2026-11-28'])
})
test('answers are the same within a day', () => {
  const first = at('2026-11-27T15:00:00Z', sameSince)
  expect(at('2026-11-28T04:59:59Z', sameSince)).toEqual(first)
})
test('answers may be others on the next day', () => {
  at('2026-11-28T04:59:59Z', sameSince)
  expect(at('2026-11-28T05:00:00Z', sameSince)).toEqual(new Date('2026-11-28T05:00:00Z'))
})
