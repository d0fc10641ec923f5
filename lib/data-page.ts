/** What the page on data shows, as plain data in one language. */
import { formatDate } from './day'
import { type Docket, lastReviewed, pageOf } from './docket'
import { exampleOf } from './endpoints'
import { emptyFilter } from './filter'
import { type Locale, wordsIn } from './locale'
import { renderMarkdown } from './markdown'
import { pageWords } from './page'
import { referenceOf } from './reference'
import { api, LICENSE_URL, paths, webcal } from './site'
import { dataWords } from './words/data'
import { operationWords } from './words/interface'

interface Offer {
  readonly label: string
  readonly href: string
  readonly type?: string
}

export type DataPage = ReturnType<typeof dataPageOf>

/** The page in a language; `site` is the site's own address without a final slash. */
export function dataPageOf(docket: Docket, locale: Locale, site: string) {
  const words = dataWords[locale]
  const to = paths(locale)
  const { title, summary, body, lang } = pageWords(pageOf(docket, 'data'), locale)
  const csv = api.eventsAs('csv', { sort: 'oldest' }, locale)
  const downloads: Offer[] = [
    { label: words.whole, href: api.docket(locale), type: 'application/json' },
    { label: words.table, href: csv, type: 'text/csv' },
    { label: words.spreadsheet, href: `${csv}&bom=1`, type: 'text/csv' },
    { label: words.citations, href: api.eventsAs('bib', { sort: 'oldest' }, locale), type: 'application/x-bibtex' },
    { label: words.schema, href: api.schema, type: 'application/schema+json' },
    { label: words.openapi, href: api.openapi, type: 'application/json' },
    { label: words.license, href: LICENSE_URL },
  ]
  const feeds: Offer[] = [
    { label: words.atom, href: to.feed(emptyFilter), type: 'application/atom+xml' },
    { label: words.jsonFeed, href: to.jsonFeed(emptyFilter), type: 'application/feed+json' },
    { label: words.events, href: webcal(`${site}${to.calendar(emptyFilter)}`), type: 'text/calendar' },
    { label: words.deadlines, href: webcal(`${site}${to.deadlineCalendar(emptyFilter)}`), type: 'text/calendar' },
  ]
  const reviewed = lastReviewed(docket)
  return {
    title,
    summary,
    lang,
    html: renderMarkdown(body, 'data', wordsIn(lang).event),
    downloadIntro: words.downloadIntro(docket.events.length, reviewed ? formatDate(reviewed, locale) : '–'),
    downloads,
    feeds,
    about: operationWords[locale].about,
    reference: referenceOf(docket, locale, site),
    command: `curl '${site}${exampleOf(docket, 'listEvents', site)}'`,
  }
}
