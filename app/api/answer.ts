/** Answers of the programming interface: open to every origin, problems as RFC 9457. */
import { isLocale, type Locale } from '@/lib/locale'
import type { ProblemJson } from '@/lib/json'

const open = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }

/** A JSON answer. */
export function answer(body: unknown): Response {
  return Response.json(body, { headers: { ...open, 'cache-control': 'public, max-age=300' } })
}

/** A problem document with its status. */
export function problem(body: ProblemJson): Response {
  return new Response(JSON.stringify(body), { status: body.status, headers: { ...open, 'content-type': 'application/problem+json' } })
}

/** The `lang` parameter: a language of the site, English when it is absent, undefined when it is neither. */
export function languageOf(query: URLSearchParams): Locale | undefined {
  const [lang = 'en', ...more] = query.getAll('lang')
  return isLocale(lang) && more.length === 0 ? lang : undefined
}
