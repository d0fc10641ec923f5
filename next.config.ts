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
    { source: '/:section(events|actors|instruments|deals|deadlines|changes|about|data)/:rest*', destination: '/en/:section/:rest*', permanent: false },
    { source: '/:file(feed\\.xml|feed\\.json|events\\.ics|deadlines\\.ics)', destination: '/en/:file', permanent: false },
    // The page behind the rewrites below has no address of its own.
    { source: '/:locale(en|fr)/filtered', destination: '/:locale', permanent: true },
  ],

  /**
   * The timeline without a filter is prerendered. As soon as a filter stands in the address, a page that
   * is rendered on request answers instead, at the same address.
   */
  rewrites: async () => ({
    beforeFiles: filterKeys.map((key) => ({
      source: '/:locale(en|fr)',
      has: [{ type: 'query' as const, key }],
      destination: '/:locale/filtered',
    })),
    afterFiles: [],
    fallback: [],
  }),
}

export default config
