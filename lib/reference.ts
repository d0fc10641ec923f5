/** The reference of the programming interface for readers: every address with its parameters, its fields and an example. */
import type { AnswerName } from './answers'
import type { Docket } from './docket'
import {
  type Endpoint,
  exampleOf,
  type Group,
  groupOf,
  groups,
  type Operation,
  operations,
  type ParameterName,
  parameterSchemas,
  pathNames,
  pathSchemas,
} from './endpoints'
import { answerDefinitions, type JsonSchema, schemaOf } from './json-schema'
import type { Locale } from './locale'
import { fieldText } from './words/fields'
import { operationWords, parameterWords } from './words/interface'

/** A parameter or a field: its name, its type in JSON Schema's words, what it holds. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly text: string
}

export interface ReferenceEntry {
  readonly operation: Operation
  readonly path: string
  readonly title: string
  /** The type of the answer, or the types, as `a | b`. */
  readonly mediaType: string
  readonly parameters: readonly Field[]
  /** The fields of the answer; empty where the format is somebody else's standard. */
  readonly fields: readonly Field[]
  /** The name of the answer in the schema. */
  readonly answer?: AnswerName
  /** An address that runs, without the site's own. */
  readonly example: string
}

/** The entries by group, in the order of the table, in one language. */
export function referenceOf(docket: Docket, locale: Locale, site: string): { group: Group; heading: string; entries: ReferenceEntry[] }[] {
  const definitions = answerDefinitions((name) => name)
  const entryOf = ([operation, endpoint]: [Operation, Endpoint]): ReferenceEntry => {
    const { path, mediaType, otherTypes = [], answer } = endpoint
    return {
      operation,
      path,
      title: operationWords[locale].operations[operation],
      mediaType: [mediaType, ...otherTypes].join(' | '),
      parameters: parametersOf(endpoint, locale),
      fields: answer ? fieldsOf(answer, definitions[answer], locale) : [],
      ...(answer ? { answer } : {}),
      example: exampleOf(docket, operation, site),
    }
  }
  return groups.map((group) => ({
    group,
    heading: operationWords[locale].groups[group],
    entries: operations.filter(([, endpoint]) => groupOf(endpoint) === group).map(entryOf),
  }))
}

function parametersOf({ path, parameters, required = [] }: Endpoint, locale: Locale): Field[] {
  const text = parameterWords[locale]
  const textOf = (name: ParameterName) => (required.includes(name) ? `${text[name]} ${operationWords[locale].required}` : text[name])
  return [
    ...pathNames(path).map((name) => ({ name, type: typeOf(schemaOf(pathSchemas[name])), text: text[name] })),
    ...parameters.map((name) => ({ name, type: typeOf(schemaOf(parameterSchemas[name])), text: textOf(name) })),
  ]
}

/** Of a union, a field has every type that it has in a branch. */
function fieldsOf(answer: AnswerName, definition: JsonSchema, locale: Locale): Field[] {
  const branches: JsonSchema[] = Array.isArray(definition.oneOf) ? definition.oneOf : [definition]
  const types = new Map<string, Set<string>>()
  for (const branch of branches) {
    for (const [name, schema] of Object.entries(branch.properties ?? {})) {
      types.set(name, (types.get(name) ?? new Set()).add(typeOf(schema)))
    }
  }
  return [...types].map(([name, each]) => ({ name, type: [...each].join(' | '), text: fieldText(answer, name, locale) }))
}

/** The most choices that are written out; beyond them the schema has the list. */
const MOST_CHOICES = 8

/** A type in a few words: `string`, `date`, `"en" | "fr"`, `Event[]`, `object`. */
function typeOf(schema: JsonSchema): string {
  const { $ref, anyOf, type, format, items } = schema
  const choices = 'const' in schema ? [schema.const] : schema.enum
  if (typeof $ref === 'string') return $ref
  if (Array.isArray(anyOf)) return [...new Set(anyOf.map(typeOf))].join(' | ')
  if (Array.isArray(choices)) return choices.length > MOST_CHOICES ? 'string' : choices.map((choice) => JSON.stringify(choice)).join(' | ')
  if (type === 'array' && typeof items === 'object') return listOf(typeOf({ ...items }))
  return String(format ?? type)
}

function listOf(type: string): string {
  return type.includes(' ') ? `(${type})[]` : `${type}[]`
}
