/** Where everything stands on the picture of a page: plain numbers in pixels, from the top left. */
import type { Kind } from './event'
import { linesOf } from './lines'
import type { Colour } from './palette'
import type { ShareCard } from './share-card'

/** What Open Graph's readers expect, in pixels. */
export const shareSize = { width: 1200, height: 630 }

export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold'

/** How wide a text is in a face, at a size in pixels. */
export type Measure = (text: string, face: Face, size: number) => number

export interface PlacedText {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly colour: Colour
  readonly x: number
  /** The line on which the letters stand. */
  readonly y: number
}

export interface PlacedShape {
  readonly kind: Kind
  readonly x: number
  readonly y: number
  readonly side: number
}

export interface ShareLayout {
  /** The colour of the band along the left edge. */
  readonly band: Colour
  readonly shapes: readonly PlacedShape[]
  readonly texts: readonly PlacedText[]
  readonly mark: { readonly x: number; readonly y: number; readonly side: number }
}

const LEFT = 88
const WIDTH = shareSize.width - LEFT - 64
const LABEL = { y: 104, size: 42, side: 40 }
const FOOT = { y: 576, size: 40, side: 48 }
/** The headline and what follows it stand between these two. */
const TOP = 140
const BOTTOM = 504

/** Each step smaller than the one before; the last is taken whatever it holds, since nothing is ever cut. */
const steps = [
  { headline: 104, note: 46, citation: 34 },
  { headline: 92, note: 44, citation: 32 },
  { headline: 84, note: 42, citation: 32 },
  { headline: 76, note: 40, citation: 30 },
  { headline: 70, note: 38, citation: 30 },
  { headline: 64, note: 36, citation: 28 },
  { headline: 58, note: 34, citation: 28 },
  { headline: 52, note: 32, citation: 26 },
  { headline: 46, note: 30, citation: 26 },
] as const

/** Lays out a card: the headline as large as four lines and the rest allow. */
export function layOut(card: ShareCard, measure: Measure): ShareLayout {
  const [only, ...others] = card.kinds
  const colour: Colour = only && others.length === 0 ? `kind-${only}` : 'ink'
  const shapes = card.kinds.map((kind, index) => ({ kind, x: LEFT + index * LABEL.side * 1.5, y: LABEL.y - 35, side: LABEL.side }))
  const after = LEFT + shapes.length * LABEL.side * 1.5
  return {
    band: colour,
    shapes,
    texts: [
      ...labelOf(card, colour, after, measure),
      ...bodyOf(card, measure),
      { text: card.site, face: 'serif-bold', size: FOOT.size, colour: 'ink', x: LEFT + FOOT.side + 16, y: FOOT.y },
    ],
    mark: { x: LEFT, y: FOOT.y - 38, side: FOOT.side },
  }
}

function labelOf({ label, when }: ShareCard, colour: Colour, x: number, measure: Measure): PlacedText[] {
  const { y, size } = LABEL
  const width = measure(label, 'sans-bold', size)
  return [
    ...(label ? [{ text: label, face: 'sans-bold', size, colour, x, y } as const] : []),
    ...(when ? [{ text: when, face: 'sans', size, colour: 'ink-soft', x: x + width + size * 0.6, y } as const] : []),
  ]
}

function bodyOf(card: ShareCard, measure: Measure): PlacedText[] {
  let texts: PlacedText[] = []
  for (const step of steps) {
    const stack = stackOf(card, step, measure)
    texts = stack.texts
    if (stack.bottom <= BOTTOM && stack.headlineLines <= 4) break
  }
  return texts
}

/** The headline, the note and the citation one below the other, and where the last of them ends. */
function stackOf({ headline, note, citation }: ShareCard, step: (typeof steps)[number], measure: Measure) {
  const paragraphs: { text: string | undefined; face: Face; size: number; leading: number; gap: number; colour: Colour }[] = [
    { text: headline, face: 'serif-bold', size: step.headline, leading: 1.12, gap: 0, colour: 'ink' },
    { text: note, face: 'serif', size: step.note, leading: 1.25, gap: 20, colour: 'ink' },
    { text: citation, face: 'sans', size: step.citation, leading: 1.3, gap: 18, colour: 'ink-soft' },
  ]
  const texts: PlacedText[] = []
  let [bottom, headlineLines] = [TOP, 0]
  for (const { text, face, size, leading, gap, colour } of paragraphs) {
    if (!text) continue
    const lines = linesOf(text, WIDTH, (words) => measure(words, face, size))
    bottom += gap
    // The letters stand on a line at about four fifths of the height that a line takes.
    for (const [index, line] of lines.entries()) {
      const y = Math.round(bottom + size * leading * (index + 0.8))
      texts.push({ text: line, face, size, colour, x: LEFT, y })
    }
    bottom += size * leading * lines.length
    headlineLines ||= lines.length
  }
  return { texts, bottom, headlineLines }
}
