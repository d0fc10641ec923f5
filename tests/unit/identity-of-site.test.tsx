/** The mark, its icons, the manifest, and the colours that style sheets do not reach. */
import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Mark } from '@/components/mark'
import { Shell } from '@/components/shell'
import { icons, iconSvg } from '@/lib/icons'
import { manifestOf } from '@/lib/manifest'
import { markSheet } from '@/lib/mark'
import { palette } from '@/lib/palette'

const tokens = readFileSync('components/tokens.css', 'utf8')

describe('the palette', () => {
  for (const [name, [light, dark]] of Object.entries(palette)) {
    it(`has the colours of the token --${name}`, () => expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`))
  }
})

describe('the mark', () => {
  it('stands beside the name of the site', () => expect(renderToStaticMarkup(<Shell locale="en" address="https://docket.example/en" otherHref="/fr">text</Shell>)).toMatch(/<svg[^>]*aria-hidden="true".*<\/svg>The TikTok Docket<\/a>/))
  it('takes the colour of the text around it', () => expect(renderToStaticMarkup(<Mark />)).toContain('fill="currentColor"'))
  it('has every edge on an even number', () => {
    const corners = [...markSheet.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)/g)].flatMap(([, ...numbers]) => numbers.map(Number))
    expect(corners.filter((number) => number % 2 > 0)).toEqual([])
  })
})

describe('an icon', () => {
  it('is the mark', () => expect(iconSvg({})).toContain(`d="${markSheet}"`))
  it('follows the scheme of the reader', () => expect(iconSvg({})).toContain('@media(prefers-color-scheme:dark)'))
  it('to be cut by a system fills its square', () => expect(iconSvg({ isMaskable: true })).toContain('d="M0 0h32v32H0z"'))
})

describe('the manifest', () => {
  it('is in the language of its pages', () => expect(manifestOf('fr')).toMatchObject({ lang: 'fr', start_url: '/fr', name: 'Le dossier TikTok', short_name: 'Dossier TikTok' }))
  it('reaches over both languages', () => expect(manifestOf('fr').scope).toBe('/'))
  it('has an icon of 192 and of 512 pixels for each purpose', () =>
    expect(manifestOf('en').icons.filter(({ sizes }) => /192|512/.test(sizes)).map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512']))
  it('names no icon that is not drawn', () => expect(manifestOf('en').icons.filter(({ src }) => !Object.hasOwn(icons, src.replace('/icons/', '')))).toEqual([]))
})
