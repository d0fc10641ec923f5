/** The status board on the day that the address asks for; rendered on request. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { localeOf, type SearchParams, toQuery } from '@/app/params'
import { today } from '@/app/today'
import { StatusBoard } from '@/components/status-board'
import { boardOf } from '@/lib/board'
import { chosenDay } from '@/lib/chosen-day'
import type { Locale } from '@/lib/locale'
import { paths } from '@/lib/site'
import { lawWords } from '@/lib/words/law'

async function chosenFrom(search: SearchParams['searchParams']) {
  return chosenDay(getDocket(), toQuery(await search).getAll('on'), today())
}

const hrefOn = (day: string) => (locale: Locale) => paths(locale).instruments(day === today() ? undefined : day)

export async function generateMetadata({ params, searchParams }: SearchParams) {
  const locale = await localeOf(params)
  const { day } = await chosenFrom(searchParams)
  return metadataOf(locale, { title: lawWords[locale].heading, description: lawWords[locale].intro, href: hrefOn(day) })
}

export default async function Page({ params, searchParams }: SearchParams) {
  const locale = await localeOf(params)
  const chosen = await chosenFrom(searchParams)
  return (
    <Frame locale={locale} href={hrefOn(chosen.day)}>
      <StatusBoard board={boardOf(getDocket(), chosen.day, today(), locale)} chosen={chosen} today={today()} locale={locale} />
    </Frame>
  )
}
