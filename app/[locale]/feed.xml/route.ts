/** `/<locale>/feed.xml`: the newest events of a view as an Atom feed. */
import { inLocale } from '@/app/api/view-as'
import { formats } from '@/lib/formats'
export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export const GET = inLocale(formats.atom)
