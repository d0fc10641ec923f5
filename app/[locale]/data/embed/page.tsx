/** `/<locale>/data?embed=…`: the page on data with the builder filled in, rendered on request; a rewrite leads here. */
import { DataPage } from '@/app/data-page'
import { metadataOf } from '@/app/metadata'
import { localeOf, type LocaleParams, type SearchParams, toQuery } from '@/app/params'
import { paths } from '@/lib/site'
import { embedWords } from '@/lib/words/embed'

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const { heading, intro } = embedWords[locale].builder
  return metadataOf(locale, { title: heading, description: intro, href: (each) => paths(each).data, noindex: true })
}

export default async function Page({ params, searchParams }: SearchParams) {
  return <DataPage locale={await localeOf(params)} query={toQuery(await searchParams)} />
}
