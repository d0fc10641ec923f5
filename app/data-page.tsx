/** The page on data with the builder of embeds: shared by the prerendered page and the one that is rendered on request. */
import { DataPage as DataArticle } from '@/components/data-page'
import { EmbedBuilder } from '@/components/embed-builder'
import { dataPageOf } from '@/lib/data-page'
import { fullHref } from '@/lib/embed'
import { embedBuilderOf } from '@/lib/embed-builder'
import type { Locale } from '@/lib/locale'
import { paths, siteUrl } from '@/lib/site'
import { findText, getDocket } from './docket'
import { Frame } from './frame'

export function DataPage({ locale, query }: { readonly locale: Locale; readonly query: URLSearchParams }) {
  const [docket, site] = [getDocket(), siteUrl(process.env)]
  const builder = embedBuilderOf(docket, query, locale, site, findText)
  const { result } = builder
  // In the other language the same view or event is filled in.
  const href = (each: Locale) => (result && query.size > 0 ? paths(each).embedBuilder(fullHref(result.embed, each)) : paths(each).data)
  return (
    <Frame locale={locale} href={href}>
      <DataArticle page={dataPageOf(docket, locale, site)} locale={locale}>
        <EmbedBuilder builder={builder} locale={locale} />
      </DataArticle>
    </Frame>
  )
}
