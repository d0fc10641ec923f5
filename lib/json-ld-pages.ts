/** What the pages of actors and instruments and the front page tell machines in schema.org's words (JSON-LD 1.1). */
import type { CreativeWork, DataDownload, Dataset, Graph, Legislation, Organization, ProfilePage, WebSite } from 'schema-dts'
import { type Actor, actorWords } from './actor'
import { actorOf, type Docket, lastReviewed } from './docket'
import { formats } from './formats'
import { type Instrument, instrumentWords } from './instrument'
import { actorThing, breadcrumbs, graphOf, publisher, recordOf } from './json-ld'
import { type Locale, locales, wordsIn } from './locale'
import { api, LICENSE_URL, paths } from './site'
import { shareWords } from './words/share'

/** An actor as the subject of a profile. */
export function actorJsonLd(docket: Docket, actor: Actor, locale: Locale, site: string): Graph {
  const { name, role, lang } = actorWords(actor, locale)
  const to = paths(locale)
  const page = {
    '@type': 'ProfilePage',
    url: `${site}${to.actor(actor.id)}`,
    inLanguage: lang,
    isPartOf: recordOf(locale, site),
    mainEntity: actorThing(actor, locale, site, {
      description: role,
      ...(actor.aliases.length > 0 ? { alternateName: actor.aliases } : {}),
      ...(actor.partOf ? { memberOf: bodyOf(docket, actor.partOf, locale, site) } : {}),
    }),
  } as const satisfies ProfilePage
  return graphOf(page, breadcrumbs([{ name: wordsIn(locale).site.actors, href: to.actors }, { name, href: to.actor(actor.id) }], locale, site))
}

/** The body of which an actor is a part: an organization, whatever its family. */
function bodyOf(docket: Docket, id: string, locale: Locale, site: string): Organization {
  const { name } = actorWords(actorOf(docket, id), locale)
  return { '@type': 'Organization', name, url: `${site}${paths(locale).actor(id)}` }
}

/** An instrument as Legislation, or as a work where parties or a court wrote it. Its status, that of a day, is left to the interface. */
export function instrumentJsonLd(docket: Docket, instrument: Instrument, locale: Locale, site: string): Graph {
  const { shortName } = instrumentWords(instrument, locale)
  const to = paths(locale)
  const steps = [{ name: wordsIn(locale).site.law, href: to.instruments() }, { name: shortName, href: to.instrument(instrument.id) }]
  return graphOf(workOf(docket, instrument, locale, site), breadcrumbs(steps, locale, site))
}

function workOf(docket: Docket, instrument: Instrument, locale: Locale, site: string): Legislation | CreativeWork {
  const { name, shortName, lang } = instrumentWords(instrument, locale)
  const { citation, officialUrl, family, issuers, parties } = instrument
  const things = (ids: readonly string[]) => ids.map((id) => actorThing(actorOf(docket, id), locale, site))
  const common = {
    name,
    ...(shortName === name ? {} : { alternateName: shortName }),
    url: `${site}${paths(locale).instrument(instrument.id)}`,
    ...(officialUrl ? { sameAs: officialUrl } : {}),
    subjectOf: { ...recordOf(locale, site), inLanguage: lang },
  }
  const kind = wordsIn(locale).instrumentFamilies[family]
  switch (family) {
    case 'agreement': case 'case-injunction':
      return {
        '@type': 'CreativeWork',
        ...common,
        genre: kind,
        ...(citation ? { identifier: citation } : {}),
        creator: things([...issuers, ...parties]),
      }
    case 'statute': case 'executive-order': case 'presidential-order': case 'agency-order': case 'rule': case 'determination':
    case 'policy': case 'bill': case 'state-statute': case 'state-order':
      return {
        '@type': 'Legislation',
        ...common,
        legislationType: kind,
        ...(citation ? { legislationIdentifier: citation } : {}),
        legislationPassedBy: things(issuers),
      }
    default:
      return family satisfies never
  }
}

/** The site, and the record as a data set with the forms in which it can be had. */
export function siteJsonLd(docket: Docket, locale: Locale, site: string): Graph {
  const words = wordsIn(locale)
  const to = paths(locale)
  const webSite = {
    '@type': 'WebSite',
    name: words.site.name,
    alternateName: shareWords[locale].shortName,
    url: `${site}${to.home}`,
    description: words.site.description,
    inLanguage: locale,
    publisher: publisher(locale, site),
  } as const satisfies WebSite
  const reviewed = lastReviewed(docket)
  const [first, last] = [docket.events.at(0)?.date, docket.events.at(-1)?.date]
  const dataset = {
    ...recordOf(locale, site),
    alternateName: words.site.tagline,
    description: shareWords[locale].dataset,
    keywords: shareWords[locale].keywords,
    inLanguage: locales,
    isAccessibleForFree: true,
    creator: publisher(locale, site),
    spatialCoverage: shareWords[locale].country,
    ...(first && last ? { temporalCoverage: `${first}/${last}` } : {}),
    ...(reviewed ? { dateModified: reviewed } : {}),
    distribution: [
      download('JSON', 'application/json', api.docket(locale)),
      download(formats.csv.name, 'text/csv', api.eventsAs('csv', {}, locale)),
      download(formats.atom.name, 'application/atom+xml', to.feed({})),
    ],
  } as const satisfies Dataset
  return graphOf(webSite, dataset)

  function download(name: string, encodingFormat: string, href: string): DataDownload {
    return { '@type': 'DataDownload', name, encodingFormat, contentUrl: `${site}${href}`, license: LICENSE_URL }
  }
}
