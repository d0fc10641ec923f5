/** `/api/v1/instruments/<id>`: one instrument with the history of its status. */
import { answer, missing, readParameters } from '@/app/api/answer'
import { getDocket } from '@/app/docket'
import { today } from '@/app/today'
import { instrumentHistoryJson } from '@/lib/json'
import { siteUrl } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { readonly params: Promise<{ id: string }> }): Promise<Response> {
  const parameters = readParameters(new URL(request.url).searchParams)
  if ('refusal' in parameters) return parameters.refusal
  const { id } = await params
  const docket = getDocket()
  const instrument = docket.instruments.get(id)
  if (!instrument) return missing('instrument', id, [...docket.instruments.keys()])
  return answer(request, instrumentHistoryJson(docket, instrument, today(), parameters.locale, siteUrl(process.env)))
}
