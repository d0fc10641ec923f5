import { describe, expect, it } from 'vitest'
import { detailRows } from '@/lib/describe'
import { eventOf } from '@/lib/docket'
import { docket } from './docket-fixture'

function rows(id: string, locale: 'en' | 'fr' = 'en') {
  return detailRows(docket, eventOf(docket, id), locale).map(({ field, values }) => [field, ...values.map((value) => (typeof value === 'string' ? value : value.href))])
}

describe('the details', () => {
  it('of a sanction', () => expect(rows('order-1-signed')).toEqual([['measure', 'Executive order'], ['step', 'imposed'], ['authority', 'International Emergency Economic Powers Act (IEEPA)']]))
  it('of a negotiation', () => expect(rows('sale-shelved')).toEqual([['subject', 'Ownership'], ['stage', 'abandoned'], ['value', '$20,000,000,000 to $30,000,000,000']]))
  it('of a hosting deal', () => expect(rows('hosting-proposed')).toEqual([['host', '/en/actors/oracle'], ['stage', 'proposed'], ['scope', 'all US user data']]))
  it('of a step of a bill', () => expect(rows('bill-passed')).toEqual([['bill', 'S. 1'], ['congress', '117th'], ['step', 'passed by the Senate'], ['vote', '60 to 40']]))
  it('of a step of a case', () => expect(rows('order-1-enjoined')).toEqual([['court', '/en/actors/us-district-court'], ['case', 'TikTok v. Example'], ['docketNumbers', 'No. 1:20-cv-1'], ['step', 'injunction'], ['outcome', 'granted']]))
  it('of an inquiry', () => expect(rows('inquiry-opened')).toEqual([['bodies', '/en/actors/cfius'], ['step', 'opened'], ['penalty', '$5,700,000']]))
  it('of a statement', () => expect(rows('ren-hopes')).toEqual([['speakers', '/en/actors/huawei']]))
  it('in French', () => expect(rows('bill-passed', 'fr')).toContainEqual(['vote', '60 voix contre 40']))
})
