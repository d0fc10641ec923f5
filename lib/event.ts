/** An event of the record: one file of facts, one of words per language. */
import { z } from 'zod'
import { daySchema, partialDateSchema } from './day'
import { detailsByKind } from './details'
import { idSchema, labelSchema, textSchema } from './ids'
import { type Locale, type Translated, translated } from './locale'
import { sourceSchema } from './source'

export const kinds = [
  'sanction', 'negotiation', 'data-hosting-deal', 'legislation', 'litigation', 'investigation', 'statement',
] as const
const kindSchema = z.enum(kinds)
export type Kind = z.infer<typeof kindSchema>

export const jurisdictions = [
  'us-federal', 'us-al', 'us-ar', 'us-ca', 'us-dc', 'us-de', 'us-fl', 'us-hi', 'us-ia', 'us-il', 'us-in', 'us-ks', 'us-ky',
  'us-ma', 'us-md', 'us-mn', 'us-mt', 'us-nc', 'us-ne', 'us-nh', 'us-nj', 'us-nv', 'us-ny', 'us-sd', 'us-tn', 'us-tx',
  'us-ut', 'us-va', 'us-vt', 'us-wa', 'us-states', 'china', 'canada', 'european-union', 'ireland', 'united-kingdom',
  'australia', 'india', 'international', 'corporate',
] as const
export const jurisdictionSchema = z.enum(jurisdictions)
export type Jurisdiction = z.infer<typeof jurisdictionSchema>

export const actions = [
  'proposed', 'passed-chamber', 'enacted', 'issued', 'takes-effect', 'amended', 'extended', 'deadline-lapsed', 'upheld',
  'enforcement-delayed', 'enforcement-resumed', 'enjoined', 'enjoined-in-part', 'stayed', 'injunction-lifted',
  'struck-down', 'superseded', 'revoked', 'expired', 'dismissed', 'agreed', 'approved', 'completed', 'abandoned',
] as const
const actionSchema = z.enum(actions)
export type Action = z.infer<typeof actionSchema>

/**
 * What the event did to an instrument. `date` only where the effect has another day than the event;
 * `until` is the last day, inclusive; `scope` a part of the instrument; `by` the injunction that does it.
 */
export const effectSchema = z.strictObject({
  instrument: idSchema,
  action: actionSchema,
  date: daySchema.optional(),
  until: daySchema.optional(),
  scope: labelSchema.optional(),
  by: idSchema.optional(),
})
export type Effect = z.infer<typeof effectSchema>

export const outcomes = ['met', 'moved', 'lapsed', 'overtaken', 'enjoined', 'took-effect', 'open'] as const

/** A day that the event sets for an instrument, what came of it, and the event that moved it. */
export const deadlineSchema = z.strictObject({
  instrument: idSchema,
  date: daySchema,
  what: labelSchema,
  outcome: z.enum(outcomes),
  movedBy: idSchema.optional(),
})
export type Deadline = z.infer<typeof deadlineSchema>

export const correctionSchema = z.strictObject({ date: daySchema, note: labelSchema })

const common = {
  date: partialDateSchema,
  /** Settles the order of events, and of their effects, on one day: 1 before 2. */
  order: z.int().positive().optional(),
  actors: z.array(idSchema).min(1),
  jurisdiction: jurisdictionSchema,
  /** Instruments that the event concerns without changing their status. */
  instruments: z.array(idSchema).default([]),
  effects: z.array(effectSchema).default([]),
  deadlines: z.array(deadlineSchema).default([]),
  related: z.array(idSchema).default([]),
  sources: z.array(sourceSchema).min(1),
  updated: daySchema.optional(),
  corrections: z.array(correctionSchema).default([]),
}

/** The headline's limit keeps a card on two lines; French says the same in more letters. */
const englishWords = { title: textSchema.max(90), summary: textSchema }
const frenchWords = { ...englishWords, title: textSchema.max(110) }

function fileOf<K extends Kind>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), ...englishWords, ...common, details: detailsByKind[kind] })
}

/** The front matter of `content/events/<year>/<id>.md`: the facts, and the English headline and summary. */
export const eventFileSchema = z.discriminatedUnion('kind', [
  fileOf('sanction'),
  fileOf('negotiation'),
  fileOf('data-hosting-deal'),
  fileOf('legislation'),
  fileOf('litigation'),
  fileOf('investigation'),
  fileOf('statement'),
])
export type EventFile = z.infer<typeof eventFileSchema>

/** The front matter of `<id>.fr.md`: words only, facts are never repeated. */
export const eventWordsSchema = z.strictObject(frenchWords)

/** What is read about an event in one language; `body` is Markdown and may be empty. */
export interface EventWords {
  readonly title: string
  readonly summary: string
  readonly body: string
}

type WithoutWords<T> = T extends unknown ? Omit<T, 'title' | 'summary'> : never

/** The facts of an event, a union on `kind`. */
export type EventFacts = WithoutWords<EventFile>

/** An event of the docket: facts, and words in English and wherever else they are written. */
export type Event = EventFacts & {
  readonly id: string
  readonly words: Translated<EventWords>
}

/** The words of an event in a language, or the English ones where there is no translation yet. */
export function eventWords(event: Event, locale: Locale): EventWords & { lang: Locale } {
  return translated(event.words, locale)
}

/** Every instrument that the event changes, concerns or sets a day for, each once. */
export function instrumentsOf(event: Event): string[] {
  const named = [...event.effects, ...event.deadlines].map((each) => each.instrument)
  return [...new Set([...named, ...event.instruments])]
}
