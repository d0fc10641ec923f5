import { describe, expect, it } from 'vitest'
import { eventOf } from '@/lib/docket'
import { parseFilter } from '@/lib/filter'
import { eventJson } from '@/lib/json'
import { badRequest, notFound } from '@/lib/problem-document'
import { docket } from './docket-fixture'

const json = (id: string, locale: 'en' | 'fr' = 'en') => eventJson(docket, eventOf(docket, id), locale, 'https://docket.example')

describe('an event as JSON', () => {
  it('has its address', () => expect(json('ren-hopes', 'fr').url).toBe('https://docket.example/fr/events/ren-hopes'))
  it('names its actors by id', () => expect(json('ren-hopes').actors).toEqual(['huawei']))
  it('has its details in one language', () => expect(json('hosting-proposed', 'fr').details).toEqual({ host: 'oracle', stage: 'proposed', scope: 'toutes les données américaines' }))
  it('has its deadlines in one language', () => expect(json('order-1-signed').deadlines).toEqual([{ instrument: 'order-1', date: '2020-09-20', what: 'Dealings end', outcome: 'moved', movedBy: 'order-1-enjoined' }]))
  it('has its relations in both directions', () => expect(json('order-1-signed').related).toEqual(['inquiry-opened', 'order-1-enjoined', 'order-2-signed']))
  it('has its primary sources first', () => expect(json('order-1-signed').sources.map(({ tier }) => tier)).toEqual(['primary', 'secondary']))
  it('says in which language its words are', () => expect(json('untranslated', 'fr').lang).toBe('en'))
  it('has every field of the contract', () => {
    const fields = ['id', 'url', 'date', 'kind', 'title', 'summary', 'lang', 'actors', 'jurisdiction', 'details', 'effects', 'deadlines', 'related', 'sources', 'updated']
    expect(Object.keys(json('ren-hopes'))).toEqual(expect.arrayContaining(fields))
  })
})

describe('a problem document', () => {
  it('names the parameter and what was meant', () => {
    const { ignored } = parseFilter(new URLSearchParams('actor=orcle'), docket)
    expect(badRequest(ignored)).toEqual({
      type: 'about:blank', title: 'Bad Request', status: 400,
      detail: 'actor=orcle: there is no such value in the record; did you mean "oracle"?',
      errors: [{ parameter: 'actor', value: 'orcle', detail: 'there is no such value in the record', suggestion: 'oracle' }],
    })
  })
  it('says what is missing', () => expect(notFound('There is no event "x".')).toMatchObject({ status: 404, detail: 'There is no event "x".' }))
})
