/** Words of the section that says how to cite an event or an instrument. */
import type { Locale } from '../locale'

interface CitingWords {
  readonly heading: string
  readonly apa: string
  readonly bluebook: string
  readonly dateNote: string
  readonly laws: string
  readonly copy: string
  /** For a screen reader, which hears the button without what stands beside it. */
  readonly copyWhat: (what: string) => string
  readonly copied: string
  readonly copyFailed: string
  readonly files: string
}

export const citingWords: Record<Locale, CitingWords> = {
  en: {
    heading: 'Cite',
    apa: 'APA, 7th edition',
    bluebook: 'Bluebook',
    dateNote: 'The date is the day on which this entry last changed; where it never did, that of the event.',
    laws: 'The laws, orders and agreements themselves',
    copy: 'Copy',
    copyWhat: (what) => `Copy: ${what}`,
    copied: 'Citation copied',
    copyFailed: 'Copying failed; the citation is',
    files: 'For a reference manager',
  },
  fr: {
    heading: 'Citer',
    apa: 'APA, 7e édition',
    bluebook: 'Bluebook',
    dateNote: 'La date est celle du dernier changement de cette fiche ; à défaut, celle de l’événement.',
    laws: 'Les lois, décrets et accords eux-mêmes',
    copy: 'Copier',
    copyWhat: (what) => `Copier : ${what}`,
    copied: 'Référence copiée',
    copyFailed: 'La copie a échoué ; la référence est',
    files: 'Pour un logiciel de références',
  },
}
