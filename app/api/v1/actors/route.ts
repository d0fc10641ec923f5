/** `/api/v1/actors`: every actor with the number of its events. */
import { answer, readParameters } from '@/app/api/answer'
import { getDocket } from '@/app/docket'
import { actorsJson } from '@/lib/json'
import { siteUrl } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  const parameters = readParameters(new URL(request.url).searchParams)
  if ('refusal' in parameters) return parameters.refusal
  return answer(request, { actors: actorsJson(getDocket(), parameters.locale, siteUrl(process.env)) })
}
