/** `/api/v1/events/<id>`: one event. */
import { answer, missing, readParameters } from '@/app/api/answer'
import { getDocket } from '@/app/docket'
import { eventJson } from '@/lib/json'
import { siteUrl } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { readonly params: Promise<{ id: string }> }): Promise<Response> {
  const parameters = readParameters(new URL(request.url).searchParams)
  if ('refusal' in parameters) return parameters.refusal
  const { id } = await params
  const docket = getDocket()
  const event = docket.eventById.get(id)
  if (!event) return missing('event', id, [...docket.eventById.keys()])
  return answer(request, eventJson(docket, event, parameters.locale, siteUrl(process.env)))
}
