/** The colours of components/tokens.css for what no style sheet reaches: icons, pictures, the browser's own frame. A test holds the two together. */
import type { Kind } from './event'

/** A colour on light and on dark ground, by the name of its token. */
export const palette = {
  paper: ['#fdfcf9', '#14161a'],
  'paper-raised': ['#ffffff', '#1c1f25'],
  ink: ['#1b1b1a', '#ececea'],
  'ink-soft': ['#474744', '#c3c3bd'],
  rule: ['#d8d4c8', '#363a42'],
  'logo-entry': ['#ff9e6b', '#9c2f00'],
  'kind-sanction': ['#9c2f00', '#ff9e6b'],
  'kind-negotiation': ['#005a83', '#7cc7f0'],
  'kind-data-hosting-deal': ['#00634a', '#5fd3ad'],
  'kind-legislation': ['#6b3f83', '#d6a8ee'],
  'kind-litigation': ['#6f5200', '#e9c34f'],
  'kind-investigation': ['#8a2060', '#f29ac8'],
  'kind-statement': ['#46505c', '#b9c4d1'],
} as const satisfies Record<string, readonly [light: string, dark: string]> & Record<`kind-${Kind}`, readonly [string, string]>

export type Colour = keyof typeof palette

/** A colour as it stands on light ground. */
export function onLight(colour: Colour): string {
  return palette[colour][0]
}

/** A colour as it stands on dark ground. */
export function onDark(colour: Colour): string {
  return palette[colour][1]
}
