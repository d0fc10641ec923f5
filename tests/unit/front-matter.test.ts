import { describe, expect, it } from 'vitest'
import { MAX_BYTES, splitMarkdown } from '@/lib/front-matter'
import { formatProblem } from '@/lib/problem'

const split = (text: string | Uint8Array) => splitMarkdown('x.md', typeof text === 'string' ? new TextEncoder().encode(text) : text)

const problemsOf = (text: string | Uint8Array) => {
  const result = split(text)
  return result.ok ? [] : result.problems.map(formatProblem)
}

const fileOf = (text: string) => {
  const result = split(text)
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join())
  return result.file
}

describe('front matter', () => {
  it('is split from the body', () => expect(fileOf('---\na: 1\n---\n\nText\n').body.trim()).toBe('Text'))
  it('keeps dates as strings', () => expect(fileOf('---\ndate: 2020-02-30\n---\n').data).toEqual({ date: '2020-02-30' }))
  it('knows on which line the body begins', () => expect(fileOf('---\na: 1\n---\nText').bodyLine).toBe(4))
  it('knows where a value stands', () => expect(fileOf('---\na:\n  - b: x\n---\n').locate(['a', 0, 'b'])).toEqual({ line: 3, column: 8 }))
  it('knows where a name stands', () => expect(fileOf('---\na:\n  - b: x\n---\n').locate(['a', 0, 'b'], 'key')).toEqual({ line: 3, column: 5 }))
  it('places a missing field at its parent', () => expect(fileOf('---\na:\n  b: x\n---\n').locate(['a', 'c'])).toEqual({ line: 3, column: 3 }))
  it('reads the same file twice alike', () => expect(fileOf('---\na: 1\n---\n').data).toEqual(fileOf('---\na: 1\n---\n').data))
})

describe('a file that cannot be read gives one clear problem', () => {
  it('for front matter in JavaScript, which is never run', () => {
    const text = '---js\n(globalThis.wasRun = true, {})\n---\n'
    expect([problemsOf(text).length, Reflect.get(globalThis, 'wasRun')]).toEqual([1, undefined])
  })
  it.each([
    ['front matter in JSON', '---json\n{"a": 1}\n---\n', 'x.md:1:1: front matter in JSON is not read; expected YAML front matter between two lines of ---'],
    ['an unknown language', '---toml\na = 1\n---\n', 'x.md:1:1: gray-matter engine "toml" is not registered; expected YAML front matter between two lines of ---'],
    ['a YAML syntax error', '---\na: "x\n---\n', 'x.md:2:6: YAML: Missing closing "quote; expected valid YAML 1.2'],
    ['a field given twice', '---\na: 1\na: 2\n---\n', 'x.md:3:1: YAML: Map keys must be unique; expected each field once'],
    ['a blank line before the fence', '\n---\na: 1\n---\n', 'x.md:1:1: a blank line or space before the front matter; expected --- alone on the first line'],
    ['no front matter', 'Text\n', 'x.md:1:1: no front matter; expected --- alone on the first line'],
    ['an empty file', '', 'x.md:1:1: no front matter; expected --- alone on the first line'],
    ['front matter without an end', '---\na: 1\n', 'x.md:1:1: front matter without an end; expected a second line of ---'],
    ['empty front matter', '---\n---\n', 'x.md:1:1: empty front matter; expected the fields of the file'],
    ['a list instead of fields', '---\n- a\n---\n', 'x.md:1:1: front matter that is not a list of fields; expected `field: value` lines'],
    ['CRLF line endings', '---\r\na: 1\r\n---\r\n', 'x.md:1:1: a carriage return (CRLF line ending); expected LF line endings'],
    ['a byte-order mark', '\uFEFF---\na: 1\n---\n', 'x.md:1:1: a byte-order mark before the text; expected UTF-8 without it; save the file again as plain UTF-8'],
    ['bytes that are not UTF-8', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe), 'x.md:1:1: bytes that are not UTF-8; expected UTF-8; save the file again in that encoding'],
    ['two megabytes', new Uint8Array(2_000_000), `x.md:1:1: a file of 2000000 bytes; expected at most ${MAX_BYTES}; split the event or shorten it`],
  ])('for %s', (_name, text, expected) => expect(problemsOf(text)).toEqual([expected]))
})
