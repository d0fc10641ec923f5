/**
 * Serves a finished build: Next's own server behind four things that it lacks.
 *
 * Brotli: Next compresses with gzip alone, which looks back 32 kB, too little to see that a page says
 * everything twice, as HTML and as the data from which React continues. Brotli sees it, at the same price in time.
 *
 * Scripts and styles compressed ahead (compress.mjs), so that they are small and come before the page is read:
 * a style sheet that waits for its compression keeps the whole page from being drawn.
 *
 * A memory of the pages sent (answers.mjs).
 *
 * A refusal: an address whose percent-encoding is broken (RFC 3986, section 2.1) makes Next's router fail
 * with 500 in production (vercel/next.js issue 92527); here it is answered with 400 before it gets there.
 */
import { createServer } from 'node:http'
import path from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import sirv from 'sirv'
import { rememberAnswers } from './answers.mjs'
import { readSettings } from './prepare.mjs'

/** Measured on the dashboard: 6 takes as long as gzip, and above it each percent gets dear. */
const QUALITY = 6

/** Where Next puts what a page loads; the names tell the content, so a copy stays good. */
const ASSETS = '/_next/static'
const YEAR = 365 * 24 * 60 * 60

const washington = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' })

/** Listens on a port and returns the server. DOCKET_DIST and DOCKET_CONTENT say which build, as for the build itself. */
export async function serve(port) {
  // React and Next choose their fast builds by it while they are imported.
  process.env.NODE_ENV = 'production'
  // Read by next.config.ts: one compression is enough.
  process.env.DOCKET_COMPRESSED = '1'
  const { default: next } = await import('next')
  const root = path.resolve(import.meta.dirname, '..')
  const app = next({ dev: false, dir: root, hostname: 'localhost', port })
  const render = app.getRequestHandler()
  const assets = sirv(path.join(root, process.env.DOCKET_DIST ?? '.next', 'static'), { brotli: true, etag: true, immutable: true, maxAge: YEAR })
  const remember = rememberAnswers(() => washington.format())
  const compress = compression({ filter: isText, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } } })
  await app.prepare()
  const server = createServer((request, response) => {
    const { url } = request
    if (!isDecodable(url)) return refuse(response)
    if (!url.startsWith(`${ASSETS}/`)) return remember(request, response, () => compress(request, response, () => render(request, response)))
    request.url = url.slice(ASSETS.length)
    compress(request, response, () => assets(request, response, () => render(Object.assign(request, { url }), response)))
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, resolve))
  // Reads the record before the first reader comes, who would wait two seconds for it.
  await fetch(`http://localhost:${server.address().port}/healthz`)
  return server
}

/** The library's own filter finds no type where a route handler of Next has set it: there each header is a list. */
function isText(request, response) {
  return compression.filter(request, { getHeader: (name) => String(response.getHeader(name)) })
}

function isDecodable(address) {
  try {
    decodeURIComponent(address.split('?', 1)[0])
    return true
  } catch {
    return false
  }
}

function refuse(response) {
  const detail = 'The path of the address is not valid percent-encoded UTF-8. / L’adresse n’est pas correctement encodée.'
  response.writeHead(400, { 'content-type': 'application/problem+json', 'x-content-type-options': 'nosniff' })
  response.end(JSON.stringify({ type: 'about:blank', title: 'Bad Request', status: 400, detail }))
}

if (process.argv[1] === import.meta.filename) await serve(readSettings().port)
