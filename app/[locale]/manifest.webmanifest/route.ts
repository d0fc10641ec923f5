/** `/<locale>/manifest.webmanifest`: how the site stands on a home screen, in the language of the page from which it was put there. */
import { type LocaleParams, localeOf } from '@/app/params'
import { locales } from '@/lib/locale'
import { manifestOf } from '@/lib/manifest'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function GET(_: Request, { params }: LocaleParams): Promise<Response> {
  return new Response(JSON.stringify(manifestOf(await localeOf(params))), { headers: { 'content-type': 'application/manifest+json' } })
}
