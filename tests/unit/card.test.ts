import { describe, expect, it } from 'vitest'
import { cardOf, effectBadge, eventLink, instrumentLink } from '@/lib/card'
import { eventOf } from '@/lib/docket'
import { docket } from './docket-fixture'

const card = (id: string, locale: 'en' | 'fr' = 'en') => cardOf(docket, eventOf(docket, id), locale)

describe('a card', () => {
  it('speaks the language of the page', () => expect(card('order-2-signed', 'fr').title).toBe('Biden révoque le décret 1'))
  it('says when its words are in another language', () => expect(card('untranslated', 'fr').lang).toBe('en'))
  it('leads to the page of its event', () => expect(card('ren-hopes', 'fr').href).toBe('/fr/events/ren-hopes'))
  it('names its actors', () => expect(card('ren-hopes').actors).toEqual([{ id: 'huawei', name: 'Huawei', href: '/en/actors/huawei', lang: 'en' }]))
  it('counts its sources and the primary ones', () => expect(card('order-1-signed')).toMatchObject({ sources: 2, primary: 1 }))
  it('says what it did', () => expect(card('order-2-signed').effects.map(({ verb, instrument }) => `${verb} ${instrument.name}`)).toEqual(['revokes Order 1', 'issues Order 2']))
})

describe('a link', () => {
  it('to an event carries its date', () => expect(eventLink(eventOf(docket, 'sale-shelved'), 'en').date).toBe('2021-02'))
  it('to an instrument leads to its page', () => expect(instrumentLink(docket, 'order-1', 'en').href).toBe('/en/instruments/order-1'))
  it('of an effect is in words', () => expect(effectBadge(docket, { instrument: 'order-1', action: 'revoked' }, 'fr').verb).toBe('révoque'))
})
