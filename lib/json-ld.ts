/** What a page tells machines in schema.org's words (JSON-LD 1.1): events, and what all pages share. `schema-dts` checks the words. */
import type { Article, BreadcrumbList, Dataset, Graph, Organization, Person, Thing, WithContext } from 'schema-dts'
import { type Actor, actorWords } from './actor'
import { actorOf, type Docket } from './docket'
import { type Event, eventWords } from './event'
import { type Locale, wordsIn } from './locale'
import { LICENSE_URL, machine, paths } from './site'
import { primaryFirst } from './source'

/** An event of the record as an Article about what happened, with its sources as citations. */
export function eventJsonLd(docket: Docket, event: Event, locale: Locale, site: string) {
  const { title, summary, lang } = eventWords(event, locale)
  const to = paths(locale)
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: summary,
    inLanguage: lang,
    url: `${site}${to.event(event.id)}`,
    image: `${site}${to.sharePicture.event(event.id)}`,
    temporalCoverage: event.date,
    ...(event.updated ? { dateModified: event.updated } : {}),
    publisher: publisher(locale, site),
    isPartOf: recordOf(locale, site),
    about: event.actors.map((id) => actorThing(actorOf(docket, id), locale, site)),
    citation: primaryFirst(event.sources).map(({ url, title: name, publisher, published }) => ({
      '@type': 'CreativeWork' as const, url, name: name ?? publisher ?? url,
      ...(publisher ? { publisher: { '@type': 'Organization' as const, name: publisher } } : {}),
      ...(published ? { datePublished: published } : {}),
    })),
  } as const satisfies WithContext<Article>
}

interface About {
  readonly description?: string
  readonly alternateName?: readonly string[]
  readonly memberOf?: Organization | undefined
}

/** An actor as what it is, with its page, and whatever else is to be told of it. */
export function actorThing(actor: Actor, locale: Locale, site: string, about: About = {}) {
  const common = { name: actorWords(actor, locale).name, url: `${site}${paths(locale).actor(actor.id)}`, ...about }
  const { family } = actor
  switch (family) {
    case 'person':
      return { '@type': 'Person', ...common } as const satisfies Person
    case 'company':
      return { '@type': 'Corporation', ...common } as const satisfies Organization
    case 'agency': case 'court': case 'legislature': case 'government': case 'state':
      return { '@type': 'GovernmentOrganization', ...common } as const satisfies Organization
    case 'group':
      return { '@type': 'Organization', ...common } as const satisfies Organization
    default:
      return family satisfies never
  }
}

/** Who publishes the pages: the site itself. */
export function publisher(locale: Locale, site: string) {
  const { name } = wordsIn(locale).site
  return {
    '@type': 'Organization',
    name,
    url: `${site}${paths(locale).home}`,
    logo: `${site}${machine.icon('icon-512.png')}`,
  } as const satisfies Organization
}

/** The record as the whole of which a page is a part. */
export function recordOf(locale: Locale, site: string) {
  const url = `${site}${paths(locale).home}`
  return { '@type': 'Dataset', '@id': `${url}#record`, name: wordsIn(locale).site.name, url, license: LICENSE_URL } as const satisfies Dataset
}

/** The way from the timeline down to a page, each step a name and an address of the site. */
export function breadcrumbs(steps: readonly { readonly name: string; readonly href: string }[], locale: Locale, site: string) {
  const all = [{ name: wordsIn(locale).site.timeline, href: paths(locale).home }, ...steps]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, href }, index) => ({ '@type': 'ListItem' as const, position: index + 1, name, item: `${site}${href}` })),
  } as const satisfies BreadcrumbList
}

/** Several things that one page tells. */
export function graphOf(...things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}

/** JSON that cannot end the script element that holds it (HTML, section 4.12.1.3). */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}
