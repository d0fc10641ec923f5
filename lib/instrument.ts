/** A statute, order, rule, bill, injunction or agreement whose legal status the record follows. */
import { z } from 'zod'
import { daySchema } from './day'
import { idSchema, labelSchema, textSchema, urlSchema } from './ids'
import { type Locale, type Translated, translated } from './locale'

export const instrumentFamilies = [
  'statute', 'executive-order', 'presidential-order', 'agency-order', 'rule', 'determination', 'policy', 'bill',
  'state-statute', 'state-order', 'case-injunction', 'agreement',
] as const
export type InstrumentFamily = (typeof instrumentFamilies)[number]

export const stages = [
  'none', 'proposed', 'passed-chamber', 'not-yet-in-effect', 'in-force', 'agreed', 'approved', 'completed', 'abandoned',
  'superseded', 'revoked', 'struck-down', 'expired', 'dismissed',
] as const
export const overlayKinds = ['enjoined', 'stayed', 'enforcement-delayed', 'enjoined-in-part'] as const

/** What a reader is told first: the stage, or the overlay that keeps it from having effect. */
export const headlineSchema = z.enum([...stages, ...overlayKinds])
export type Headline = z.infer<typeof headlineSchema>

/** A figure or wording of an agreement, the event that shows it, and each side's version where sources differ. */
const termSchema = z.strictObject({
  text: labelSchema,
  event: idSchema,
  also: z.array(idSchema).default([]),
  disputed: z.array(z.strictObject({ figure: labelSchema, saidBy: labelSchema, event: idSchema })).default([]),
})

/** An owner's part, in percent of the shares; `share` is left out where the record holds no figure. */
const ownerSchema = z.strictObject({
  who: z.union([idSchema, labelSchema]),
  share: z.number().min(0).max(100).optional(),
  note: labelSchema.optional(),
  event: idSchema,
  disputed: z.array(z.strictObject({ share: z.number().min(0).max(100), saidBy: labelSchema, event: idSchema })).default([]),
})

export const termsSchema = z.strictObject({
  owners: z.array(ownerSchema).default([]),
  board: termSchema.optional(),
  dataHost: termSchema.optional(),
  algorithm: termSchema.optional(),
  value: termSchema.optional(),
})

/** What a careful lawyer says the status was on a day; the fold of effects must agree. */
const checkSchema = z.strictObject({
  day: daySchema,
  status: headlineSchema,
  why: textSchema,
  flags: z
    .strictObject({
      term: daySchema.optional(),
      deadlineLapsed: z.boolean().optional(),
      upheld: z.boolean().optional(),
      agreedInPart: z.boolean().optional(),
    })
    .optional(),
})

const wordsShape = { name: textSchema, shortName: textSchema }

/** The front matter of `content/instruments/<id>.md`; the body describes the instrument in English. */
export const instrumentFileSchema = z.strictObject({
  ...wordsShape,
  family: z.enum(instrumentFamilies),
  /** As a lawyer would cite it (Bluebook, 21st edition). */
  citation: textSchema.optional(),
  issuers: z.array(idSchema).default([]),
  parties: z.array(idSchema).default([]),
  officialUrl: urlSchema.optional(),
  /** Whether it binds when issued or enacted, or only from a later effective date. */
  starts: z.enum(['at-once', 'on-takes-effect']).optional(),
  implements: z.array(idSchema).default([]),
  /** Instruments that this one is about: the order that an extension prolongs, the list that an injunction bars. */
  about: z.array(idSchema).default([]),
  terms: termsSchema.optional(),
  checks: z.array(checkSchema).default([]),
})

/** The front matter of `<id>.fr.md`. */
export const instrumentWordsSchema = z.strictObject(wordsShape)

export interface InstrumentWords {
  readonly name: string
  readonly shortName: string
  readonly description: string
}

export type Instrument = Omit<z.infer<typeof instrumentFileSchema>, 'name' | 'shortName'> & {
  readonly id: string
  readonly words: Translated<InstrumentWords>
}

/** The words of an instrument in a language, or the English ones where there is no translation yet. */
export function instrumentWords(instrument: Instrument, locale: Locale): InstrumentWords & { lang: Locale } {
  return translated(instrument.words, locale)
}
