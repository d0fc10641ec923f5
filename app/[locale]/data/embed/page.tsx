/** `/<locale>/data?embed=…`: the builder of embeds, rendered on request; a rewrite in next.config.ts leads here. */
import { findText, getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { localeOf, type SearchParams, toQuery } from '@/app/params'
import { EmbedBuilder } from '@/components/embed-builder'
import { fullHref } from '@/lib/embed'
import { embedBuilderOf } from '@/lib/embed-builder'
import { type Locale } from '@/lib/locale'
import { paths, siteUrl } from '@/lib/site'
import { embedWords } from '@/lib/words/embed'

export async function generateMetadata(props: SearchParams) {
  const { locale, href } = await read(props)
  const { heading, intro } = embedWords[locale].builder
  return metadataOf(locale, { title: heading, description: intro, href, noindex: true })
}

export default async function Page(props: SearchParams) {
  const { locale, builder, href } = await read(props)
  return (
    <Frame locale={locale} href={href}>
      <EmbedBuilder builder={builder} locale={locale} heading="h1" />
    </Frame>
  )
}

async function read({ params, searchParams }: SearchParams) {
  const [locale, query] = [await localeOf(params), toQuery(await searchParams)]
  const builder = embedBuilderOf(getDocket(), query, locale, siteUrl(process.env), findText)
  const { result } = builder
  // In the other language the same view or event is filled in.
  const href = (each: Locale) => (result ? paths(each).embedBuilder(fullHref(result.embed, each)) : paths(each).data)
  return { locale, builder, href }
}
