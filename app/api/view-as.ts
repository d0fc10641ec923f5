/** A view in one of the formats of lib/formats.ts: what all of its routes share. Like the interface they ignore nothing. */
import { findText, getDocket } from '@/app/docket'
import { today } from '@/app/today'
import { type Ignored, parseFilter } from '@/lib/filter'
import type { Format } from '@/lib/formats'
import { badRequest, notFound } from '@/lib/problem-document'
import { isLocale, type Locale } from '@/lib/locale'
import { siteUrl } from '@/lib/site'
import { viewOf } from '@/lib/view'
import { problem, readLanguage } from './answer'
import { conditional } from './conditional'

export interface Options {
  /** Parameters that the route reads itself, and what it found wrong with them. */
  readonly others?: readonly string[]
  readonly mistakes?: readonly Ignored[]
  /** What stands before the first character of the file. */
  readonly prefix?: string | undefined
}

/** The view that the query of a request asks for, whole; a problem document where any of the query is not understood. */
export function viewAs(format: Format, request: Request, locale: Locale, { others, mistakes = [], prefix = '' }: Options = {}): Response {
  const docket = getDocket()
  const { filter, ignored } = parseFilter(new URL(request.url).searchParams, docket, others)
  // The whole view is one page, and there is no second.
  const beyond: Ignored[] = filter.page > 1 ? [{ parameter: 'page', value: String(filter.page), reason: 'bad-page', allowed: ['1'] }] : []
  const wrong = [...ignored, ...beyond, ...mistakes]
  if (wrong.length > 0) return problem(badRequest(wrong))
  const { events } = viewOf(docket, filter, findText(filter.q, locale))
  const body = prefix + format.render({ docket, events, filter, locale, site: siteUrl(process.env), today: today() })
  return conditional(request, { body, mediaType: format.mediaType, fileName: format.fileName })
}

/** The view of a request whose language is the parameter `lang`, English where it is absent. */
export function viewInQuery(format: Format, request: Request, { others = [], mistakes = [], prefix }: Options = {}): Response {
  const language = readLanguage(new URL(request.url).searchParams)
  return viewAs(format, request, language.locale, { others: ['lang', ...others], mistakes: [...language.mistakes, ...mistakes], prefix })
}

/** The handler of a format whose language stands in its address. */
export function inLocale(format: Format) {
  return async (request: Request, { params }: { readonly params: Promise<{ locale: string }> }): Promise<Response> => {
    const { locale } = await params
    if (!isLocale(locale)) return problem(notFound('There is no such language here; expected "en" or "fr".'))
    return viewAs(format, request, locale)
  }
}
