/** `/api/v1/actors/<id>`: one actor. */
import { answer, missing, readParameters } from '@/app/api/answer'
import { getDocket } from '@/app/docket'
import { actorsJson } from '@/lib/json'
import { siteUrl } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { readonly params: Promise<{ id: string }> }): Promise<Response> {
  const parameters = readParameters(new URL(request.url).searchParams)
  if ('refusal' in parameters) return parameters.refusal
  const { id } = await params
  const actors = actorsJson(getDocket(), parameters.locale, siteUrl(process.env))
  const actor = actors.find((each) => each.id === id)
  return actor ? answer(request, actor) : missing('actor', id, actors.map((each) => each.id))
}
