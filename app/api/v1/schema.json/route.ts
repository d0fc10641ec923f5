/** `/api/v1/schema.json`: JSON Schema of all answers and of the record's files. */
import { answer, readNothing } from '@/app/api/answer'
import { schemaDocument } from '@/lib/json-schema'
import { api, siteUrl } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  return readNothing(request) ?? answer(request, schemaDocument(`${siteUrl(process.env)}${api.schema}`), { mediaType: 'application/schema+json' })
}
