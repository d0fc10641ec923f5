import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packRows } from '@/lib/packing'

const wide = (from: number) => ({ from, to: from + 10 })

describe('packing', () => {
  it('keeps in one row what does not collide', () => expect(packRows([wide(0), wide(20)])).toEqual([0, 0]))
  it('lets ends touch', () => expect(packRows([wide(0), wide(10)])).toEqual([0, 0]))
  it('opens a row for what collides', () => expect(packRows([wide(0), wide(0), wide(5)])).toEqual([0, 1, 2]))
  it('fills the lowest row that has room', () => expect(packRows([wide(0), wide(5), wide(10)])).toEqual([0, 1, 0]))
  it('finds room before what is already placed', () => expect(packRows([wide(20), wide(0)])).toEqual([0, 0]))
  it('has no rows for nothing', () => expect(packRows([])).toEqual([]))

  const extent = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 30 })).map(([from, width]) => ({ from, to: from + width }))
  it('never lets two in a row overlap', () => {
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 60 }), (extents) => {
        const rows = packRows(extents)
        return extents.every((a, i) => extents.every((b, j) => i === j || rows[i] !== rows[j] || a.to <= b.from || b.to <= a.from))
      }),
    )
  })
  it('leaves no row empty below another', () => {
    fc.assert(fc.property(fc.array(extent, { minLength: 1, maxLength: 60 }), (extents) => {
      const rows = packRows(extents)
      return new Set(rows).size === Math.max(...rows) + 1
    }))
  })
})
