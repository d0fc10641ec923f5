/**
 * Remembers pages as they were sent. The site has neither accounts nor cookies: a page is the same for everybody
 * and depends on its address, the build and the day alone, so what Next says about not storing it concerns others.
 * A filtered view takes some 70 ms to render and another 10 to compress; from here it comes in one.
 */
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** As compressed: some eight hundred dashboards, or every event in both languages. */
const MAX_BYTES = 64 * 1024 * 1024
/** In milliseconds: how much later than without this memory a page that Next has drawn again is seen. */
const TTL = 10 * 60 * 1000

/**
 * Returns a handler that stands in front of another and calls it as `next` where it knows no answer. It comes
 * before the compression, whose work it saves, and remembers what went out whole, as HTML in Brotli. `today`
 * gives the day, in any form: with it all answers end.
 */
export function rememberAnswers(today) {
  const answers = new LRUCache({ maxSize: MAX_BYTES, sizeCalculation: ({ body }) => body.length, ttl: TTL })
  return (request, response, next) => {
    if (!asksForPage(request)) return next()
    const key = `${today()} ${request.url}`
    const known = answers.get(key)
    if (known) return response.writeHead(200, known.headers).end(known.body)
    copy(response, (answer) => answers.set(key, answer))
    next()
  }
}

/** Not for the data of a page (`rsc`), a part of it, or whether it has changed, and only where Brotli is understood. */
function asksForPage(request) {
  const { method, headers } = request
  if (method !== 'GET' || headers.rsc || headers.range || headers['if-none-match']) return false
  return new Negotiator(request).encoding(['br', 'gzip', 'identity'], { preferred: ['br'] }) === 'br'
}

/** Hands over the headers and the body of an answer once it was sent, if it is one to remember. */
function copy(response, done) {
  const chunks = []
  for (const name of ['write', 'end']) {
    const send = response[name]
    response[name] = (chunk, ...rest) => {
      if (chunk instanceof Uint8Array && isWorthIt(response)) chunks.push(chunk)
      return send.call(response, chunk, ...rest)
    }
  }
  response.once('finish', () => {
    if (chunks.length === 0) return
    const body = Buffer.concat(chunks)
    done({ headers: { ...response.getHeaders(), 'content-length': body.length }, body })
  })
}

/** A page that Next calls stale is being drawn again: the next one will be better. */
function isWorthIt(response) {
  return response.statusCode === 200
    && String(response.getHeader('content-type')).startsWith('text/html')
    && response.getHeader('content-encoding') === 'br'
    && response.getHeader('x-nextjs-cache') !== 'STALE'
}
