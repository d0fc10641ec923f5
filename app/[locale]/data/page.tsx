/** Downloads, feeds and the reference of the programming interface. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type LocaleParams, localeOf } from '@/app/params'
import { DataPage } from '@/components/data-page'
import { dataPageOf } from '@/lib/data-page'
import { pageOf } from '@/lib/docket'
import type { Locale } from '@/lib/locale'
import { pageWords } from '@/lib/page'
import { paths, siteUrl } from '@/lib/site'

const href = (locale: Locale) => paths(locale).data

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const { title, summary } = pageWords(pageOf(getDocket(), 'data'), locale)
  return metadataOf(locale, { title, description: summary, href })
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params)
  return <Frame locale={locale} href={href}><DataPage page={dataPageOf(getDocket(), locale, siteUrl(process.env))} locale={locale} /></Frame>
}
