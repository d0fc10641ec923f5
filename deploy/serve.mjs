/**
 * Serves a finished build: Next's own server, behind one check that it lacks. An address whose
 * percent-encoding is broken (RFC 3986, section 2.1) makes its router fail with 500 in production
 * (vercel/next.js issue 92527); here it is refused with 400 before it gets there.
 */
import { createServer } from 'node:http'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Listens on a port and returns the server. DOCKET_DIST and DOCKET_CONTENT say which build, as for the build itself. */
export async function serve(port) {
  // React and Next choose their fast builds by it while they are imported.
  process.env.NODE_ENV = 'production'
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => (isDecodable(request.url ?? '/') ? handle(request, response) : refuse(response)))
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return server
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

if (process.argv[1] === import.meta.filename) await serve(Number(process.env.PORT ?? 3000))
