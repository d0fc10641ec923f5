/** The agreements side by side; drawn again each hour, since their status is that of the day. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type LocaleParams, localeOf } from '@/app/params'
import { today } from '@/app/today'
import { Deals } from '@/components/deals'
import { dealsOf } from '@/lib/deals'
import type { Locale } from '@/lib/locale'
import { paths } from '@/lib/site'
import { dealsWords } from '@/lib/words/deals'

export const revalidate = 3600

const href = (locale: Locale) => paths(locale).deals

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const { heading, intro } = dealsWords[locale]
  return metadataOf(locale, { title: heading, description: intro, href })
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params)
  return <Frame locale={locale} href={href}><Deals deals={dealsOf(getDocket(), today(), locale)} locale={locale} /></Frame>
}
