/**
 * Serves the built site on PORT: Next's own server behind a compression that speaks Brotli. Next compresses
 * with gzip alone, which looks back 32 kB: too little to see that a page says everything twice, as HTML and
 * as the data from which React continues. Brotli sees it, at the same price in time.
 */
import { createServer } from 'node:http'
import path from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'

/** Measured on the dashboard: 6 takes as long as gzip, and above it each percent gets dear. */
const QUALITY = 6

process.env.NODE_ENV = 'production'
// Read by next.config.ts: one compression is enough.
process.env.DOCKET_COMPRESSED = '1'
const { default: next } = await import('next')

const port = Number(process.env.PORT ?? '3000')
const app = next({ dev: false, dir: path.resolve(import.meta.dirname, '..'), hostname: 'localhost', port })
const handle = app.getRequestHandler()
const compress = compression({ filter: isText, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } } })

await app.prepare()
const server = createServer((request, response) => compress(request, response, () => handle(request, response)))
server.on('error', (error) => {
  console.error(`The site cannot be served on port ${port}: ${error.message}`)
  process.exit(1)
})
server.listen(port, () => console.log(`The TikTok Docket: http://localhost:${port}`))

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    // Answers that are under way are finished; connections that only wait are not.
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}

/** The library's own filter finds no type where a route handler of Next has set it: there each header is a list. */
function isText(request, response) {
  return compression.filter(request, { getHeader: (name) => String(response.getHeader(name)) })
}
