import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '@/lib/excerpt'

describe('an excerpt', () => {
  it('of a short text is the text', () => expect(excerpt('Short.')).toBe('Short.'))
  it('ends after a whole word', () => expect(excerpt('The court held that', 12)).toBe('The court…'))
  it('has no punctuation before its ellipsis', () => expect(excerpt('The court, which held', 13)).toBe('The court…'))
  it('has no opened quotation mark before its ellipsis', () => expect(excerpt('Il dit «\u00A0non\u00A0» hier', 11)).toBe('Il dit…'))
  it('cuts a word where there is no other', () => expect(excerpt('anticonstitutionnellement', 10)).toBe('anticonst…'))
  it('is never longer than the limit', () => fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 2, max: 160 }), (text, limit) => excerpt(text, limit).length <= limit)))
})
