/** The permanent page of one event. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type IdParams, localeOf } from '@/app/params'
import { EventArticle } from '@/components/event-article'
import { eventOf } from '@/lib/docket'
import { eventWords } from '@/lib/event'
import { eventPageOf } from '@/lib/event-page'
import { eventJsonLd, scriptJson } from '@/lib/json-ld'
import { paths, siteUrl } from '@/lib/site'

export const dynamicParams = false

export function generateStaticParams() {
  return getDocket().events.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const { title, summary } = eventWords(eventOf(getDocket(), id), locale)
  return metadataOf(locale, { title, description: summary, href: (each) => paths(each).event(id), isEmbeddable: true })
}

export default async function Page({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const docket = getDocket()
  return (
    <Frame locale={locale} href={(each) => paths(each).event(id)}>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(eventJsonLd(docket, eventOf(docket, id), locale, siteUrl(process.env))) }} />
      <EventArticle page={eventPageOf(docket, eventOf(docket, id), locale)} href={paths(locale).event(id)} locale={locale} />
    </Frame>
  )
}
