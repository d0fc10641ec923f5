/** `/<locale>/deadlines.ics`: the days that the events of a view set, as a calendar. */
import { inLocale } from '@/app/api/view-as'
import { formats } from '@/lib/formats'
export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export const GET = inLocale(formats.deadlineCalendar)
