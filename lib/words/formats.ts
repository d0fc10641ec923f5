/** Words around the other formats of a view. */
import type { Locale } from '../locale'

export interface FormatWords {
  readonly subscribe: string
  readonly calendar: string
  readonly csv: string
}

export const formatWords: Record<Locale, FormatWords> = {
  en: { subscribe: 'Subscribe', calendar: 'Calendar', csv: 'CSV' },
  fr: { subscribe: 'S’abonner', calendar: 'Calendrier', csv: 'CSV' },
}
