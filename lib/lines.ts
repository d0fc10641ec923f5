/** Text broken into lines, for drawings that no browser lays out. Widths are in whatever unit `widthOf` measures. */

export type WidthOf = (text: string) => number

/**
 * As few lines as the width allows, of lengths as even as their number allows. Breaks at plain spaces only: a
 * no-break space holds. A word that is wider than the width has a line of its own and reaches over its end.
 */
export function linesOf(text: string, width: number, widthOf: WidthOf): string[] {
  const widths = wordsOf(text).map((word) => ({ word, width: widthOf(word) }))
  const space = widthOf(' ')
  const fill = (limit: number) => filled(widths, limit, space)
  const wanted = fill(width).length
  // The narrowest measure that needs no more lines makes them even; sixteenths of the width are fine enough.
  const narrower = Array.from({ length: 15 }, (_, index) => (width * (index + 1)) / 16)
  return fill(narrower.find((limit) => fill(limit).length === wanted && isWithin(fill(limit), width, widthOf)) ?? width)
}

interface Word {
  readonly word: string
  readonly width: number
}

function filled(words: readonly Word[], limit: number, space: number): string[] {
  const lines: { text: string; width: number }[] = []
  for (const { word, width } of words) {
    const last = lines.at(-1)
    if (last && last.width + space + width <= limit) {
      last.text += ` ${word}`
      last.width += space + width
    } else lines.push({ text: word, width })
  }
  return lines.map(({ text }) => text)
}

function wordsOf(text: string): string[] {
  return text.split(/[ \n\t]+/).filter((word) => word !== '')
}

function isWithin(lines: readonly string[], width: number, widthOf: WidthOf): boolean {
  return lines.every((line) => widthOf(line) <= width)
}
