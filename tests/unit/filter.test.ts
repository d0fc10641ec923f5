import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFilter, filterKeys, isNarrowed, isOfOneActor, matches, MAX_QUERY, parseFilter, serializeFilter } from '@/lib/filter'
import { filters } from './any-filter'
import { docket } from './docket-fixture'

const parse = (query: string) => parseFilter(new URLSearchParams(query), docket)
const idsOf = (query: string) => docket.events.filter((event) => matches(docket, event, parse(query).filter, undefined)).map(({ id }) => id)

describe('a filter', () => {
  it('comes back whole from its address', () => {
    fc.assert(fc.property(filters, (filter) => void expect(parse(serializeFilter(filter))).toEqual({ filter, ignored: [] })))
  })
  it('has one address, however it was written', () => {
    fc.assert(fc.property(filters, (filter) => serializeFilter(parse(serializeFilter(filter)).filter) === serializeFilter(filter)))
  })
  it('is read from any query without an error', () => {
    const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom('actor', 'from', 'to', 'page', 'q', 'match', 'sort'), fc.string()), fc.string()))
    fc.assert(fc.property(pairs, (entries) => void expect(() => parseFilter(new URLSearchParams(entries), docket)).not.toThrow()))
  })
  it('without choices has no query', () => expect(serializeFilter(emptyFilter)).toBe(''))
  it('is written in canonical order', () => expect(serializeFilter(parse('q=a&kind=statement&actor=trump&actor=biden').filter)).toBe('actor=biden&actor=trump&kind=statement&q=a'))
  it('is empty for a form sent untouched', () => expect(parse('q=&from=&to=&sort=newest')).toEqual({ filter: emptyFilter, ignored: [] }))
  it('counts as narrowed by an actor', () => expect(isNarrowed(parse('actor=trump').filter)).toBe(true))
  it('is of one actor', () => expect(isOfOneActor(parse('actor=trump').filter)).toBe(true))
  it('is not of one actor when it is of two', () => expect(isOfOneActor(parse('actor=trump&actor=biden').filter)).toBe(false))
  it('is not of one actor when something else narrows it', () => expect(isOfOneActor(parse('actor=trump&page=2').filter)).toBe(false))
  it('does not count as narrowed by its order', () => expect(isNarrowed(parse('sort=oldest&page=2').filter)).toBe(false))
})

describe('what is not understood', () => {
  it.each([
    ['a mistyped actor', 'actor=orcle', { parameter: 'actor', value: 'orcle', reason: 'unknown-value', suggestion: 'oracle' }],
    ['an unknown kind', 'kind=war', { parameter: 'kind', value: 'war', reason: 'unknown-value' }],
    ['an impossible day', 'from=2021-02-30', { parameter: 'from', value: '2021-02-30', reason: 'bad-date' }],
    ['a range that ends before it begins', 'from=2022&to=2021', { parameter: 'from', value: '2022', reason: 'from-after-to' }],
    ['an unknown order', 'sort=best', { parameter: 'sort', value: 'best', reason: 'bad-choice', allowed: ['newest', 'oldest'] }],
    ['a negative page', 'page=-1', { parameter: 'page', value: '-1', reason: 'bad-page' }],
    ['a second search text', 'q=a&q=b', { parameter: 'q', value: 'b', reason: 'repeated' }],
    ['an unknown parameter', 'actr=trump', { parameter: 'actr', value: 'trump', reason: 'unknown-parameter', suggestion: 'actor' }],
  ])('is listed: %s', (_name, query, expected) => expect(parse(query).ignored).toEqual([expect.objectContaining(expected)]))
  it('is listed: a search text that is too long', () => {
    expect(parse(`q=${'x'.repeat(MAX_QUERY + 1)}`).ignored).toEqual([expect.objectContaining({ reason: 'too-long', allowed: ['200'] })])
  })
  it('is shown back shortened', () => expect(parse(`kind=${'x'.repeat(500)}`).ignored[0]?.value.length).toBe(61))
  it('leaves the rest in force', () => expect(parse('actor=orcle&actor=trump').filter.actor).toEqual(['trump']))
  it('does not include parameters that belong to somebody else', () => {
    expect(parseFilter(new URLSearchParams('lang=fr'), docket, ['lang']).ignored).toEqual([])
  })
  it('may have meant a parameter that belongs to somebody else', () => {
    expect(parseFilter(new URLSearchParams('lan=fr'), docket, ['lang']).ignored).toMatchObject([{ suggestion: 'lang', allowed: [...filterKeys, 'lang'] }])
  })
  it('is never taken for the mark of a campaign', () => {
    const query = new URLSearchParams('utm_sorce=a&utm_source=b')
    expect(parseFilter(query, docket, ['utm_source']).ignored).toMatchObject([{ parameter: 'utm_sorce', suggestion: undefined, allowed: filterKeys }])
  })
})

describe('an event belongs to a view', () => {
  it('of its actor', () => expect(idsOf('actor=huawei')).toEqual(['ren-hopes']))
  it('of any of several actors', () => expect(idsOf('actor=huawei&actor=us-district-court')).toEqual(['order-1-enjoined', 'ren-hopes']))
  it('of all of several actors', () => expect(idsOf('actor=biden&actor=oracle&match=all')).toEqual(['sale-shelved']))
  it('of the body that its actor is part of', () => expect(idsOf('actor=congress')).toEqual(['bill-passed']))
  it('of an instrument that it changes', () => expect(idsOf('instrument=order-2')).toEqual(['order-2-signed']))
  it('of an instrument that it concerns', () => expect(idsOf('instrument=order-1')).toContain('sale-shelved'))
  it('of a month that contains its month', () => expect(idsOf('from=2021-02-20&to=2021-02-28')).toEqual(['sale-shelved']))
  it('of every filter at once', () => expect(idsOf('actor=oracle&kind=statement')).toEqual(['untranslated']))
  it('of a jurisdiction', () => expect(idsOf('jurisdiction=us-tx')).toEqual(['untranslated']))
  it('only when the search has found it', () => {
    const inView = docket.events.filter((event) => matches(docket, event, emptyFilter, new Set(['bill-passed'])))
    expect(inView.map(({ id }) => id)).toEqual(['bill-passed'])
  })
})
