/** The picture of one event. */
import { getDocket } from '@/app/docket'
import { type IdParams, localeOf } from '@/app/params'
import { inEachLanguage, picture } from '@/app/share/answer'
import { drawCard } from '@/app/share/draw'
import { eventOf } from '@/lib/docket'
import { eventCard } from '@/lib/share-card'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return inEachLanguage(getDocket().eventById.keys())
}

export async function GET(_: Request, { params }: IdParams): Promise<Response> {
  const [locale, { id }] = [await localeOf(params), await params]
  return picture(await drawCard(eventCard(eventOf(getDocket(), id), locale)))
}
