/** Pictures as PNG files, drawn while the site is built: nothing here runs for a reader. */
import sharp from 'sharp'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { kindShapes } from '@/components/kind-shapes'
import { type Icon, iconSvg } from '@/lib/icons'
import { markSheet } from '@/lib/mark'
import { onLight } from '@/lib/palette'
import type { ShareCard } from '@/lib/share-card'
import { layOut, shareSize, type ShareLayout } from '@/lib/share-layout'
import { measure, outline } from './pen'

/**
 * The picture of a page. Sixteen colours are enough for one kind with smooth edges, and keep the file below
 * 25 kB; the picture with all kinds has more.
 */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const colours = card.kinds.length > 1 ? { colours: 128 } : { colours: 16, quality: 50 }
  return sharp(Buffer.from(cardSvg(layOut(card, measure))))
    .png({ palette: true, ...colours, dither: 0, effort: 1 })
    .toBuffer()
}

/** An icon of a size in pixels. */
export async function drawIcon(icon: Icon, size: number): Promise<Buffer> {
  // The density makes the drawing as large as the picture, so that no edge is blurred by scaling.
  return sharp(Buffer.from(iconSvg(icon)), { density: (72 * size) / 32 }).resize(size, size).png().toBuffer()
}

function cardSvg({ band, shapes, texts, mark }: ShareLayout): string {
  const { width, height } = shareSize
  return toXml(x('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, [
    x('path', { fill: onLight('paper'), d: `M0 0h${width}v${height}H0z` }),
    x('path', { fill: onLight(band), d: `M0 0h32v${height}H0z` }),
    ...shapes.map(({ kind, x: left, y, side }) => {
      const transform = `translate(${left} ${y}) scale(${side / 14})`
      return x('path', { fill: onLight(`kind-${kind}`), 'fill-rule': 'evenodd', transform, d: kindShapes[kind] })
    }),
    ...texts.map(({ text, face, size, colour, x: left, y }) => x('path', { fill: onLight(colour), d: outline(text, face, size, left, y) })),
    // In one colour: the few of the palette belong to the kind.
    x('path', { fill: onLight('ink'), 'fill-rule': 'evenodd', transform: `translate(${mark.x} ${mark.y}) scale(${mark.side / 32})`, d: markSheet }),
  ]))
}
