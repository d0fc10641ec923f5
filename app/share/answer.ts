/** What the routes of the pictures share: each is drawn once, while the site is built. */
import { type Locale, locales } from '@/lib/locale'

/** The addresses of one picture of each thing in each language. */
export function inEachLanguage(ids: Iterable<string>): { locale: Locale; id: string }[] {
  return [...ids].flatMap((id) => locales.map((locale) => ({ locale, id })))
}

/** A picture that was drawn. A day in a cache is enough: a headline may be corrected. */
export function picture(png: Buffer): Response {
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' } })
}
