/**
 * The shape of every answer of version 1 of the programming interface. The details, effects and sources
 * are the schemas that check the files; `lib/json.ts` builds the answers and is held to these types, and
 * `lib/json-schema.ts` publishes them.
 *
 * A label stands here in both languages, as in the files. An answer has it in one: see `InLanguage`.
 */
import { z } from 'zod'
import { actorFamilies } from './actor'
import { daySchema, partialDateSchema } from './day'
import { detailsByKind } from './details'
import { correctionSchema, deadlineSchema, effectSchema, jurisdictionSchema, type Kind, outcomes } from './event'
import { idSchema, type Label, labelSchema, textSchema, urlSchema } from './ids'
import { headlineSchema, instrumentFamilies, overlayKinds, stages, termsSchema } from './instrument'
import { locales } from './locale'
import { sourceSchema } from './source'

/** A value of an answer: each label of the record by its text in one language. */
export type InLanguage<T> = T extends Label
  ? string
  : T extends readonly (infer Item)[]
    ? InLanguage<Item>[]
    : T extends object
      ? { [Key in keyof T]: InLanguage<T[Key]> }
      : T

const count = z.int().nonnegative()
const langSchema = z.enum(locales)

function eventAnswerOf<K extends Kind>(kind: K) {
  return z.strictObject({
    id: idSchema,
    url: urlSchema,
    date: partialDateSchema,
    kind: z.literal(kind),
    title: textSchema,
    summary: textSchema,
    body: textSchema.optional(),
    lang: langSchema,
    actors: z.array(idSchema),
    jurisdiction: jurisdictionSchema,
    instruments: z.array(idSchema),
    details: detailsByKind[kind],
    effects: z.array(effectSchema),
    deadlines: z.array(deadlineSchema),
    related: z.array(idSchema),
    sources: z.array(sourceSchema),
    corrections: z.array(correctionSchema),
    updated: daySchema.nullable(),
  })
}

const eventAnswer = z.discriminatedUnion('kind', [
  eventAnswerOf('sanction'),
  eventAnswerOf('negotiation'),
  eventAnswerOf('data-hosting-deal'),
  eventAnswerOf('legislation'),
  eventAnswerOf('litigation'),
  eventAnswerOf('investigation'),
  eventAnswerOf('statement'),
])
export type EventAnswer = InLanguage<z.infer<typeof eventAnswer>>

const eventListAnswer = z.strictObject({ total: count, page: z.int().positive(), pages: z.int().positive(), events: z.array(eventAnswer) })
export type EventListAnswer = InLanguage<z.infer<typeof eventListAnswer>>

const actorAnswer = z.strictObject({
  id: idSchema,
  url: urlSchema,
  name: textSchema,
  role: textSchema,
  description: textSchema.optional(),
  lang: langSchema,
  family: z.enum(actorFamilies),
  partOf: idSchema.nullable(),
  aliases: z.array(textSchema),
  events: count,
})
export type ActorAnswer = z.infer<typeof actorAnswer>

const actorListAnswer = z.strictObject({ actors: z.array(actorAnswer) })

const overlayAnswer = z.strictObject({
  kind: z.enum(overlayKinds),
  since: daySchema,
  until: daySchema.optional(),
  scope: labelSchema.optional(),
  by: idSchema.optional(),
  event: idSchema,
})

const partAnswer = z.strictObject({ scope: labelSchema, since: daySchema, event: idSchema })

const statusAnswer = z.strictObject({
  headline: headlineSchema,
  stage: z.enum(stages),
  since: daySchema.nullable(),
  decidedBy: z.array(idSchema),
  byPassingOfTime: z.boolean(),
  overlays: z.array(overlayAnswer),
  term: daySchema.nullable(),
  deadlineLapsed: z.boolean(),
  upheld: z.boolean(),
  agreedInPart: z.boolean(),
  upheldParts: z.array(partAnswer),
  endedParts: z.array(partAnswer),
})
export type StatusAnswer = InLanguage<z.infer<typeof statusAnswer>>

const instrumentAnswer = z.strictObject({
  id: idSchema,
  url: urlSchema,
  name: textSchema,
  shortName: textSchema,
  lang: langSchema,
  family: z.enum(instrumentFamilies),
  citation: textSchema.nullable(),
  status: statusAnswer,
})
export type InstrumentAnswer = InLanguage<z.infer<typeof instrumentAnswer>>

const instrumentListAnswer = z.strictObject({ on: daySchema, instruments: z.array(instrumentAnswer) })

const spanAnswer = statusAnswer.extend({ from: daySchema, causes: z.array(idSchema) })

const instrumentHistoryAnswer = instrumentAnswer.extend({
  on: daySchema,
  description: textSchema.optional(),
  officialUrl: urlSchema.nullable(),
  issuers: z.array(idSchema),
  parties: z.array(idSchema),
  implements: z.array(idSchema),
  about: z.array(idSchema),
  terms: termsSchema.nullable(),
  history: z.array(spanAnswer),
  deadlines: z.array(
    z.strictObject({
      date: daySchema,
      what: labelSchema,
      outcome: z.enum(outcomes),
      setBy: idSchema,
      movedBy: idSchema.nullable(),
    }),
  ),
  events: z.array(idSchema),
})
export type InstrumentHistoryAnswer = InLanguage<z.infer<typeof instrumentHistoryAnswer>>

const docketAnswer = z.strictObject({
  name: textSchema,
  url: urlSchema,
  license: urlSchema,
  attribution: textSchema,
  lang: langSchema,
  reviewed: daySchema.nullable(),
  on: daySchema,
  events: z.array(eventAnswer),
  actors: z.array(actorAnswer),
  instruments: z.array(instrumentHistoryAnswer),
})
export type DocketAnswer = InLanguage<z.infer<typeof docketAnswer>>

/** A problem document (RFC 9457, section 3). */
const problemAnswer = z.strictObject({
  type: z.literal('about:blank'),
  title: textSchema,
  status: z.int().min(400).max(599),
  detail: textSchema,
  errors: z
    .array(
      z.strictObject({
        parameter: z.string(),
        value: z.string(),
        detail: textSchema,
        allowed: z.array(z.string()).optional(),
        suggestion: z.string().optional(),
      }),
    )
    .optional(),
})
export type ProblemAnswer = z.infer<typeof problemAnswer>

/** Every answer by the name under which it is published. */
export const answerSchemas = {
  Event: eventAnswer,
  EventList: eventListAnswer,
  Actor: actorAnswer,
  ActorList: actorListAnswer,
  Status: statusAnswer,
  Instrument: instrumentAnswer,
  InstrumentList: instrumentListAnswer,
  InstrumentHistory: instrumentHistoryAnswer,
  Docket: docketAnswer,
  Problem: problemAnswer,
} satisfies Record<string, z.ZodType>
export type AnswerName = keyof typeof answerSchemas
