/** Every other address below `/api`: a problem document, not the page for readers. */
import { problem } from '@/app/api/answer'
import { notFound } from '@/lib/problem-document'
import { api } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return problem(notFound(`There is no such address; ${api.openapi} lists those that there are.`))
}
