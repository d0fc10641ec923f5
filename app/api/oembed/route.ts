/** `/api/oembed`: the embed of an address of this site (oEmbed 1.0), for editors into which a reader pastes a link. */
import { problem } from '@/app/api/answer'
import { conditional } from '@/app/api/conditional'
import { findText, getDocket } from '@/app/docket'
import { targetOf } from '@/lib/embed'
import { reasonOf } from '@/lib/ignored'
import { OEMBED_XML, oembedOf, oembedXml, readOEmbedRequest } from '@/lib/oembed'
import { notFound } from '@/lib/problem-document'
import { siteUrl } from '@/lib/site'
import { viewOf } from '@/lib/view'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  const asked = readOEmbedRequest(new URL(request.url).searchParams)
  if ('refusal' in asked) return problem(asked.refusal)
  const docket = getDocket()
  const site = siteUrl(process.env)
  const target = targetOf(asked.url, docket, site)
  if (!target) return problem(notFound(`Nothing to embed at "${asked.url.href.slice(0, 200)}"; expected a view or an event of ${site}.`))
  // A mark of somebody's campaign does no harm; a filter that is not understood would embed another view.
  const wrong = target.ignored.filter(({ reason }) => reason !== 'unknown-parameter')
  if (wrong.length > 0) return problem(notFound(wrong.map((entry) => `${entry.parameter}=${entry.value}: ${reasonOf(entry, 'en')}.`).join(' ')))
  const { events } = viewOf(docket, target.embed.filter, findText(target.embed.filter.q, target.locale))
  const answer = oembedOf(docket, target, events.length, asked.allowed, site)
  return asked.format === 'xml'
    ? conditional(request, { body: oembedXml(answer), mediaType: OEMBED_XML })
    : conditional(request, { body: JSON.stringify(answer), mediaType: 'application/json' })
}
