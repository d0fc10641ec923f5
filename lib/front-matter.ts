/**
 * A Markdown file of the record, split into front matter and body.
 *
 * gray-matter only splits. Left to itself it would run `---js` blocks, cache failures as empty data and
 * turn 30 February into 2 March; so it gets engines that refuse JavaScript and JSON, and a YAML 1.2 engine
 * that keeps dates as strings and knows the line and column of every field.
 */
import matter from 'gray-matter'
import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type Problem, wholeFile } from './problem'

/** The largest file that the reader accepts, in bytes; an event of 250 words is about 5,000. */
export const MAX_BYTES = 200_000

export type FieldPath = readonly PropertyKey[]

export interface Place {
  readonly line: number
  readonly column: number
}

export interface MarkdownFile {
  readonly path: string
  readonly data: unknown
  readonly body: string
  /** The line on which the body begins, counted from 1. */
  readonly bodyLine: number
  /** Where a field stands; for a missing field, where its parent does. `key` asks for the field's name. */
  locate(path: FieldPath, key?: 'key'): Place
}

type Split = { ok: true; file: MarkdownFile } | { ok: false; problems: Problem[] }

/** Splits the bytes of a file; every reason that they cannot be read is a problem of its own. */
export function splitMarkdown(path: string, bytes: Uint8Array): Split {
  const text = decode(path, bytes)
  if (typeof text !== 'string') return { ok: false, problems: [text] }
  const counter = new LineCounter()
  let document: Document.Parsed | undefined
  const yaml = {
    parse(source: string): object {
      document = parseDocument(source, { lineCounter: counter, prettyErrors: false, version: '1.2' })
      // gray-matter wants an object; what the document really holds is read below.
      return {}
    },
    stringify: refuse('writing'),
  }
  try {
    const parsed = matter(text, {
      language: 'yaml',
      engines: { yaml, javascript: refuse('JavaScript'), js: refuse('JavaScript'), json: refuse('JSON') },
    })
    const problems = document
      ? syntaxProblems(path, document, counter)
      : [wholeFile(path, 'empty front matter', 'expected the fields of the file')]
    if (!document || problems.length > 0) return { ok: false, problems }
    return { ok: true, file: asFile(path, text, parsed.content, document, counter) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, problems: [wholeFile(path, reason, 'expected YAML front matter between two lines of ---')] }
  }
}

function refuse(language: string) {
  return (): never => {
    throw new Error(`front matter in ${language} is not read`)
  }
}

function decode(path: string, bytes: Uint8Array): string | Problem {
  if (bytes.length > MAX_BYTES) {
    return wholeFile(path, `a file of ${bytes.length} bytes`, `expected at most ${MAX_BYTES}; split the event or shorten it`)
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return wholeFile(path, 'a byte-order mark before the text', 'expected UTF-8 without it; save the file again as plain UTF-8')
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return wholeFile(path, 'bytes that are not UTF-8', 'expected UTF-8; save the file again in that encoding')
  }
  const carriageReturn = text.indexOf('\r')
  if (carriageReturn >= 0) {
    const line = text.slice(0, carriageReturn).split('\n').length
    return { ...wholeFile(path, 'a carriage return (CRLF line ending)', 'expected LF line endings'), line }
  }
  if (!text.startsWith('---')) {
    const found = text.trimStart().startsWith('---') ? 'a blank line or space before the front matter' : 'no front matter'
    return wholeFile(path, found, 'expected --- alone on the first line')
  }
  // gray-matter would take the rest of the file for front matter.
  if (!/\n---\n/.test(`${text.slice(3)}\n`)) {
    return wholeFile(path, 'front matter without an end', 'expected a second line of ---')
  }
  return text
}

/** Front matter begins on the line after the opening fence. */
function placeOf(counter: LineCounter, offset: number): Place {
  const { line, col } = counter.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function syntaxProblems(path: string, document: Document.Parsed, counter: LineCounter): Problem[] {
  const problems = document.errors.map((error): Problem => {
    const [found = error.message] = error.message.split('\n')
    const expected = error.code === 'DUPLICATE_KEY' ? 'expected each field once' : 'expected valid YAML 1.2'
    return { file: path, ...placeOf(counter, error.pos[0]), field: '', found: `YAML: ${found}`, expected }
  })
  // One slip often makes YAML report several; the first is the one to mend.
  if (problems.length > 0) return problems.slice(0, 1)
  if (!isMap(document.contents)) return [wholeFile(path, 'front matter that is not a list of fields', 'expected `field: value` lines')]
  return []
}

function asFile(path: string, text: string, body: string, document: Document.Parsed, counter: LineCounter): MarkdownFile {
  const bodyStart = text.length - body.length
  return {
    path,
    data: document.toJS(),
    body,
    bodyLine: text.slice(0, bodyStart).split('\n').length,
    locate: (fieldPath, key) => placeOf(counter, offsetOf(document, fieldPath, key === 'key')),
  }
}

function offsetOf(document: Document.Parsed, path: FieldPath, wantsKey: boolean): number {
  let node: unknown = document.contents
  let offset = 0
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      if (!pair) break
      const key = startOf(pair.key)
      const value = startOf(pair.value)
      offset = (isLast && wantsKey ? key : (value ?? key)) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = startOf(node) ?? offset
    } else break
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? ((node as Node).range?.[0] ?? undefined) : undefined
}
