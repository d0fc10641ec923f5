/**
 * The two families of the site, self-hosted: Source Serif for headlines and prose, Source Sans for
 * controls, both in the Latin subset. Next measures them and sets fallbacks of the same width, so that
 * nothing jumps when they arrive.
 */
import localFont from 'next/font/local'

const serif = localFont({
  variable: '--font-serif',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  src: [
    { path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2', weight: '600 700' },
  ],
})

const sans = localFont({
  variable: '--font-sans',
  display: 'swap',
  adjustFontFallback: 'Arial',
  src: [
    { path: '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2', weight: '600 700' },
  ],
})

/** The classes that make both families known to a document. */
export const fontClasses = `${serif.variable} ${sans.variable}`
