/** The page of one instrument; drawn again each hour, since its status depends on the day. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type IdParams, localeOf } from '@/app/params'
import { today } from '@/app/today'
import { InstrumentProfile } from '@/components/instrument-profile'
import { StructuredData } from '@/components/structured-data'
import { citeInstrument } from '@/lib/cite'
import { instrumentOf } from '@/lib/docket'
import { instrumentWords } from '@/lib/instrument'
import { instrumentPageOf } from '@/lib/instrument-page'
import { instrumentJsonLd } from '@/lib/json-ld-pages'
import { instrumentCitations } from '@/lib/outputs'
import { instrumentCard } from '@/lib/share-card'
import { paths, siteUrl } from '@/lib/site'

export const dynamicParams = false
export const revalidate = 3600

export function generateStaticParams() {
  return [...getDocket().instruments.keys()].map((id) => ({ id }))
}

export async function generateMetadata({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const instrument = instrumentOf(getDocket(), id)
  const { name, shortName } = instrumentWords(instrument, locale)
  return metadataOf(locale, {
    title: shortName,
    description: name,
    isEmbeddable: true,
    href: (each) => paths(each).instrument(id),
    picture: { href: paths(locale).sharePicture.instrument(id), card: instrumentCard(instrument, locale) },
    files: instrumentCitations(id, locale),
  })
}

export default async function Page({ params }: IdParams) {
  const [locale, { id }] = [await localeOf(params), await params]
  const docket = getDocket()
  const instrument = instrumentOf(docket, id)
  return (
    <Frame locale={locale} href={(each) => paths(each).instrument(id)}>
      <StructuredData data={instrumentJsonLd(docket, instrument, locale, siteUrl(process.env))} />
      <InstrumentProfile
        page={instrumentPageOf(docket, instrument, today(), locale)}
        cite={citeInstrument(docket, instrument, locale)}
        locale={locale}
      />
    </Frame>
  )
}
