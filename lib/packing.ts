/** Places things on a line in as few rows as it takes for none to cover another. */

/** What a thing takes up across, in any unit; `from` is not above `to`. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** The row of each extent, counted from 0, in the order given: the first row that has room for it. Ends may touch. */
export function packRows(extents: readonly Extent[]): number[] {
  const rows: Extent[][] = []
  return extents.map((extent) => {
    const free = rows.findIndex((row) => row.every((other) => extent.from >= other.to || extent.to <= other.from))
    const row = free < 0 ? rows.length : free
    ;(rows[row] ??= []).push(extent)
    return row
  })
}
