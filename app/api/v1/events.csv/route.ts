/** `/api/v1/events.csv`: the whole view as a table; `bom=1` puts a byte-order mark first, for spreadsheets. */
import { languageOf } from '@/app/api/answer'
import { viewAs } from '@/app/api/view-as'
import { BYTE_ORDER_MARK } from '@/lib/csv'
import type { Ignored } from '@/lib/filter'
import { formats } from '@/lib/formats'
import { locales } from '@/lib/locale'
export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams
  const locale = languageOf(query)
  const [mark = '0', ...more] = query.getAll('bom')
  const isMarkKnown = ['0', '1'].includes(mark) && more.length === 0
  const choice = (parameter: string, allowed: readonly string[]): Ignored =>
    ({ parameter, value: query.getAll(parameter).join(',').slice(0, 80), reason: 'bad-choice', allowed })
  const mistakes = [...(locale ? [] : [choice('lang', locales)]), ...(isMarkKnown ? [] : [choice('bom', ['0', '1'])])]
  return viewAs(formats.csv, request, locale ?? 'en', { others: ['lang', 'bom'], mistakes, prefix: mark === '1' ? BYTE_ORDER_MARK : '' })
}
