/** `/api/v1/events`: the events of a filter, thirty a page. Unlike the pages it ignores nothing. */
import { answer, problem, readLanguage } from '@/app/api/answer'
import { findText, getDocket } from '@/app/docket'
import type { EventListAnswer } from '@/lib/answers'
import { parseFilter } from '@/lib/filter'
import { eventJson } from '@/lib/json'
import { pageLinks } from '@/lib/page-links'
import { badRequest } from '@/lib/problem-document'
import { api, siteUrl } from '@/lib/site'
import { viewOf } from '@/lib/view'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams
  const docket = getDocket()
  const { filter, ignored } = parseFilter(query, docket, ['lang'])
  const { locale, mistakes } = readLanguage(query)
  const wrong = [...ignored, ...mistakes]
  if (wrong.length > 0) return problem(badRequest(wrong))
  const { events, shown, page, pages } = viewOf(docket, filter, findText(filter.q, locale))
  if (page !== filter.page) {
    return problem(badRequest([{ parameter: 'page', value: String(filter.page), reason: 'bad-page', allowed: [`1 to ${pages}`] }]))
  }
  const site = siteUrl(process.env)
  const body: EventListAnswer = { total: events.length, page, pages, events: shown.map((event) => eventJson(docket, event, locale, site)) }
  const link = pageLinks(page, pages, (each) => `${site}${api.events({ ...filter, page: each }, locale)}`)
  return answer(request, body, { link })
}
