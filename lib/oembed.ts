/** An embed as an oEmbed 1.0 answer (oembed.com, section 2.3), and the refusals of that interface. */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { ProblemAnswer } from './answers'
import type { Docket } from './docket'
import { frameHtml, type Size, sizeOf, type Target, titleOf } from './embed'
import { wordsIn } from './locale'
import { printable } from './printable'
import { paths } from './site'

/** For how long a consumer may keep the answer, in seconds: what the frame shows is fresh anyway. */
const CACHE_AGE = 86_400

/** The type of the answer as XML. */
export const OEMBED_XML = 'text/xml; charset=utf-8'

export type OEmbed = ReturnType<typeof oembedOf>

/** The answer for an embed of so many events; `site` is the site's own address without a final slash. */
export function oembedOf(docket: Docket, { embed, locale }: Target, events: number, allowed: Partial<Size>, site: string) {
  const title = titleOf(embed, docket, locale)
  const { width, height } = sizeOf(embed, events, allowed)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: wordsIn(locale).site.name,
    provider_url: `${site}${paths(locale).home}`,
    cache_age: CACHE_AGE,
    html: frameHtml({ src: `${site}${paths(locale).embed(embed)}`, title, width: String(width), height: String(height) }),
    width,
    height,
  }
}

/** The same as XML (section 2.3.4). */
export function oembedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(([name, value]) => x(name, String(value)))
  const root = x(null, [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8" standalone="yes"' }, x('oembed', fields)])
  return `${printable(toXml(root))}\n`
}

export interface OEmbedRequest {
  readonly url: URL
  readonly allowed: Partial<Size>
  readonly format: 'json' | 'xml'
}

/**
 * Reads a request: all of it, or the refusal. Parameters that the standard does not name are passed over:
 * consumers send their own along, such as WordPress its `dnt`.
 */
export function readOEmbedRequest(query: URLSearchParams): OEmbedRequest | { readonly refusal: ProblemAnswer } {
  const [address, format] = [query.get('url') ?? '', query.get('format') ?? 'json']
  if (format !== 'json' && format !== 'xml') {
    const detail = `There is no format "${format.slice(0, 40)}"; expected "json" or "xml".`
    return { refusal: { type: 'about:blank', title: 'Not Implemented', status: 501, detail } }
  }
  if (!URL.canParse(address)) {
    const missing = 'missing; expected the address of a view or an event of this site'
    return refused('url', address, address === '' ? missing : 'not a whole address; expected one that begins with https://')
  }
  const width = pixels(query.get('maxwidth'))
  const height = pixels(query.get('maxheight'))
  if (width === null) return refused('maxwidth', query.get('maxwidth') ?? '', 'expected a whole number of pixels above 0')
  if (height === null) return refused('maxheight', query.get('maxheight') ?? '', 'expected a whole number of pixels above 0')
  return { url: new URL(address), format, allowed: { ...(width ? { width } : {}), ...(height ? { height } : {}) } }
}

/** A number of pixels; undefined where none is asked for, null where it is not one. */
function pixels(value: string | null): number | undefined | null {
  if (value === null || value === '') return undefined
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null
}

function refused(parameter: string, value: string, detail: string): { readonly refusal: ProblemAnswer } {
  const errors = [{ parameter, value: value.slice(0, 80), detail }]
  return { refusal: { type: 'about:blank', title: 'Bad Request', status: 400, detail: `${parameter}: ${detail}.`, errors } }
}
