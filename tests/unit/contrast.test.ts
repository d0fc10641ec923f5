/** The colours of text on their grounds: WCAG 2.2, success criterion 1.4.6 (enhanced). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8')
const colours = new Map([...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

const inks = [...colours.keys()].filter((name) => /^(ink|ink-soft|link|kind-.*)$/.test(name))

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  it.each(inks)('--%s has 7:1 on paper', (ink) => {
    const ratios = ['paper', 'paper-raised'].map((paper) => contrast(colours.get(ink)?.[scheme] ?? '', colours.get(paper)?.[scheme] ?? ''))
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(7)
  })
  it('the focus has 3:1 on paper', () => expect(contrast(colours.get('focus')?.[scheme] ?? '', colours.get('paper')?.[scheme] ?? '')).toBeGreaterThanOrEqual(3))
})

it('black on white is 21:1', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21))
