/**
 * The site's two families as outlines, for pictures that no browser draws. The Latin subset holds what both
 * languages need; a letter beyond it (Čapek, Erdoğan) comes from the extended one.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'
import type { Face, Measure } from '@/lib/share-layout'

const files: Record<Face, readonly [family: string, weight: number]> = {
  serif: ['source-serif-4', 400],
  'serif-bold': ['source-serif-4', 600],
  sans: ['source-sans-3', 400],
  'sans-bold': ['source-sans-3', 600],
}

const open: Partial<Record<Face, readonly Font[]>> = {}

function fontsOf(face: Face): readonly Font[] {
  const [family, weight] = files[face]
  return (open[face] ??= ['latin', 'latin-ext'].map((subset) => {
    const file = `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`
    const font = create(readFileSync(path.resolve(/* turbopackIgnore: true */ file)))
    if ('fonts' in font) throw new Error(`${file} is a collection; expected one font`)
    return font
  }))
}

interface Run {
  readonly font: Font
  readonly text: string
}

/** The stretches of a text that one font can draw. Throws where none can: the letter would be a box. */
function runsOf(text: string, face: Face): Run[] {
  const fonts = fontsOf(face)
  const runs: { font: Font; text: string }[] = []
  // The narrow no-break space is in neither font; the common one is as good.
  for (const letter of text.replaceAll('\u202F', '\u00A0')) {
    const font = fonts.find((each) => each.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    if (!font) throw new Error(`no font of the site has the letter "${letter}" of "${text}"`)
    const last = runs.at(-1)
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}

/** Widths by face and text, at a size of one pixel: headlines share most of their words. */
const widths = new Map<string, number>()

/** How wide a text is; see `Measure`. */
export const measure: Measure = (text, face, size) => {
  const key = `${face} ${text}`
  const width = widths.get(key) ?? runsOf(text, face).reduce((sum, run) => sum + run.font.layout(run.text).advanceWidth / run.font.unitsPerEm, 0)
  widths.set(key, width)
  return width * size
}

/** A text as the data of an SVG path (SVG 1.1, section 8.3), its first letter standing at `x` and `y`. */
export function outline(text: string, face: Face, size: number, x: number, y: number): string {
  let left = x
  return runsOf(text, face).flatMap(({ font, text: part }) => {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(part)
    return glyphs.map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      const path = glyph.path.transform(scale, 0, 0, -scale, left + xOffset * scale, y - yOffset * scale).toSVG()
      left += xAdvance * scale
      return path
    })
  }).join('')
}
