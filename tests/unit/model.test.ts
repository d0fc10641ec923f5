import { describe, expect, it } from 'vitest'
import { actorWords } from '@/lib/actor'
import { actorOf, eventOf, instrumentOf } from '@/lib/docket'
import { eventWords, instrumentsOf } from '@/lib/event'
import { idSchema, labelSchema, textSchema, urlSchema } from '@/lib/ids'
import { instrumentWords } from '@/lib/instrument'
import { isPrimary, primaryFirst, sourceSchema } from '@/lib/source'
import { docket } from './docket-fixture'

describe('an id', () => {
  it.each(['a', 'executive-order-13942', '2020'])('may be %s', (id) => expect(idSchema.safeParse(id).success).toBe(true))
  it.each(['', 'A', 'a--b', '-a', 'a_b', 'é', '../a'])('may not be "%s"', (id) => expect(idSchema.safeParse(id).success).toBe(false))
})

describe('a label', () => {
  it('wants every language', () => expect(labelSchema.safeParse({ en: 'a' }).success).toBe(false))
  it('is more than space', () => expect(textSchema.safeParse('  ').success).toBe(false))
})

describe('an address', () => {
  it('may be https', () => expect(urlSchema.safeParse('https://example.com/a').success).toBe(true))
  it.each(['javascript:alert(1)', 'data:text/html,x', 'example.com', '/a'])('may not be %s', (url) => expect(urlSchema.safeParse(url).success).toBe(false))
})

describe('a source', () => {
  const source = { url: 'https://example.com/a', publisher: 'Press', tier: 'secondary' }
  it('needs a title or a publisher', () => expect(sourceSchema.safeParse({ ...source, publisher: undefined }).success).toBe(false))
  it('may be published in a month', () => expect(sourceSchema.safeParse({ ...source, published: '2021-02' }).success).toBe(true))
  it('is primary by its tier', () => expect(isPrimary(sourceSchema.parse({ ...source, tier: 'primary' }))).toBe(true))
  it('that is primary comes first', () => {
    const [a, b] = [sourceSchema.parse(source), sourceSchema.parse({ ...source, tier: 'primary' })]
    expect(primaryFirst([a, b])).toEqual([b, a])
  })
})

describe('words', () => {
  it('of an event are those of the language', () => expect(eventWords(eventOf(docket, 'ren-hopes'), 'fr').lang).toBe('fr'))
  it('of an event fall back to English', () => expect(eventWords(eventOf(docket, 'untranslated'), 'fr').lang).toBe('en'))
  it('of an actor are those of the language', () => expect(actorWords(actorOf(docket, 'congress'), 'fr').name).toBe('Congrès des États-Unis'))
  it('of an instrument are those of the language', () => expect(instrumentWords(instrumentOf(docket, 'order-1'), 'fr').shortName).toBe('Décret 1'))
})

describe('the instruments of an event', () => {
  it('are those that it changes', () => expect(instrumentsOf(eventOf(docket, 'order-2-signed'))).toEqual(['order-1', 'order-2']))
  it('are those that it concerns', () => expect(instrumentsOf(eventOf(docket, 'sale-shelved'))).toEqual(['order-1']))
  it('are named once each', () => expect(instrumentsOf(eventOf(docket, 'order-1-signed'))).toEqual(['order-1']))
})
