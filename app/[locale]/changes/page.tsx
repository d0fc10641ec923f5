/** What changed between the two days that the address names; rendered on request. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { localeOf, type SearchParams, toQuery } from '@/app/params'
import { today } from '@/app/today'
import { ChangesView } from '@/components/changes-view'
import { changesBetween, chosenSpan } from '@/lib/changes'
import type { Locale } from '@/lib/locale'
import { paths } from '@/lib/site'
import { changesWords } from '@/lib/words/changes'

async function linkFrom(search: SearchParams['searchParams']) {
  const query = toQuery(await search)
  const span = chosenSpan(getDocket(), query, today())
  const href = (locale: Locale) => (query.size > 0 ? paths(locale).changes(span.from, span.to) : paths(locale).changes())
  return { span, href }
}

export async function generateMetadata({ params, searchParams }: SearchParams) {
  const locale = await localeOf(params)
  const { href } = await linkFrom(searchParams)
  return metadataOf(locale, { title: changesWords[locale].heading, description: changesWords[locale].intro, href })
}

export default async function Page({ params, searchParams }: SearchParams) {
  const locale = await localeOf(params)
  const { span, href } = await linkFrom(searchParams)
  return (
    <Frame locale={locale} href={href}>
      <ChangesView changes={changesBetween(getDocket(), span.from, span.to, locale)} span={span} today={today()} locale={locale} />
    </Frame>
  )
}
