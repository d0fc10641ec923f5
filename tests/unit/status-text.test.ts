import { describe, expect, it } from 'vitest'
import { instrumentOf } from '@/lib/docket'
import { statusOn } from '@/lib/status'
import { statusText } from '@/lib/status-text'
import { docket } from './docket-fixture'

const text = (day: string, locale: 'en' | 'fr') => statusText(statusOn(docket, instrumentOf(docket, 'order-1'), day), locale)

describe('a status in words', () => {
  it('tells since when it lasts', () => expect(text('2020-08-10', 'en')).toBe('in force since August 6, 2020'))
  it('has its article in French', () => expect(text('2020-08-10', 'fr')).toBe('en vigueur depuis le 6 août 2020'))
  it('tells when it ended', () => expect(text('2022-01-01', 'en')).toMatch(/^revoked on /))
  it('has no day before it began', () => expect(text('2019-01-01', 'en')).toBe('not yet issued'))
})
