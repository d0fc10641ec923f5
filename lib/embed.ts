/** From an address of the site to the embed of what stands there, its size, and the HTML that a host page takes. */
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Docket } from './docket'
import { type Embed, emptyEmbed, parseEmbed } from './embed-query'
import { eventWords } from './event'
import { emptyFilter, type Filter, type Ignored, parseFilter } from './filter'
import { isLocale, type Locale, wordsIn } from './locale'
import { nameOfView } from './selection'
import { embedFiles, paths } from './site'

/** What an address shows, as an embed of the same. */
export interface Target {
  readonly locale: Locale
  readonly embed: Embed
  readonly ignored: readonly Ignored[]
}

/**
 * The embed of an address: a view with its filters, an event, an actor, an instrument, or an embed.
 * Undefined for another site, another page, and an id that names nothing. `site` is the site's own address.
 */
export function targetOf(address: URL, docket: Docket, site: string): Target | undefined {
  if (!/^https?:$/.test(address.protocol) || address.host !== new URL(site).host) return undefined
  const steps = address.pathname.split('/').filter((step) => step !== '')
  const locale = steps[0] !== undefined && isLocale(steps[0]) ? steps[0] : undefined
  // As on the site itself, an address without a language is an English one.
  const [section, id, ...more] = locale ? steps.slice(1) : steps
  const found = more.length === 0 ? embedAt(section, id, address.searchParams, docket) : undefined
  return found && { locale: locale ?? 'en', ...found }
}

function embedAt(section: string | undefined, id: string | undefined, query: URLSearchParams, docket: Docket): Omit<Target, 'locale'> | undefined {
  if (section === undefined) {
    const { filter, ignored } = parseFilter(query, docket)
    return { embed: { ...emptyEmbed, filter: { ...filter, page: 1 } }, ignored }
  }
  if (section === 'embed' && id === undefined) {
    const { embed, ignored } = parseEmbed(query, docket)
    return embed.event === undefined || docket.eventById.has(embed.event) ? { embed, ignored } : undefined
  }
  if (id === undefined) return undefined
  if (section === 'events' && docket.eventById.has(id)) return { embed: { ...emptyEmbed, event: id }, ignored: [] }
  const filtered = (filter: Partial<Filter>) => ({ embed: { ...emptyEmbed, filter: { ...emptyFilter, ...filter } }, ignored: [] })
  if (section === 'actors' && docket.actors.has(id)) return filtered({ actor: [id] })
  if (section === 'instruments' && docket.instruments.has(id)) return filtered({ instrument: [id] })
  return undefined
}

/** The page of which an embed is the light view. */
export function fullHref({ event, filter }: Embed, locale: Locale): string {
  return event === undefined ? paths(locale).timeline(filter) : paths(locale).event(event)
}

/** The name of an embed, the site's included: what its frame is called to a screen reader. */
export function titleOf({ event: id, filter }: Embed, docket: Docket, locale: Locale): string {
  const event = id === undefined ? undefined : docket.eventById.get(id)
  return event ? `${eventWords(event, locale).title} – ${wordsIn(locale).site.name}` : nameOfView(docket, filter, locale)
}

/** In CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The size of a frame for a number of events: high enough for a few, the rest scrolls until the host's script
 * knows better. Never beyond what is allowed.
 */
export function sizeOf({ event, limit }: Embed, events: number, allowed: Partial<Size> = {}): Size {
  const listed = Math.min(limit, events)
  const height = event === undefined ? Math.min(130 + 100 * listed, 640) : 360
  return { width: Math.min(640, allowed.width ?? Infinity), height: Math.min(height, allowed.height ?? Infinity) }
}

export interface FrameAttributes {
  readonly src: string
  readonly title: string
  readonly width: string
  readonly height: string
}

/** What an embed may do in its frame: run its one script, and open links in tabs that are free again. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** The iframe as HTML. `frameborder` rather than a style: a host's policy may block the `style` attribute. */
export function frameHtml({ src, title, width, height }: FrameAttributes): string {
  // Somebody reads this code: `&amp;` says more than a number.
  return unified().use(rehypeStringify, { characterReferences: { useNamedReferences: true } }).stringify(h(null, [
    h('iframe', { src, title, width, height, loading: 'lazy', sandbox: SANDBOX, referrerPolicy: 'no-referrer', frameBorder: '0' }),
  ]))
}

/** The code that a host page takes: the iframe, and the optional line that gives it the height of its content. */
export function embedCode(frame: FrameAttributes, site: string): string {
  return `${frameHtml(frame)}\n<script src="${site}${embedFiles.hostScript}" async></script>`
}
