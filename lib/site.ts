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
  }
}

/** The addresses of the programming interface, which has no language in its path. */
export const api = {
  events: (filter: Partial<Filter>, locale: Locale = 'en') => {
    const query = new URLSearchParams(serializeFilter(filter))
    if (locale !== 'en') query.append('lang', locale)
    return query.size > 0 ? `/api/v1/events?${query}` : '/api/v1/events'
  },
  event: (id: string) => `/api/v1/events/${id}`,
  instruments: '/api/v1/instruments',
}

function queryOf(filter: Partial<Filter>): string {
  const query = serializeFilter(filter)
  return query ? `?${query}` : ''
}

/** The site's own address without a final slash, `https://docket.example`; from `SITE_URL`, else this machine. */
export function siteUrl(environment: Record<string, string | undefined>): string {
  return (environment.SITE_URL ?? `http://localhost:${environment.PORT ?? 3000}`).replace(/\/+$/, '')
}
