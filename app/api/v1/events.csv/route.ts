/** `/api/v1/events.csv`: the whole view as a table; `bom=1` puts a byte-order mark first, for spreadsheets. */
import { badChoice } from '@/app/api/answer'
import { viewInQuery } from '@/app/api/view-as'
import { BYTE_ORDER_MARK } from '@/lib/csv'
import { formats } from '@/lib/formats'
export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams
  const [mark = '0', ...more] = query.getAll('bom')
  const isMarkKnown = ['0', '1'].includes(mark) && more.length === 0
  return viewInQuery(formats.csv, request, {
    others: ['bom'],
    mistakes: isMarkKnown ? [] : [badChoice(query, 'bom', ['0', '1'])],
    prefix: mark === '1' ? BYTE_ORDER_MARK : '',
  })
}
