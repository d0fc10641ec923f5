/**
 * The mark of the site, in a square of 32: the front page of a newspaper, whose masthead stands over a court's
 * docket: the rule of the margin, entries to its right, their dates to its left, one of them marked. Every edge
 * lies on an even number, so that it is sharp at 16 pixels too.
 */

/** The date that is marked, in a colour of its own. */
export const markEntry = 'M4 14h6v4H4z'

/** The masthead, the margin, and the rest of the entries. */
export const markLines = 'M4 4h24v6H4zM12 12h2v16h-2zM16 14h12v4H16zM16 22h8v4h-8zM4 22h6v4H4z'

/** The dark sheet with all of that cut out of it; to be filled by the even-odd rule. */
export const markSheet = `M3 0h26a3 3 0 0 1 3 3v26a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z${markLines}${markEntry}`
