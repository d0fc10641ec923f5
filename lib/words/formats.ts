/** Words around the other formats of a view. */
import type { Locale } from '../locale'

export interface FormatWords {
  readonly subscribe: string
  readonly calendar: string
  /** Opens the list of files; their names are the same in every language. */
  readonly take: string
}

export const formatWords: Record<Locale, FormatWords> = {
  en: { subscribe: 'Subscribe', calendar: 'Calendar', take: 'Download or cite' },
  fr: { subscribe: 'S’abonner', calendar: 'Calendrier', take: 'Télécharger ou citer' },
}
