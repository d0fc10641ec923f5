/** Answers that a client can ask for again at the price of a 304 (RFC 9110, section 13), open to every origin. */
import { createHash } from 'node:crypto'
import fresh from 'fresh'
import { methodNotAllowed } from '@/lib/problem-document'
import { sameSince } from '../today'

/** What every answer to another origin carries. */
export const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Content-Disposition',
  'x-content-type-options': 'nosniff',
}

const methods = 'GET, HEAD, OPTIONS'

export interface Answer {
  readonly body: string
  readonly mediaType: string
  readonly fileName?: string
  /** Where the other pages are (RFC 8288). */
  readonly link?: string
}

/** The answer, or 304 without a body where the client has it already. Also for HEAD, whose body Next leaves out. */
export function conditional(request: Request, { body, mediaType, fileName, link }: Answer): Response {
  const validators = {
    etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    'last-modified': sameSince().toUTCString(),
  }
  const headers = { ...open, ...validators, ...(link ? { link } : {}), 'cache-control': 'public, max-age=300' }
  if (fresh(Object.fromEntries(request.headers), validators)) return new Response(null, { status: 304, headers })
  const response = new Response(body, { headers: { ...headers, 'content-type': mediaType } })
  if (fileName) response.headers.set('content-disposition', `attachment; filename="${fileName}"`)
  return response
}

/** What a browser asks before a script of another origin may send a conditional request. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      allow: methods,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'If-None-Match, If-Modified-Since',
      'access-control-max-age': '86400',
    },
  })
}

/** The answer to every method that would change something. */
export function refuse(request: Request): Response {
  const body = JSON.stringify(methodNotAllowed(request.method, methods))
  return new Response(body, { status: 405, headers: { ...open, allow: methods, 'content-type': 'application/problem+json' } })
}
