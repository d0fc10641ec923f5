/** The whole timeline, prerendered; drawn again each hour, since "where it stands" depends on the day. */
import { DashboardPage } from '@/app/dashboard-page'
import { metadataOf } from '@/app/metadata'
import { type LocaleParams, localeOf } from '@/app/params'
import { emptyFilter } from '@/lib/filter'
import { paths } from '@/lib/site'

export const revalidate = 3600

export async function generateMetadata({ params }: LocaleParams) {
  return metadataOf(await localeOf(params), { href: (locale) => paths(locale).home, view: emptyFilter, isEmbeddable: true })
}

export default async function Page({ params }: LocaleParams) {
  return <DashboardPage locale={await localeOf(params)} parsed={{ filter: emptyFilter, ignored: [] }} />
}
