/** The picture of one actor. */
import { getDocket } from '@/app/docket'
import { type IdParams, localeOf } from '@/app/params'
import { inEachLanguage, picture } from '@/app/share/answer'
import { drawCard } from '@/app/share/draw'
import { actorOf } from '@/lib/docket'
import { actorCard } from '@/lib/share-card'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return inEachLanguage(getDocket().actors.keys())
}

export async function GET(_: Request, { params }: IdParams): Promise<Response> {
  const [locale, { id }] = [await localeOf(params), await params]
  return picture(await drawCard(actorCard(getDocket(), actorOf(getDocket(), id), locale)))
}
