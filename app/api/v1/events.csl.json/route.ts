/** `/api/v1/events.csl.json`: our pages on the events of the whole view, as items of CSL-JSON. */
import { viewInQuery } from '@/app/api/view-as'
import { formats } from '@/lib/formats'
export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) => viewInQuery(formats.csl, request)
