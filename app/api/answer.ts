/** Answers of the programming interface: open to every origin, problems as RFC 9457. */
import type { Ignored } from '@/lib/filter'
import type { ProblemAnswer } from '@/lib/answers'
import { badRequest, notFound } from '@/lib/problem-document'
import { isLocale, type Locale, locales } from '@/lib/locale'
import { didYouMean } from '@/lib/problem'
import { conditional, open } from './conditional'

interface Extras {
  readonly mediaType?: string
  readonly link?: string
}

/** A JSON answer. */
export function answer(request: Request, body: unknown, { mediaType = 'application/json', ...extras }: Extras = {}): Response {
  return conditional(request, { body: JSON.stringify(body), mediaType, ...extras })
}

/** A problem document with its status. */
export function problem(body: ProblemAnswer): Response {
  return new Response(JSON.stringify(body), { status: body.status, headers: { ...open, 'content-type': 'application/problem+json' } })
}

/** The answer for an id that names nothing, with the one that may have been meant. */
export function missing(what: string, id: string, known: readonly string[]): Response {
  const asked = id.slice(0, 80)
  const suggestion = didYouMean(asked, known)
  return problem(notFound(`There is no ${what} "${asked}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`))
}

/**
 * The parameters of an address that takes only `lang` and those named: its language, or the answer that
 * refuses it. A repeated or unknown parameter is refused like a bad value.
 */
export function readParameters(query: URLSearchParams, allowed: readonly string[] = []): { locale: Locale } | { refusal: Response } {
  const { locale, mistakes } = readLanguage(query)
  const wrong = [...unknownOrRepeated(query, ['lang', ...allowed]), ...mistakes]
  return wrong.length === 0 ? { locale } : { refusal: problem(badRequest(wrong)) }
}

/** The answer that refuses an address with any parameter at all, for what has none. */
export function readNothing(request: Request): Response | undefined {
  const ignored = unknownOrRepeated(new URL(request.url).searchParams, [])
  return ignored.length > 0 ? problem(badRequest(ignored)) : undefined
}

function unknownOrRepeated(query: URLSearchParams, known: readonly string[]): Ignored[] {
  return [...new Set(query.keys())].flatMap((parameter): Ignored[] => {
    const values = query.getAll(parameter)
    const value = values.join(',').slice(0, 80)
    if (!known.includes(parameter)) return [{ parameter: parameter.slice(0, 80), value, reason: 'unknown-parameter', allowed: known }]
    if (values.length > 1) return [{ parameter, value, reason: 'repeated' }]
    return []
  })
}

/** The `lang` parameter: a language of the site, English when it is absent; also, with the mistake, when it is neither. */
export function readLanguage(query: URLSearchParams): { locale: Locale; mistakes: readonly Ignored[] } {
  const [lang = 'en', ...more] = query.getAll('lang')
  if (isLocale(lang) && more.length === 0) return { locale: lang, mistakes: [] }
  return { locale: 'en', mistakes: [badChoice(query, 'lang', locales)] }
}

/** The mistake of a parameter that is none of what it may be, or several of them. */
export function badChoice(query: URLSearchParams, parameter: string, allowed: readonly string[]): Ignored {
  return { parameter, value: query.getAll(parameter).join(',').slice(0, 80), reason: 'bad-choice', allowed }
}
