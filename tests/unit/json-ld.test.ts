import { describe, expect, it } from 'vitest'
import { actorOf, eventOf, instrumentOf } from '@/lib/docket'
import { breadcrumbs, eventJsonLd, scriptJson } from '@/lib/json-ld'
import { actorJsonLd, instrumentJsonLd, siteJsonLd } from '@/lib/json-ld-pages'
import { docket } from './docket-fixture'

const site = 'https://docket.example'
const data = eventJsonLd(docket, eventOf(docket, 'order-1-signed'), 'fr', site)

describe('structured data', () => {
  it('names the page by its address', () => expect(data.url).toBe('https://docket.example/fr/events/order-1-signed'))
  it('dates what happened, not the page', () => expect(data).toMatchObject({ temporalCoverage: '2020-08-06' }))
  it('tells persons from companies', () => expect(data.about.map((each) => each['@type'])).toEqual(['Person', 'Corporation', 'Corporation']))
  it('cites the primary source first', () => expect(data.citation[0]?.url).toBe('https://www.example.gov/order-1-signed'))
  it('cannot end the script that holds it', () => expect(scriptJson({ a: '</script>' })).toBe('{"a":"\\u003c/script>"}'))
})

describe('structured data of an actor', () => {
  it('has the actor as the subject of a profile', () =>
    expect(actorJsonLd(docket, actorOf(docket, 'trump'), 'en', site)).toMatchObject({ '@graph': [{ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Donald Trump' } }, { '@type': 'BreadcrumbList' }] }))
  it('names the body of which it is a part', () =>
    expect(actorJsonLd(docket, actorOf(docket, 'us-senate'), 'en', site)).toMatchObject({ '@graph': [{ mainEntity: { '@type': 'GovernmentOrganization', memberOf: { url: `${site}/en/actors/congress` } } }, {}] }))
})

describe('structured data of an instrument', () => {
  it('calls an order legislation', () =>
    expect(instrumentJsonLd(docket, instrumentOf(docket, 'order-1'), 'en', site)).toMatchObject({ '@graph': [{ '@type': 'Legislation', legislationType: 'Executive order' }, { '@type': 'BreadcrumbList' }] }))
  it('calls an agreement a work', () =>
    expect(instrumentJsonLd(docket, instrumentOf(docket, 'hosting-deal'), 'fr', site)).toMatchObject({ '@graph': [{ '@type': 'CreativeWork', genre: 'Accord' }, {}] }))
  it('says nothing of its status, which is that of a day', () =>
    expect(JSON.stringify(instrumentJsonLd(docket, instrumentOf(docket, 'order-1'), 'en', site))).not.toMatch(/in force|revoked|legislationLegalForce/i))
})

describe('structured data of the front page', () => {
  const graph = JSON.stringify(siteJsonLd(docket, 'en', site))
  it('offers the record as JSON, CSV and Atom', () => expect(graph.match(/"encodingFormat":"[^"]+"/g)).toEqual(['"encodingFormat":"application/json"', '"encodingFormat":"text/csv"', '"encodingFormat":"application/atom+xml"']))
  it('spans the record from its first event to its last', () => expect(graph).toContain('"temporalCoverage":"2019-11-01/2022-12-20"'))
  it('is the whole of which an event is a part', () => expect(siteJsonLd(docket, 'fr', site)).toMatchObject({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Dataset', '@id': data.isPartOf['@id'] }] }))
})

describe('the way down to a page', () => {
  it('begins at the timeline', () => expect(breadcrumbs([{ name: 'Actors', href: '/en/actors' }], 'en', site).itemListElement.map(({ position, item }) => [position, item])).toEqual([[1, `${site}/en`], [2, `${site}/en/actors`]]))
})
