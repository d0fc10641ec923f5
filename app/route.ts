/** `/`: to the reader's language (RFC 9110, section 12.5.4), English where none of ours is wanted. */
import Negotiator from 'negotiator'
import { isLocale, locales } from '@/lib/locale'

export function GET(request: Request): Response {
  const accepted = request.headers.get('accept-language') ?? undefined
  const wanted = new Negotiator({ headers: { 'accept-language': accepted } }).language([...locales]) ?? ''
  const { search } = new URL(request.url)
  const location = `/${isLocale(wanted) ? wanted : 'en'}${search}`
  return new Response(null, { status: 307, headers: { location, vary: 'accept-language' } })
}
