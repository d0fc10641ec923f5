/** Words for machines and systems that name the site: home screens, search engines, data catalogues. */
import type { Locale } from '../locale'

interface ShareWords {
  /** Below an icon, where there is room for about a dozen letters. */
  readonly shortName: string
  readonly dataset: string
  readonly keywords: readonly string[]
  readonly country: string
}

export const shareWords: Record<Locale, ShareWords> = {
  en: {
    shortName: 'TikTok Docket',
    dataset: 'Events, actors, laws, orders and agreements of the US regulatory history of TikTok and ByteDance: dates, kinds, effects on the law, deadlines and sources, in English and French. The status of each instrument can be asked for any day.',
    keywords: ['TikTok', 'ByteDance', 'United States', 'regulation', 'sanctions', 'CFIUS', 'national security', 'data protection', 'litigation', 'legislation'],
    country: 'United States',
  },
  fr: {
    shortName: 'Dossier TikTok',
    dataset: 'Événements, acteurs, lois, décrets et accords de l’histoire réglementaire américaine de TikTok et ByteDance : dates, nature, effets en droit, échéances et sources, en anglais et en français. L’état de chaque texte peut être demandé pour n’importe quel jour.',
    keywords: ['TikTok', 'ByteDance', 'États-Unis', 'réglementation', 'sanctions', 'CFIUS', 'sécurité nationale', 'protection des données', 'contentieux', 'législation'],
    country: 'États-Unis',
  },
}
