import { describe, expect, it } from 'vitest'
import { isLocale, otherLocale, wordsIn } from '@/lib/locale'
import { api, paths, siteUrl } from '@/lib/site'

describe('an address', () => {
  it('of the timeline has no query without a filter', () => expect(paths('en').timeline({})).toBe('/en'))
  it('of a view carries its filter', () => expect(paths('fr').timeline({ actor: ['oracle'] })).toBe('/fr?actor=oracle'))
  it('of the interface leaves English out', () => expect(api.events({ actor: ['oracle'] })).toBe('/api/v1/events?actor=oracle'))
  it('of the interface names French', () => expect(api.events({}, 'fr')).toBe('/api/v1/events?lang=fr'))
  it('of an event in the interface has no language', () => expect(api.event('a')).toBe('/api/v1/events/a'))
  it('of a file of a view has its filter, and no page', () => expect(api.eventsAs('csv', { actor: ['oracle'], page: 2 }, 'fr')).toBe('/api/v1/events.csv?actor=oracle&lang=fr'))
  it('of a citation names its format', () => expect([api.eventCitation('a', 'bib'), api.instrumentCitation('b', 'csl.json', 'fr')]).toEqual(['/api/v1/events/a/cite.bib', '/api/v1/instruments/b/cite.csl.json?lang=fr']))
})

describe("the site's own address", () => {
  it('comes from SITE_URL without a final slash', () => expect(siteUrl({ SITE_URL: 'https://docket.example/' })).toBe('https://docket.example'))
  it('is this machine by default', () => expect(siteUrl({})).toBe('http://localhost:3000'))
  it('follows PORT on this machine', () => expect(siteUrl({ PORT: '8080' })).toBe('http://localhost:8080'))
})

describe('a language', () => {
  it('is one of the site', () => expect([isLocale('fr'), isLocale('de')]).toEqual([true, false]))
  it('has another to switch to', () => expect([otherLocale('en'), otherLocale('fr')]).toEqual(['fr', 'en']))
  it('counts in its own way', () => expect([wordsIn('en').actor.events(0), wordsIn('fr').actor.events(0)]).toEqual(['0 events', '0 événement']))
  it('writes ordinals in its own way', () => expect([wordsIn('en').ordinal(112), wordsIn('en').ordinal(121), wordsIn('fr').ordinal(117)]).toEqual(['112th', '121st', '117e']))
})
