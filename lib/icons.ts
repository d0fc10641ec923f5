/** The icons of the site: one drawing in the sizes and shapes that browsers and systems ask for. */
import { x } from 'xastscript'
import { toXml } from 'xast-util-to-xml'
import { markEntry, markLines, markSheet } from './mark'
import { onDark, onLight } from './palette'

export interface Icon {
  /** The side of the square in pixels; without one the icon stays a drawing. */
  readonly size?: number
  /** Fills its square to the edge, with all that counts in the middle, for a system that cuts its own shape. */
  readonly isMaskable?: boolean
}

/** Every icon by the name of its file. */
export const icons = {
  'icon.svg': {},
  'icon-32.png': { size: 32 },
  'icon-192.png': { size: 192 },
  'icon-512.png': { size: 512 },
  'maskable-192.png': { size: 192, isMaskable: true },
  'maskable-512.png': { size: 512, isMaskable: true },
  'apple-180.png': { size: 180, isMaskable: true },
} as const satisfies Record<string, Icon>

export type IconName = keyof typeof icons

/** Whether an address names an icon. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(icons, name)
}

/** An icon as an SVG document. The sheet changes its colour with the reader's scheme; on a ground of its own it need not. */
export function iconSvg({ isMaskable }: Icon): string {
  const svg = x('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' }, isMaskable ? maskable() : sheet())
  return toXml(svg, { closeEmptyElements: true })
}

function sheet() {
  const dark = `.ground{fill:${onDark('paper')}}.sheet{fill:${onDark('ink')}}.entry{fill:${onDark('logo-entry')}}`
  return [
    // The attributes hold where a policy forbids the style.
    x('style', `@media(prefers-color-scheme:dark){${dark}}`),
    // Below what is cut out, so that it does not take the colour of whatever the icon lies on.
    x('path', { class: 'ground', fill: onLight('paper'), d: 'M2 2h28v28H2z' }),
    x('path', { class: 'sheet', fill: onLight('ink'), 'fill-rule': 'evenodd', d: markSheet }),
    x('path', { class: 'entry', fill: onLight('logo-entry'), d: markEntry }),
  ]
}

/** All of the mark within the circle of 40 % around the middle that no system cuts (Web App Manifest, section on masks). */
function maskable() {
  return [
    x('path', { fill: onLight('ink'), d: 'M0 0h32v32H0z' }),
    x('g', { transform: 'translate(16 16) scale(0.74) translate(-16 -16)' }, [
      x('path', { fill: onLight('paper'), d: markLines }),
      x('path', { fill: onLight('logo-entry'), d: markEntry }),
    ]),
  ]
}
