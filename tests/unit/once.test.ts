import { expect, test, vi } from 'vitest'
import { once } from '@/lib/once'

test('what is remembered of an object is made once', () => {
  const compute = vi.fn(() => undefined)
  const remember = once(compute)
  const key = {}
  remember(key)
  remember(key)
  expect(compute).toHaveBeenCalledTimes(1)
})

test('two objects of the same content are remembered apart', () => {
  const remember = once(() => ({}))
  expect(remember({})).not.toBe(remember({}))
})
