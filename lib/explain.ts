/** Turns zod's issues into problems that name the place, what was found and what was expected. */
import type { z } from 'zod'
import type { MarkdownFile } from './front-matter'
import { didYouMean, type Problem } from './problem'

type Issue = z.core.$ZodIssue

/** Checks the front matter of a file against a schema: the typed data, or every problem at once. */
export function checkShape<S extends z.ZodType>(
  schema: S,
  file: MarkdownFile,
): { data?: z.infer<S>; problems: Problem[] } {
  const result = schema.safeParse(file.data, { reportInput: true })
  if (result.success) return { data: result.data, problems: [] }
  return { problems: result.error.issues.flatMap((issue) => explain(schema, file, issue)) }
}

function explain(schema: z.ZodType, file: MarkdownFile, issue: Issue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, file.data, issue.path)
    return issue.keys.map((key) => {
      const suggestion = didYouMean(key, known)
      const expected = suggestion ? `did you mean "${suggestion}"?` : `expected only ${known.join(', ')}`
      return problemAt(file, [...issue.path, key], `unknown field "${key}"`, expected, 'key')
    })
  }
  const { found, expected } = sentence(issue)
  return [problemAt(file, issue.path, found, expected)]
}

/** A problem at a field of a file. */
export function problemAt(
  file: MarkdownFile,
  path: readonly PropertyKey[],
  found: string,
  expected: string,
  part?: 'key',
): Problem {
  return { file: file.path, ...file.locate(path, part), field: path.map(String).join('.'), found, expected }
}

function sentence(issue: Issue): { found: string; expected: string } {
  const found = issue.input === undefined ? 'nothing' : quote(issue.input)
  switch (issue.code) {
    case 'invalid_value':
      return { found, expected: expectedChoice(issue.input, issue.values.map(String)) }
    case 'invalid_union':
      return unionSentence(issue, found)
    case 'invalid_type':
      return { found, expected: `expected ${typeName(issue.expected)}` }
    case 'too_small':
      return { found, expected: `expected at least ${issue.minimum} ${unit(issue.origin)}`.trimEnd() }
    case 'too_big':
      return { found: lengthOf(issue.input) ?? found, expected: `expected at most ${issue.maximum} ${unit(issue.origin)}`.trimEnd() }
    case 'invalid_format':
      return { found, expected: `expected ${formatName(issue.format, issue.message)}` }
    default:
      return { found, expected: `expected ${issue.message}` }
  }
}

function expectedChoice(input: unknown, choices: readonly string[]): string {
  const suggestion = typeof input === 'string' ? didYouMean(input, choices) : undefined
  return suggestion ? `did you mean "${suggestion}"?` : `expected ${choices.length === 1 ? choices[0] : `one of ${choices.join(', ')}`}`
}

/** A union on a field is explained by that field's choices, any other by what its branches want. */
function unionSentence(issue: Issue & { code: 'invalid_union' }, found: string): { found: string; expected: string } {
  if (issue.discriminator) {
    const value = get(issue.input, issue.discriminator)
    const choices = get(issue, 'options')
    return {
      found: value === undefined ? 'nothing' : quote(value),
      expected: expectedChoice(value, Array.isArray(choices) ? choices.map(String) : []),
    }
  }
  const wanted = issue.errors.flatMap((branch) => (branch[0] ? [sentence(branch[0]).expected.replace(/^expected /, '')] : []))
  return { found, expected: `expected ${[...new Set(wanted)].join(', or ')}` }
}

function formatName(format: string, message: string): string {
  switch (format) {
    case 'date':
      return 'a day that exists, YYYY-MM-DD'
    case 'url':
      return 'an address that begins with https://'
    default:
      return message
  }
}

const typeNames: Record<string, string> = { string: 'a text', array: 'a list', object: 'fields', number: 'a number', int: 'a whole number' }

function typeName(type: string): string {
  return typeNames[type] ?? type
}

function unit(origin: string): string {
  return origin === 'string' ? 'characters' : origin === 'array' ? 'entries' : ''
}

function lengthOf(input: unknown): string | undefined {
  return typeof input === 'string' ? `${input.length} characters` : undefined
}

function quote(input: unknown): string {
  const text = typeof input === 'string' ? `"${input}"` : JSON.stringify(input)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

/** The fields that the schema allows at a path: what an unknown one may have been meant as. */
function fieldsAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): string[] {
  let nodes: unknown[] = [schema.toJSONSchema({ io: 'input' })]
  let value = data
  for (const step of path) {
    nodes = narrow(nodes, value).map((node) => (typeof step === 'number' ? get(node, 'items') : get(get(node, 'properties'), String(step))))
    value = get(value, String(step))
  }
  return [...new Set(narrow(nodes, value).flatMap((node) => Object.keys(get(node, 'properties') ?? {})))]
}

/** Opens the unions of a JSON Schema, and keeps of a union on `kind` the branch that the data names. */
function narrow(nodes: readonly unknown[], value: unknown): unknown[] {
  const branches = nodes.flatMap((node) => get(node, 'oneOf') ?? get(node, 'anyOf') ?? [node])
  const named = branches.filter((node) => get(get(get(node, 'properties'), 'kind'), 'const') === (get(value, 'kind') ?? NaN))
  return named.length > 0 ? named : branches
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
