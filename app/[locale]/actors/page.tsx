/** All actors. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type LocaleParams, localeOf } from '@/app/params'
import { ActorIndex } from '@/components/actor-index'
import { actorIndexOf } from '@/lib/actor-page'
import { type Locale, wordsIn } from '@/lib/locale'
import { paths } from '@/lib/site'

const href = (locale: Locale) => paths(locale).actors

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const { heading, intro } = wordsIn(locale).actor
  return metadataOf(locale, { title: heading, description: intro, href })
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params)
  return <Frame locale={locale} href={href}><ActorIndex families={actorIndexOf(getDocket(), locale)} locale={locale} /></Frame>
}
