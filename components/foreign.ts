/** For the attribute `lang` (WCAG 2.2, 3.1.2): the language of words that are not in the page's own; undefined of those that are. */
import type { Locale } from '@/lib/locale'

export function foreign<Language extends string>(lang: Language | undefined, locale: Locale): Language | undefined {
  return lang === locale ? undefined : lang
}
