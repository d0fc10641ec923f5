/** The small schemas that every kind of file shares: ids, texts, texts in two languages. */
import { z } from 'zod'
import { setQuotes } from './typography'

/** A file's name without its ending: lower-case words of ASCII letters and digits, joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')

/** A text of at least one character, without space around it, its quotation marks set: all words of the front matter pass here. */
export const textSchema = z.string().trim().min(1).overwrite(setQuotes)

/** A short label in every language of the site: facts that are words, such as what a deadline is for. */
export const labelSchema = z.strictObject({ en: textSchema, fr: textSchema })
export type Label = z.infer<typeof labelSchema>

/** An address that a reader can open: http or https, nothing else. */
export const urlSchema = z.url({ protocol: /^https?$/ })
