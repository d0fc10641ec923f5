/** A person, company, agency, court or legislature that acts in the record. */
import { z } from 'zod'
import { idSchema, textSchema } from './ids'
import { type Locale, type Translated, translated } from './locale'

export const actorFamilies = [
  'person', 'company', 'agency', 'court', 'legislature', 'government', 'state', 'group',
] as const

const wordsShape = { name: textSchema, role: textSchema }

/** The front matter of `content/actors/<id>.md`; the body describes the actor in English. */
export const actorFileSchema = z.strictObject({
  ...wordsShape,
  family: z.enum(actorFamilies),
  /** The body to which a filter rolls this actor up: a Senate committee under Congress. */
  partOf: idSchema.optional(),
  /** Other names, in any language, that a search should find. */
  aliases: z.array(textSchema).default([]),
})

/** The front matter of `<id>.fr.md`. */
export const actorWordsSchema = z.strictObject(wordsShape)

export interface ActorWords {
  readonly name: string
  readonly role: string
  readonly description: string
}

export type Actor = Omit<z.infer<typeof actorFileSchema>, 'name' | 'role'> & {
  readonly id: string
  readonly words: Translated<ActorWords>
}

/** The words of an actor in a language, or the English ones where there is no translation yet. */
export function actorWords(actor: Actor, locale: Locale): ActorWords & { lang: Locale } {
  return translated(actor.words, locale)
}
