import { describe, expect, it } from 'vitest'
import { eventOf } from '@/lib/docket'
import { eventJsonLd, scriptJson } from '@/lib/json-ld'
import { docket } from './docket-fixture'

const data = eventJsonLd(docket, eventOf(docket, 'order-1-signed'), 'fr', 'https://docket.example')

describe('structured data', () => {
  it('names the page by its address', () => expect(data.url).toBe('https://docket.example/fr/events/order-1-signed'))
  it('dates what happened, not the page', () => expect(data).toMatchObject({ temporalCoverage: '2020-08-06' }))
  it('tells persons from organizations', () => expect(data.about.map((each) => each['@type'])).toEqual(['Person', 'Organization', 'Organization']))
  it('cites the primary source first', () => expect(data.citation[0]?.url).toBe('https://www.example.gov/order-1-signed'))
  it('cannot end the script that holds it', () => expect(scriptJson({ a: '</script>' })).toBe('{"a":"\\u003c/script>"}'))
})
