/** The page of one actor. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type IdParams, localeOf } from '@/app/params'
import { ActorProfile } from '@/components/actor-profile'
import { actorWords } from '@/lib/actor'
import { actorPageOf } from '@/lib/actor-page'
import { actorOf } from '@/lib/docket'
import { paths } from '@/lib/site'

export const dynamicParams = false

export function generateStaticParams() {
  return [...getDocket().actors.keys()].map((id) => ({ id }))
}

export async function generateMetadata({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const { name, role } = actorWords(actorOf(getDocket(), id), locale)
  return metadataOf(locale, { title: name, description: role, href: (each) => paths(each).actor(id), isEmbeddable: true })
}

export default async function Page({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const docket = getDocket()
  return (
    <Frame locale={locale} href={(each) => paths(each).actor(id)}>
      <ActorProfile page={actorPageOf(docket, actorOf(docket, id), locale)} locale={locale} />
    </Frame>
  )
}
