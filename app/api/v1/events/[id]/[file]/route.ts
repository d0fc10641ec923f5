/** `/api/v1/events/<id>/cite.bib`, `cite.ris` and `cite.csl.json`: our page on one event, for a reference manager. */
import { citing } from '@/app/api/cite-as'
import { eventItem } from '@/lib/csl'
export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export const GET = citing(
  'event',
  (docket, id, locale, site) => {
    const event = docket.eventById.get(id)
    return event && eventItem(event, locale, site)
  },
  (docket) => docket.eventById.keys(),
)
