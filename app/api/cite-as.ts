/** A citation of one thing, as a file named `cite.` and the extension of a format: what its routes share. */
import { getDocket } from '@/app/docket'
import type { CslItem } from '@/lib/csl'
import type { Docket } from '@/lib/docket'
import { citationFormats } from '@/lib/formats'
import type { Locale } from '@/lib/locale'
import { siteUrl } from '@/lib/site'
import { missing, readParameters } from './answer'
import { conditional } from './conditional'

export interface CiteParams {
  readonly params: Promise<{ id: string; file: string }>
}

/** The handler for one kind of thing; `find` gives undefined for an id of which there is none, `ids` those that there are. */
export function citing(
  what: string,
  find: (docket: Docket, id: string, locale: Locale, site: string) => CslItem | undefined,
  ids: (docket: Docket) => Iterable<string>,
) {
  return async (request: Request, { params }: CiteParams): Promise<Response> => {
    const parameters = readParameters(new URL(request.url).searchParams)
    if ('refusal' in parameters) return parameters.refusal
    const { id, file } = await params
    const format = citationFormats.find(({ extension }) => file === `cite.${extension}`)
    if (!format) return missing('file', file, citationFormats.map(({ extension }) => `cite.${extension}`))
    const docket = getDocket()
    const item = find(docket, id, parameters.locale, siteUrl(process.env))
    if (!item) return missing(what, id, [...ids(docket)])
    return conditional(request, { body: format.write([item]), mediaType: format.mediaType, fileName: `${item.id}.${format.extension}` })
  }
}
