/** Everything that the dashboard shows for one address, as plain data: the app reads, this computes, components draw. */
import { actorWords } from './actor'
import { actorChoicesOf } from './actor-choices'
import { storyOf } from './chapters'
import { byCount, type Choice } from './choice'
import { formatDate } from './day'
import type { Docket } from './docket'
import { jurisdictions, kinds } from './event'
import { type Facet, type Filter, type FilterKey, filterKeys, type Found, type Ignored, isNarrowed } from './filter'
import { instrumentWords } from './instrument'
import { type Locale, wordsIn } from './locale'
import { paths } from './site'
import { cardsByMonth, countsOf, looseners, viewOf, yearPages } from './view'

/** An active filter that can be taken away. */
export interface Chip {
  readonly label: string
  readonly href: string
}

export type Dashboard = ReturnType<typeof dashboardOf>

/** The dashboard of a filter in a language. `found` are the events that match the search text. */
export function dashboardOf(docket: Docket, filter: Filter, ignored: readonly Ignored[], found: Found, locale: Locale) {
  const view = viewOf(docket, filter, found)
  const beyond: Ignored[] = filter.page > view.pages
    ? [{ parameter: 'page', value: String(filter.page), reason: 'bad-page', allowed: [String(view.pages)] }]
    : []
  const choices = (facet: Facet, values: readonly string[]) => {
    const counts = countsOf(docket, filter, found, facet)
    return values.map((value) => choiceOf(docket, filter, facet, value, counts.get(value) ?? 0, locale))
  }
  const to = paths(locale)
  return {
    filter,
    total: view.events.length,
    all: docket.events.length,
    narrowed: isNarrowed(filter),
    years: cardsByMonth(docket, view.shown, locale),
    yearLinks: yearPages(view.events).map(({ year, page }) => ({
      year,
      href: page === view.page ? `#y${year}` : `${to.timeline({ ...filter, page })}#y${year}`,
    })),
    pages: {
      page: view.page,
      pages: view.pages,
      ...(view.page > 1 ? { previous: `${to.timeline({ ...filter, page: view.page - 1 })}#timeline` } : {}),
      ...(view.page < view.pages ? { next: `${to.timeline({ ...filter, page: view.page + 1 })}#timeline` } : {}),
    },
    choices: {
      ...actorChoicesOf(docket, choices('actor', [...docket.actors.keys()]), locale),
      kinds: choices('kind', kinds),
      instruments: byCount(choices('instrument', [...docket.instruments.keys()]).filter(({ count, chosen }) => count > 0 || chosen), locale),
      jurisdictions: choices('jurisdiction', jurisdictions).filter(({ count, chosen }) => count > 0 || chosen),
    },
    chips: chipsOf(docket, filter, locale),
    ignored: [...ignored, ...beyond],
    looseners: view.events.length > 0 ? [] : looseners(docket, filter, found).map(({ key, count, filter: loosened }) => ({
      label: labelsOf(docket, filter, key, locale).join(', '), count, href: to.timeline(loosened),
    })),
    story: storyOf(docket, filter, view, locale),
  }
}

function choiceOf(docket: Docket, filter: Filter, facet: Facet, value: string, count: number, locale: Locale): Choice {
  const chosen: readonly string[] = filter[facet]
  return { value, ...nameOf(docket, facet, value, locale), count, chosen: chosen.includes(value) }
}

function nameOf(docket: Docket, facet: Facet, value: string, locale: Locale): { label: string; lang: Locale } {
  const actor = facet === 'actor' ? docket.actors.get(value) : undefined
  if (actor) return { label: actorWords(actor, locale).name, lang: actorWords(actor, locale).lang }
  const instrument = facet === 'instrument' ? docket.instruments.get(value) : undefined
  if (instrument) return { label: instrumentWords(instrument, locale).shortName, lang: instrumentWords(instrument, locale).lang }
  const words = wordsIn(locale)
  const labels: Record<string, string> = { ...words.kinds, ...words.jurisdictions }
  return { label: labels[value] ?? value, lang: locale }
}

function chipsOf(docket: Docket, filter: Filter, locale: Locale): Chip[] {
  return filterKeys.flatMap((key) =>
    labelsOf(docket, filter, key, locale).map((label, index) => {
      const value = filter[key]
      const rest = typeof value === 'object' ? value.filter((_, at) => at !== index) : undefined
      return { label, href: paths(locale).timeline({ ...filter, page: 1, [key]: rest }) }
    }),
  )
}

/** What narrows a view, in words: the names that its chips carry. */
export function viewLabels(docket: Docket, filter: Filter, locale: Locale): string[] {
  return filterKeys.flatMap((key) => labelsOf(docket, filter, key, locale))
}

/** The words of an active filter, one for each value. */
function labelsOf(docket: Docket, filter: Filter, key: FilterKey, locale: Locale): string[] {
  const words = wordsIn(locale).filter
  switch (key) {
    case 'actor':
    case 'kind':
    case 'instrument':
    case 'jurisdiction':
      return filter[key].map((value) => nameOf(docket, key, value, locale).label)
    case 'from':
      return filter.from ? [words.fromDate(formatDate(filter.from, locale))] : []
    case 'to':
      return filter.to ? [words.toDate(formatDate(filter.to, locale))] : []
    case 'q':
      return filter.q ? [words.query(filter.q)] : []
    case 'match':
    case 'sort':
    case 'page':
      return []
    default:
      return key satisfies never
  }
}
