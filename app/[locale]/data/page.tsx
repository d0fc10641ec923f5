/** Downloads, feeds, embeds and the reference of the programming interface. */
import { DataPage } from '@/app/data-page'
import { getDocket } from '@/app/docket'
import { metadataOf } from '@/app/metadata'
import { type LocaleParams, localeOf } from '@/app/params'
import { pageOf } from '@/lib/docket'
import { pageWords } from '@/lib/page'
import { paths } from '@/lib/site'

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const { title, summary } = pageWords(pageOf(getDocket(), 'data'), locale)
  return metadataOf(locale, { title, description: summary, href: (each) => paths(each).data })
}

export default async function Page({ params }: LocaleParams) {
  return <DataPage locale={await localeOf(params)} query={new URLSearchParams()} />
}
