/** `/api/v1/openapi.json`: the interface described for machines. */
import { answer, readNothing } from '@/app/api/answer'
import { openapiDocument } from '@/lib/openapi'
import { siteUrl } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  return readNothing(request) ?? answer(request, openapiDocument(siteUrl(process.env)))
}
