/** The one place that spells an address. Everything that links, links through here. */
import type { Day } from './day'
import { type Filter, serializeFilter } from './filter'
import type { Locale } from './locale'

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
    feed: (filter: Partial<Filter>) => `${root}/feed.xml${subscriptionQuery(filter)}`,
    jsonFeed: (filter: Partial<Filter>) => `${root}/feed.json${subscriptionQuery(filter)}`,
    calendar: (filter: Partial<Filter>) => `${root}/events.ics${subscriptionQuery(filter)}`,
    deadlineCalendar: (filter: Partial<Filter>) => `${root}/deadlines.ics${subscriptionQuery(filter)}`,
  }
}

/** The addresses of the programming interface, which has no language in its path. */
export const api = {
  events: (filter: Partial<Filter>, locale: Locale = 'en') => `/api/v1/events${inLanguage(filter, locale)}`,
  /** The whole view, which has no pages here. */
  eventsCsv: (filter: Partial<Filter>, locale: Locale = 'en') => `/api/v1/events.csv${inLanguage({ ...filter, page: 1 }, locale)}`,
  event: (id: string) => `/api/v1/events/${id}`,
  instruments: '/api/v1/instruments',
}

function inLanguage(filter: Partial<Filter>, locale: Locale): string {
  const query = new URLSearchParams(serializeFilter(filter))
  if (locale !== 'en') query.append('lang', locale)
  return query.size > 0 ? `?${query}` : ''
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
  const query = serializeFilter(filter)
  return query ? `?${query}` : ''
}

/** The site's own address without a final slash, `https://docket.example`; from `SITE_URL`, else this machine. */
export function siteUrl(environment: Record<string, string | undefined>): string {
  return (environment.SITE_URL ?? `http://localhost:${environment.PORT ?? 3000}`).replace(/\/+$/, '')
}
