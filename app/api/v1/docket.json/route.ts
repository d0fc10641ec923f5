/** `/api/v1/docket.json`: the whole record with its licence, in one file. */
import { answer, readParameters } from '@/app/api/answer'
import { getDocket } from '@/app/docket'
import { today } from '@/app/today'
import { docketJson } from '@/lib/json'
import { siteUrl } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  const parameters = readParameters(new URL(request.url).searchParams)
  if ('refusal' in parameters) return parameters.refusal
  return answer(request, docketJson(getDocket(), today(), parameters.locale, siteUrl(process.env)))
}
