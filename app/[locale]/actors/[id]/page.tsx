/** The page of one actor. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type IdParams, localeOf } from '@/app/params'
import { ActorProfile } from '@/components/actor-profile'
import { StructuredData } from '@/components/structured-data'
import { actorWords } from '@/lib/actor'
import { actorPageOf } from '@/lib/actor-page'
import { actorOf } from '@/lib/docket'
import { actorJsonLd } from '@/lib/json-ld-pages'
import { actorCard } from '@/lib/share-card'
import { paths, siteUrl } from '@/lib/site'

export const dynamicParams = false

export function generateStaticParams() {
  return [...getDocket().actors.keys()].map((id) => ({ id }))
}

export async function generateMetadata({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const docket = getDocket()
  const actor = actorOf(docket, id)
  const { name, role } = actorWords(actor, locale)
  return metadataOf(locale, {
    title: name,
    description: role,
    isEmbeddable: true,
    href: (each) => paths(each).actor(id),
    type: 'profile',
    picture: { href: paths(locale).sharePicture.actor(id), card: actorCard(docket, actor, locale) },
  })
}

export default async function Page({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const docket = getDocket()
  return (
    <Frame locale={locale} href={(each) => paths(each).actor(id)}>
      <StructuredData data={actorJsonLd(docket, actorOf(docket, id), locale, siteUrl(process.env))} />
      <ActorProfile page={actorPageOf(docket, actorOf(docket, id), locale)} locale={locale} />
    </Frame>
  )
}
