/** A citation of one thing, as a file named `cite.` and the extension of a format: what its routes share. */
import { getDocket } from '@/app/docket'
import type { CslItem } from '@/lib/csl'
import type { Day } from '@/lib/day'
import type { Docket } from '@/lib/docket'
import { citationFormats } from '@/lib/formats'
import type { Locale } from '@/lib/locale'
import { siteUrl } from '@/lib/site'
import { missing, readParameters } from './answer'
import { conditional } from './conditional'

interface Cited {
  readonly item: CslItem
  /** The last day on which what is cited changed, where the content can say so. */
  readonly changed?: Day
}

export interface CiteParams {
  readonly params: Promise<{ id: string; file: string }>
}

/** The handler for one kind of thing; `find` gives undefined for an id of which there is none, `ids` those that there are. */
export function citing(
  what: string,
  find: (docket: Docket, id: string, locale: Locale, site: string) => Cited | undefined,
  ids: (docket: Docket) => Iterable<string>,
) {
  return async (request: Request, { params }: CiteParams): Promise<Response> => {
    const parameters = readParameters(new URL(request.url).searchParams)
    if ('refusal' in parameters) return parameters.refusal
    const { id, file } = await params
    const format = citationFormats.find(({ extension }) => file === `cite.${extension}`)
    if (!format) return missing('file', file, citationFormats.map(({ extension }) => `cite.${extension}`))
    const docket = getDocket()
    const cited = find(docket, id, parameters.locale, siteUrl(process.env))
    if (!cited) return missing(what, id, [...ids(docket)])
    const { item, changed } = cited
    return conditional(request, { body: format.write([item]), mediaType: format.mediaType, changed, fileName: `${item.id}.${format.extension}` })
  }
}
