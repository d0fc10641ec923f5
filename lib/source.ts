/** Where a fact was seen. */
import { z } from 'zod'
import { partialDateSchema } from './day'
import { textSchema, urlSchema } from './ids'

/**
 * `primary` is the act itself: Federal Register, statute, opinion, docket, or the text of the agency or
 * company that acted. `secondary` is somebody's account of it.
 */
const tierSchema = z.enum(['primary', 'secondary'])

export const sourceSchema = z
  .strictObject({
    url: urlSchema,
    title: textSchema.optional(),
    publisher: textSchema.optional(),
    published: partialDateSchema.optional(),
    tier: tierSchema,
    archived: urlSchema.optional(),
    language: z.string().regex(/^[a-z]{2}$/, 'a two-letter language code (ISO 639-1)').optional(),
  })
  .refine((source) => source.title ?? source.publisher, 'a title or a publisher')
export type Source = z.infer<typeof sourceSchema>

/** Primary sources first, each tier in the order of the file. */
export function primaryFirst(sources: readonly Source[]): Source[] {
  return [...sources.filter(isPrimary), ...sources.filter((source) => !isPrimary(source))]
}

/** Whether the source is the act itself. */
export function isPrimary(source: Source): boolean {
  return source.tier === 'primary'
}

/** The language of the source and of its title (ISO 639-1): English, where the record says nothing else. */
export function languageOf(source: Source): string {
  return source.language ?? 'en'
}
