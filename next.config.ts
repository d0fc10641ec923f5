import type { NextConfig } from 'next'
import { filterKeys } from './lib/filter'

const config: NextConfig = {
  // Two sites can be built side by side: the record, and the small docket that the tests use.
  distDir: process.env.DOCKET_DIST ?? '.next',
  poweredByHeader: false,
  // deploy/serve.mjs compresses by itself.
  compress: process.env.DOCKET_COMPRESSED !== '1',
  reactStrictMode: true,
  typedRoutes: false,
  // The content is read at run time for filtered views: it has to travel with the server.
  outputFileTracingIncludes: { '/**': ['./content/**/*'] },
  experimental: { globalNotFound: true },

  /** An address without a language is an English one; the query goes along. */
  redirects: async () => [
    { source: '/:section(events|actors|instruments|deals|deadlines|changes|about|accessibility|data|embed)/:rest*', destination: '/en/:section/:rest*', permanent: false },
    { source: '/:file(feed\\.xml|feed\\.json|events\\.ics|deadlines\\.ics)', destination: '/en/:file', permanent: false },
    // The pages behind the rewrites below have no address of their own.
    { source: '/:locale(en|fr)/filtered', destination: '/:locale', permanent: true },
    { source: '/:locale(en|fr)/data/embed', destination: '/:locale/data', permanent: false },
  ],

  /** An embed may stand in anybody's page, and loads nothing but its own style and script; no other page may be framed. */
  headers: async () => [
    { source: '/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }, { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' }] },
    {
      source: '/((?!(?:en|fr)/embed$).*)',
      headers: [
        { key: 'Content-Security-Policy', value: "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'" },
        { key: 'X-Frame-Options', value: 'DENY' },
      ],
    },
    {
      source: '/:locale(en|fr)/embed',
      headers: [
        { key: 'Content-Security-Policy', value: "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *" },
        { key: 'X-Robots-Tag', value: 'noindex' },
      ],
    },
    // Files of public/ would be asked for anew with every embed.
    { source: '/:file(embed\\.js|embed-host\\.js)', headers: [{ key: 'Cache-Control', value: 'public, max-age=3600' }] },
  ],

  /**
   * The timeline without a filter is prerendered. As soon as a filter stands in the address, a page that
   * is rendered on request answers instead, at the same address.
   */
  rewrites: async () => ({
    beforeFiles: [
      ...filterKeys.map((key) => ({
        source: '/:locale(en|fr)',
        has: [{ type: 'query' as const, key }],
        destination: '/:locale/filtered',
      })),
      // So does the builder of embeds. An empty parameter does not count here, and its form sends `theme` always.
      ...['embed', 'theme'].map((key) => ({
        source: '/:locale(en|fr)/data',
        has: [{ type: 'query' as const, key }],
        destination: '/:locale/data/embed',
      })),
    ],
    // What is asked for without a page to name an icon.
    afterFiles: [{ source: '/favicon.ico', destination: '/icons/icon-32.png' }],
    fallback: [],
  }),
}

export default config
