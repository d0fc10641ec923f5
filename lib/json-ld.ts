/** What a page tells machines in schema.org's words (JSON-LD 1.1). */
import { actorWords } from './actor'
import { actorOf, type Docket } from './docket'
import { type Event, eventWords } from './event'
import { type Locale, wordsIn } from './locale'
import { LICENSE_URL, paths } from './site'
import { primaryFirst } from './source'

/** An event of the record as an Article about what happened, with its sources as citations. */
export function eventJsonLd(docket: Docket, event: Event, locale: Locale, site: string) {
  const { title, summary, lang } = eventWords(event, locale)
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: summary,
    inLanguage: lang,
    url: `${site}${paths(locale).event(event.id)}`,
    temporalCoverage: event.date,
    ...(event.updated ? { dateModified: event.updated } : {}),
    isPartOf: { '@type': 'Dataset', name: wordsIn(locale).site.name, url: `${site}${paths(locale).home}`, license: LICENSE_URL },
    about: event.actors.map((id) => {
      const actor = actorOf(docket, id)
      return { '@type': actor.family === 'person' ? 'Person' : 'Organization', name: actorWords(actor, locale).name }
    }),
    citation: primaryFirst(event.sources).map(({ url, title: name, publisher, published }) => ({
      '@type': 'CreativeWork', url, name: name ?? publisher, ...(publisher ? { publisher } : {}), ...(published ? { datePublished: published } : {}),
    })),
  }
}

/** JSON that cannot end the script element that holds it (HTML, section 4.12.1.3). */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}
