/**
 * JSON Schema (draft 2020-12) of what the programming interface answers and of the files of the record,
 * generated from the zod schemas that build and check them.
 */
import { z } from 'zod'
import { actorFileSchema, actorWordsSchema } from './actor'
import { type AnswerName, answerSchemas } from './answers'
import { eventFileSchema, eventWordsSchema } from './event'
import { labelSchema } from './ids'
import { instrumentFileSchema, instrumentWordsSchema } from './instrument'
import { fieldText } from './words/fields'

/** A JSON Schema, of which the generator promises no more than that it is an object. */
export type JsonSchema = Record<string, unknown>

/** The front matter of the record's files, by the name under which their schemas are published. */
const fileSchemas = {
  EventFile: eventFileSchema,
  EventWordsFile: eventWordsSchema,
  ActorFile: actorFileSchema,
  ActorWordsFile: actorWordsSchema,
  InstrumentFile: instrumentFileSchema,
  InstrumentWordsFile: instrumentWordsSchema,
}

/**
 * The schemas of all answers; `reference` spells the address of one. They are open: within a version
 * fields may be added, and a reader should pass over those that it does not know.
 */
export function answerDefinitions(reference: (name: string) => string): Record<AnswerName, JsonSchema> {
  const registry = z.registry<{ id: AnswerName }>()
  for (const name of answerNames) registry.add(answerSchemas[name], { id: name })
  const { schemas } = z.toJSONSchema(registry, {
    uri: reference,
    override({ zodSchema, jsonSchema }) {
      delete jsonSchema.additionalProperties
      // An answer is complete: what the files may leave out stands here.
      delete jsonSchema.default
      // The format says it; the generator's pattern repeats the calendar.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern
      // A label is written in both languages in the files; an answer has it in one.
      if (zodSchema !== labelSchema) return
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key)
      jsonSchema.type = 'string'
    },
  })
  const definitions = answerNames.map((name) => [name, described(name, definitionOf(schemas[name]))])
  // fromEntries forgets the names that it is given.
  return Object.fromEntries(definitions) as Record<AnswerName, JsonSchema>
}

/** The document at `/api/v1/schema.json`: every answer and every kind of file under `$defs`; the whole is that of the docket. */
export function schemaDocument(address: string): JsonSchema {
  const reference = (name: string) => `#/$defs/${name}`
  const files = Object.entries(fileSchemas).map(([name, schema]) => [name, definitionOf(z.toJSONSchema(schema, { io: 'input' }))])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'The TikTok Docket, version 1',
    $ref: reference('Docket'),
    $defs: { ...answerDefinitions(reference), ...Object.fromEntries(files) },
  }
}

/** The JSON Schema of a single value, such as a parameter. */
export function schemaOf(schema: z.ZodType): JsonSchema {
  return definitionOf(z.toJSONSchema(schema))
}

/** Every answer's name, in the order of publication. */
// keys() forgets the type of a closed object.
export const answerNames = Object.keys(answerSchemas) as AnswerName[]

/** A part of a document has neither an address nor a dialect of its own. */
function definitionOf(schema: object | undefined): JsonSchema {
  const { $schema: _dialect, $id: _address, id: _id, '~standard': _standard, ...definition }: JsonSchema = { ...schema }
  return definition
}

/** Adds to each field what it holds, in the branches of a union too. */
function described(name: AnswerName, schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.oneOf)) return { ...schema, oneOf: schema.oneOf.map((branch: JsonSchema) => described(name, branch)) }
  const fields = Object.entries(schema.properties ?? {}).map(([field, value]: [string, JsonSchema]) => [
    field,
    { ...value, description: fieldText(name, field, 'en') },
  ])
  return { ...schema, properties: Object.fromEntries(fields) }
}
