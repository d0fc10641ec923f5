import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '@/lib/lines'

/** Every letter one wide. */
const letters = (text: string) => text.length
const texts = fc.array(fc.stringMatching(/^[a-z’]{1,12}$/), { minLength: 1, maxLength: 20 }).map((words) => words.join(' '))

describe('lines', () => {
  it('are one where the text fits', () => expect(linesOf('a short text', 12, letters)).toEqual(['a short text']))
  it('are as even as their number allows', () => expect(linesOf('aaaa bbbb cccc dddd', 16, letters)).toEqual(['aaaa bbbb', 'cccc dddd']))
  it('do not break at a no-break space', () => expect(linesOf('un appel\u00A0; puis', 9, letters)).toEqual(['un', 'appel\u00A0;', 'puis']))
  it('let a long word reach over the end', () => expect(linesOf('an extraordinary day', 8, letters)).toEqual(['an', 'extraordinary', 'day']))
  it('of nothing are none', () => expect(linesOf(' ', 8, letters)).toEqual([]))
  it('lose no word', () => fc.assert(fc.property(texts, fc.integer({ min: 12, max: 60 }), (text, width) => linesOf(text, width, letters).join(' ') === text)))
  it('keep to the width', () => fc.assert(fc.property(texts, fc.integer({ min: 12, max: 60 }), (text, width) => linesOf(text, width, letters).every((line) => line.length <= width))))
})
