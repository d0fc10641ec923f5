/** The languages of the site, and the one door to their words. */
import { en } from './words/en'
import { fr } from './words/fr'

export const locales = ['en', 'fr'] as const
export type Locale = (typeof locales)[number]

/** Every word of the interface; each language has the same keys, checked by the compiler. */
export type Words = typeof en

const words: Record<Locale, Words> = { en, fr }

/** The interface words of a language. */
export function wordsIn(locale: Locale): Words {
  return words[locale]
}

/** Whether an address segment names a language of the site. */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The language that the switch leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'fr' : 'en'
}

/** What is written of something in each language; English always, the others where they are translated. */
export type Translated<W> = { readonly en: W } & Partial<Record<Locale, W>>

/** The words in a language, or the English ones where there is no translation yet, and which of them they are. */
export function translated<W>(words: Translated<W>, locale: Locale): W & { readonly lang: Locale } {
  const own = words[locale]
  return own ? { ...own, lang: locale } : { ...words.en, lang: 'en' }
}
