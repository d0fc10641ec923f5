/** The timeline under a filter, rendered on request; the rewrites in next.config.ts lead here. */
import { DashboardPage } from '@/app/dashboard-page'
import { getDocket } from '@/app/docket'
import { metadataOf } from '@/app/metadata'
import { localeOf, type SearchParams, toQuery } from '@/app/params'
import { campaignMarks, isOfOneActor, type ParsedFilter, parseFilter } from '@/lib/filter'
import { titleOfView } from '@/lib/selection'
import { paths } from '@/lib/site'

export async function generateMetadata({ params, searchParams }: SearchParams) {
  const { filter } = await parsedFrom(searchParams)
  const locale = await localeOf(params)
  return metadataOf(locale, {
    title: titleOfView(getDocket(), filter, locale),
    href: (each) => paths(each).timeline(filter),
    noindex: !isOfOneActor(filter),
    view: filter,
    isEmbeddable: true,
  })
}

export default async function Page({ params, searchParams }: SearchParams) {
  return <DashboardPage locale={await localeOf(params)} parsed={await parsedFrom(searchParams)} />
}

async function parsedFrom(searchParams: SearchParams['searchParams']): Promise<ParsedFilter> {
  const query = toQuery(await searchParams)
  return parseFilter(query, getDocket(), campaignMarks(query))
}
