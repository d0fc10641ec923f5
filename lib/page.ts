/** A page of prose about the site itself: method, coverage, accessibility. */
import { z } from 'zod'
import { textSchema } from './ids'
import { type Locale, type Translated, translated } from './locale'

/** The front matter of `content/pages/<id>.md` and of its translation; the body is the page. */
export const pageFileSchema = z.strictObject({ title: textSchema, summary: textSchema })

export interface PageWords {
  readonly title: string
  readonly summary: string
  readonly body: string
}

export interface Page {
  readonly id: string
  readonly words: Translated<PageWords>
}

/** The words of a page in a language, or the English ones where there is no translation yet. */
export function pageWords(page: Page, locale: Locale): PageWords & { lang: Locale } {
  return translated(page.words, locale)
}
