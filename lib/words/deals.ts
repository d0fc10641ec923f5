/** Words of the page that sets the agreements side by side. */
import type { Locale } from '../locale'

export interface DealsWords {
  readonly heading: string
  readonly intro: string
  readonly none: string
  readonly index: string
  readonly key: string
  readonly looks: Readonly<Record<'seller' | 'owner' | 'rest', string>>
  readonly status: string
  readonly parties: string
  readonly owners: string
  readonly board: string
  readonly dataHost: string
  readonly algorithm: string
  readonly value: string
  readonly missing: string
  /** Between two events or two sides, whose own words hold commas. */
  readonly separator: string
  /** Over versions that may contradict each other, or speak of different days or sums. */
  readonly bySource: string
  readonly events: (count: number) => string
  readonly percent: (share: number) => string
  readonly shareUnknown: string
  readonly noShares: string
  readonly splitUnknown: (share: string) => string
  readonly unexplained: (share: string) => string
}

export const dealsWords: Record<Locale, DealsWords> = {
  en: {
    heading: 'The agreements side by side',
    intro:
      'Who was to own TikTok, govern it, host its data and hold its algorithm, and for how much: each agreement in the order in which it first appears in the record, with its status today and the events behind every entry.',
    none: 'No agreement in the record concerns ownership or hosting.',
    index: 'Agreements on this page',
    key: 'In the bars',
    looks: { seller: 'share of ByteDance', owner: 'share of another owner', rest: 'not explained by the record' },
    status: 'Status',
    parties: 'Parties',
    owners: 'Owners',
    board: 'Board',
    dataHost: 'Host of the data',
    algorithm: 'Algorithm',
    value: 'Value',
    missing: 'Not in the record',
    separator: '; ',
    bySource: 'By source',
    events: (count) => (count === 1 ? 'Event' : 'Events'),
    percent: (share) => `${share.toLocaleString('en-US')}%`,
    shareUnknown: 'share not known',
    noShares: 'No exact share in the record',
    splitUnknown: (share) => `${share}, split not known`,
    unexplained: (share) => `${share} not accounted for`,
  },
  fr: {
    heading: 'Les accords côte à côte',
    intro:
      'À qui TikTok devait appartenir, qui devait le diriger, héberger ses données et détenir son algorithme, et à quel prix : chaque accord dans l’ordre de son apparition au dossier, avec son état aujourd’hui et les événements derrière chaque mention.',
    none: 'Aucun accord du dossier ne porte sur la propriété ou l’hébergement.',
    index: 'Accords de cette page',
    key: 'Dans les barres',
    looks: { seller: 'part de ByteDance', owner: 'part d’un autre propriétaire', rest: 'non expliqué par le dossier' },
    status: 'État',
    parties: 'Parties',
    owners: 'Propriétaires',
    board: 'Conseil d’administration',
    dataHost: 'Hôte des données',
    algorithm: 'Algorithme',
    value: 'Valeur',
    missing: 'Absent du dossier',
    separator: ' ; ',
    bySource: 'Selon les sources',
    events: (count) => (count < 2 ? 'Événement' : 'Événements'),
    percent: (share) => `${share.toLocaleString('fr-FR')} %`,
    shareUnknown: 'part inconnue',
    noShares: 'Aucune part exacte dans le dossier',
    splitUnknown: (share) => `${share}, répartition inconnue`,
    unexplained: (share) => `${share} sans explication`,
  },
}
