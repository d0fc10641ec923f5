/** The picture of the site. */
import { type LocaleParams, localeOf } from '@/app/params'
import { picture } from '@/app/share/answer'
import { drawCard } from '@/app/share/draw'
import { locales } from '@/lib/locale'
import { siteCard } from '@/lib/share-card'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function GET(_: Request, { params }: LocaleParams): Promise<Response> {
  return picture(await drawCard(siteCard(await localeOf(params))))
}
