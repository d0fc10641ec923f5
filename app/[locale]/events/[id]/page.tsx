/** The permanent page of one event. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type IdParams, localeOf } from '@/app/params'
import { EventArticle } from '@/components/event-article'
import { StructuredData } from '@/components/structured-data'
import { citeEvent } from '@/lib/cite'
import { eventItem } from '@/lib/csl'
import { eventOf } from '@/lib/docket'
import { eventWords } from '@/lib/event'
import { eventPageOf } from '@/lib/event-page'
import { eventJsonLd } from '@/lib/json-ld'
import { eventCitations } from '@/lib/outputs'
import { eventCard } from '@/lib/share-card'
import { paths, siteUrl } from '@/lib/site'

export const dynamicParams = false

export function generateStaticParams() {
  return getDocket().events.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const event = eventOf(getDocket(), id)
  const { title, summary } = eventWords(event, locale)
  return metadataOf(locale, {
    title,
    description: summary,
    isEmbeddable: true,
    href: (each) => paths(each).event(id),
    type: 'article',
    modified: event.updated,
    picture: { href: paths(locale).sharePicture.event(id), card: eventCard(event, locale) },
    cited: eventItem(event, locale, siteUrl(process.env)),
    files: eventCitations(id, locale),
  })
}

export default async function Page({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const docket = getDocket()
  const [event, site] = [eventOf(docket, id), siteUrl(process.env)]
  return (
    <Frame locale={locale} href={(each) => paths(each).event(id)}>
      <StructuredData data={eventJsonLd(docket, event, locale, site)} />
      <EventArticle
        page={eventPageOf(docket, event, locale)}
        cite={citeEvent(docket, event, locale, site)}
        href={paths(locale).event(id)}
        locale={locale}
      />
    </Frame>
  )
}
