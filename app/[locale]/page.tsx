/** The whole timeline, prerendered; drawn again each hour, since "where it stands" depends on the day. */
import { DashboardPage } from '@/app/dashboard-page'
import { getDocket } from '@/app/docket'
import { metadataOf } from '@/app/metadata'
import { type LocaleParams, localeOf } from '@/app/params'
import { StructuredData } from '@/components/structured-data'
import { emptyFilter } from '@/lib/filter'
import { siteJsonLd } from '@/lib/json-ld-pages'
import { paths, siteUrl } from '@/lib/site'

export const revalidate = 3600

export async function generateMetadata({ params }: LocaleParams) {
  return metadataOf(await localeOf(params), { href: (locale) => paths(locale).home, view: emptyFilter, isEmbeddable: true })
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params)
  return (
    <>
      <StructuredData data={siteJsonLd(getDocket(), locale, siteUrl(process.env))} />
      <DashboardPage locale={locale} parsed={{ filter: emptyFilter, ignored: [] }} />
    </>
  )
}
