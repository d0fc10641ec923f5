import { describe, expect, it } from 'vitest'
import { didYouMean, formatProblem, sortProblems } from '@/lib/problem'

const problem = { file: 'a.md', line: 3, column: 5, field: 'date', found: '"x"', expected: 'expected a day' }

describe('a problem', () => {
  it('is one line with its place', () => expect(formatProblem(problem)).toBe('a.md:3:5 date: "x"; expected a day'))
  it('of a whole file names no field', () => expect(formatProblem({ ...problem, field: '' })).toBe('a.md:3:5: "x"; expected a day'))
  it('comes in the order of files and lines', () => {
    const sorted = sortProblems([{ ...problem, file: 'b.md' }, { ...problem, line: 9 }, problem])
    expect(sorted.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.md:3', 'a.md:9', 'b.md:3'])
  })
})

describe('"did you mean"', () => {
  it('finds a letter left out', () => expect(didYouMean('orcle', ['oracle', 'trump'])).toBe('oracle'))
  it('finds another case', () => expect(didYouMean('Oracle', ['oracle'])).toBe('oracle'))
  it('is silent when nothing is near', () => expect(didYouMean('foo', ['from', 'oracle'])).toBeUndefined())
  it('is silent when nothing is known', () => expect(didYouMean('foo', [])).toBeUndefined())
})
