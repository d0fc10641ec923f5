/** The one place that spells an address. Everything that links, links through here. */
import type { Day } from './day'
import { type Embed, serializeEmbed } from './embed-query'
import { type Filter, serializeFilter } from './filter'
import type { IconName } from './icons'
import type { Locale } from './locale'

/** The licence of the record's words and data: Creative Commons Attribution 4.0. */
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/'

/** The addresses of one language. */
export function paths(locale: Locale) {
  const root = `/${locale}`
  return {
    home: root,
    timeline: (filter: Partial<Filter>) => `${root}${queryOf(filter)}`,
    event: (id: string) => `${root}/events/${id}`,
    actors: `${root}/actors`,
    actor: (id: string) => `${root}/actors/${id}`,
    instruments: (on?: Day) => `${root}/instruments${on ? `?on=${on}` : ''}`,
    instrument: (id: string) => `${root}/instruments/${id}`,
    deals: `${root}/deals`,
    deadlines: `${root}/deadlines`,
    changes: (from?: Day, to?: Day) => `${root}/changes${from && to ? `?from=${from}&to=${to}` : ''}`,
    about: `${root}/about`,
    accessibility: `${root}/accessibility`,
    embed: (embed: Embed) => `${root}/embed${withMark(serializeEmbed(embed))}`,
    data: `${root}/data`,
    /** The builder of embeds, filled in with the address of a page. */
    embedBuilder: (address: string) => `${root}/data?${new URLSearchParams({ embed: address })}#${EMBED_ANCHOR}`,
    feed: (filter: Partial<Filter>) => `${root}/feed.xml${subscriptionQuery(filter)}`,
    jsonFeed: (filter: Partial<Filter>) => `${root}/feed.json${subscriptionQuery(filter)}`,
    calendar: (filter: Partial<Filter>) => `${root}/events.ics${subscriptionQuery(filter)}`,
    deadlineCalendar: (filter: Partial<Filter>) => `${root}/deadlines.ics${subscriptionQuery(filter)}`,
    manifest: `${root}/manifest.webmanifest`,
    /** The picture that stands for a page where its address is shared; the site's own for pages without one. */
    sharePicture: {
      site: `${root}/share.png`,
      event: (id: string) => `${root}/events/${id}/share.png`,
      actor: (id: string) => `${root}/actors/${id}/share.png`,
      instrument: (id: string) => `${root}/instruments/${id}/share.png`,
    },
  }
}

/** The addresses that have no language: what machines look for at the root, and the icons. */
export const machine = {
  sitemap: '/sitemap.xml',
  llms: '/llms.txt',
  icon: (name: IconName) => `/icons/${name}`,
}

/** The addresses of the programming interface, which has no language in its path. */
export const api = {
  events: (filter: Partial<Filter>, locale: Locale = 'en') => `/api/v1/events${inLanguage(filter, locale)}`,
  /** The whole view, which has no pages here, as a file such as `csv` or `bib`. */
  eventsAs: (extension: string, filter: Partial<Filter>, locale: Locale = 'en') =>
    `/api/v1/events.${extension}${inLanguage({ ...filter, page: 1 }, locale)}`,
  event: (id: string) => `/api/v1/events/${id}`,
  /** What cites our page on an event, for a reference manager. */
  eventCitation: (id: string, extension: string, locale: Locale = 'en') => `/api/v1/events/${id}/cite.${extension}${inLanguage({}, locale)}`,
  instruments: '/api/v1/instruments',
  instrument: (id: string) => `/api/v1/instruments/${id}`,
  schema: '/api/v1/schema.json',
  openapi: '/api/v1/openapi.json',
  docket: (locale: Locale = 'en') => `/api/v1/docket.json${inLanguage({}, locale)}`,
  /** `address` is the whole address of a page, with its host. */
  oembed: (address: string, format: 'json' | 'xml' = 'json') =>
    `/api/oembed?${new URLSearchParams({ url: address, ...(format === 'xml' ? { format } : {}) })}`,
  /** What cites an instrument itself. */
  instrumentCitation: (id: string, extension: string, locale: Locale = 'en') =>
    `/api/v1/instruments/${id}/cite.${extension}${inLanguage({}, locale)}`,
}

/** The style and the scripts of an embed, which are files of their own so that a strict policy lets them pass. */
export const embedFiles = { style: '/embed.css', script: '/embed.js', hostScript: '/embed-host.js' }

/** Where on its page the builder of embeds stands. */
export const EMBED_ANCHOR = 'embed'

function inLanguage(filter: Partial<Filter>, locale: Locale): string {
  const query = new URLSearchParams(serializeFilter(filter))
  if (locale !== 'en') query.append('lang', locale)
  return query.size > 0 ? `?${query}` : ''
}

/** The address for a reader of no known language: `/`, which asks the browser, for the timeline; else the English page. */
export function inAnyLanguage(href: (locale: Locale) => string): string {
  return href('en').replace(/^\/en(?=\?|$)/, '/')
}

/** The query of a view that somebody follows, with its `?`: neither its page nor its order makes it another. */
export function subscriptionQuery(filter: Partial<Filter>): string {
  return queryOf({ ...filter, page: 1, sort: 'newest' })
}

/** The address with which a calendar application is opened. */
export function webcal(url: string): string {
  return url.replace(/^https?:/, 'webcal:')
}

function queryOf(filter: Partial<Filter>): string {
  return withMark(serializeFilter(filter))
}

function withMark(query: string): string {
  return query ? `?${query}` : ''
}

/** The site's own address without a final slash, `https://docket.example`; from `SITE_URL`, else this machine. Empty is not set. */
export function siteUrl(environment: Record<string, string | undefined>): string {
  return (environment.SITE_URL || `http://localhost:${environment.PORT || 3000}`).replace(/\/+$/, '')
}
