import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/fold'
import { buildSearch } from '@/lib/search'
import { docket } from './docket-fixture'

const english = buildSearch(docket, 'en')
const french = buildSearch(docket, 'fr')

describe('the search', () => {
  it('finds a word of a headline', () => expect([...english.find('reset')]).toEqual(['ren-hopes']))
  it('finds a word of a summary', () => expect([...english.find('dealings')]).toEqual(['order-1-signed']))
  it('finds a word of a text', () => expect([...english.find('emergency')]).toEqual(['order-1-signed']))
  it('finds another name of an actor', () => expect([...english.find('foreign investment')]).toEqual(['inquiry-opened']))
  it('finds the citation of an instrument', () => expect(english.find('1 Ex. Reg. 10').has('order-1-signed')).toBe(true))
  it('finds words without their accents', () => expect([...french.find('securite')]).toEqual(['inquiry-opened']))
  it('finds words in capitals', () => expect([...english.find('RESET')]).toEqual(['ren-hopes']))
  it('finds words from their beginning', () => expect([...english.find('emerg')]).toEqual(['order-1-signed']))
  it('wants every word', () => expect([...english.find('reset emergency')]).toEqual([]))
  it('speaks the language of the page', () => expect([...french.find('réinitialisation')]).toEqual(['ren-hopes']))
  it('falls back to English where a translation is missing', () => expect([...french.find('answers')]).toEqual(['untranslated']))
  it('finds nothing in marks alone', () => expect(english.find('*?!').size).toBe(0))
  it.each(["d'urgence", 'd’urgence'])('finds %s, whichever apostrophe is typed', (text) => expect([...french.find(text)]).toContain('order-1-signed'))
  it('opens ligatures', () => expect(fold('Œuvre')).toBe('oeuvre'))
})
