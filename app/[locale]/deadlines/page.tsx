/** All deadlines, chain by chain; drawn again each hour, since the days left depend on the day. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type LocaleParams, localeOf } from '@/app/params'
import { today } from '@/app/today'
import { Deadlines } from '@/components/deadlines'
import { deadlinesOf } from '@/lib/deadlines'
import type { Locale } from '@/lib/locale'
import { paths } from '@/lib/site'
import { deadlineWords } from '@/lib/words/deadlines'

export const revalidate = 3600

const href = (locale: Locale) => paths(locale).deadlines

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const { heading, intro } = deadlineWords[locale]
  return metadataOf(locale, { title: heading, description: intro, href })
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params)
  return <Frame locale={locale} href={href}><Deadlines page={deadlinesOf(getDocket(), today(), locale)} locale={locale} /></Frame>
}
