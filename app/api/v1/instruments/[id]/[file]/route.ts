/** `/api/v1/instruments/<id>/cite.bib`, `cite.ris` and `cite.csl.json`: one instrument, for a reference manager. */
import { citing } from '@/app/api/cite-as'
import { instrumentItem } from '@/lib/csl'
export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export const GET = citing(
  'instrument',
  (docket, id, locale, site) => {
    const instrument = docket.instruments.get(id)
    return instrument && instrumentItem(docket, instrument, locale, site)
  },
  (docket) => docket.instruments.keys(),
)
