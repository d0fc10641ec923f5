/** `/<locale>/embed`: a view or an event for a frame in somebody else's page. A route, since a page brings a runtime along. */
import { conditional } from '@/app/api/conditional'
import { problem } from '@/app/api/answer'
import { findText, getDocket } from '@/app/docket'
import { embedDocument, missingEventDocument } from '@/components/embed-document'
import { eventLink } from '@/lib/card'
import type { Docket } from '@/lib/docket'
import { type Embed, parseEmbed } from '@/lib/embed-query'
import { embedViewOf } from '@/lib/embed-view'
import { isLocale, type Locale } from '@/lib/locale'
import { didYouMean } from '@/lib/problem'
import { notFound } from '@/lib/problem-document'
import { paths, siteUrl } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

const mediaType = 'text/html; charset=utf-8'

export async function GET(request: Request, { params }: { readonly params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return problem(notFound('There is no such language here; expected "en" or "fr".'))
  const docket = getDocket()
  const parsed = parseEmbed(new URL(request.url).searchParams, docket)
  const view = embedViewOf(docket, parsed, findText(parsed.embed.filter.q, locale), locale)
  if (!view) return missing(docket, parsed.embed, locale)
  return conditional(request, { body: embedDocument(view, siteUrl(process.env), locale), mediaType })
}

function missing(docket: Docket, { event = '', theme }: Embed, locale: Locale): Response {
  const id = event.slice(0, 80)
  const meant = docket.eventById.get(didYouMean(id, [...docket.eventById.keys()]) ?? '')
  const suggestion = meant && { title: eventLink(meant, locale).name, href: eventLink(meant, locale).href }
  const body = missingEventDocument({ id, suggestion, home: paths(locale).home, theme }, locale)
  return new Response(body, { status: 404, headers: { 'content-type': mediaType } })
}
