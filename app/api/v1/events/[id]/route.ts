/** `/api/v1/events/<id>`: one event. */
import { answer, languageOf, problem } from '@/app/api/answer'
import { getDocket } from '@/app/docket'
import { badRequest, eventJson, notFound } from '@/lib/json'
import { locales } from '@/lib/locale'
import { didYouMean } from '@/lib/problem'
import { siteUrl } from '@/lib/site'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { readonly params: Promise<{ id: string }> }): Promise<Response> {
  const query = new URL(request.url).searchParams
  const { id } = await params
  const docket = getDocket()
  const unknown = [...new Set(query.keys())].filter((key) => key !== 'lang')
  const locale = languageOf(query)
  if (!locale || unknown.length > 0) {
    return problem(badRequest([
      ...unknown.map((parameter) => ({ parameter, value: query.get(parameter) ?? '', reason: 'unknown-parameter' as const, allowed: ['lang'] })),
      ...(locale ? [] : [{ parameter: 'lang', value: query.getAll('lang').join(','), reason: 'bad-choice' as const, allowed: locales }]),
    ]))
  }
  const event = docket.eventById.get(id)
  if (!event) {
    const suggestion = didYouMean(id.slice(0, 80), [...docket.eventById.keys()])
    return problem(notFound(`There is no event "${id.slice(0, 80)}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`))
  }
  return answer(eventJson(docket, event, locale, siteUrl(process.env)))
}
