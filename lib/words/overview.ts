/** Words of the drawing of the whole record on the dashboard. */
import type { Administration, TurningPoint } from '../overview'
import type { Locale } from '../locale'

export interface OverviewWords {
  readonly heading: string
  /** What both drawings show, and what each shows in its own way. */
  readonly caption: string
  readonly captionMarks: string
  readonly captionBars: string
  readonly key: string
  readonly inForce: string
  readonly matching: string
  readonly outside: string
  /** What is read where nothing is pointed at: over the marks, over the bars, and over both under a filter. */
  readonly idleMarks: (total: number) => string
  readonly idleBars: (total: number) => string
  readonly idleFiltered: (matching: number, total: number) => string
  readonly hint: string
  readonly count: (matching: number, total: number) => string
  /** Beside the name of a lane. */
  readonly laneCount: (matching: number, total: number) => string
  readonly before: (year: string) => string
  /** Where there is room for two signs only. */
  readonly beforeShort: string
  readonly yearShort: (year: string) => string
  readonly onlyYear: (year: string, count: string) => string
  readonly allYears: (year: string) => string
  /** Who, and when where there is room. */
  readonly administrations: Readonly<Record<Administration, readonly [who: string, when: string]>>
  readonly turningPoints: Readonly<Record<TurningPoint, string>>
}

const events = (count: number, locale: string, one: string, many: string) => `${count.toLocaleString(locale)} ${(locale === 'fr-FR' ? count < 2 : count === 1) ? one : many}`

export const overviewWords: Record<Locale, OverviewWords> = {
  en: {
    heading: 'The whole record at a glance',
    caption: 'Shaded bands are administrations, flags are turning points, and bars show when the two main texts were in force. A year leads to its events alone.',
    captionMarks: 'Each mark is one event, at its date and in the lane of its kind; where dates crowd, marks pile up.',
    captionBars: 'Each bar counts the events of one kind in a quarter of a year and leads to those of its year.',
    key: 'In the bars',
    inForce: 'In force',
    matching: 'matches the filters',
    outside: 'outside the filters',
    idleMarks: (total) => `${events(total, 'en-US', 'event', 'events')}: point at one to read it`,
    idleBars: (total) => `${events(total, 'en-US', 'event', 'events')}: touch a year to list its own`,
    idleFiltered: (matching, total) => `${matching.toLocaleString('en-US')} of ${events(total, 'en-US', 'event', 'events')} in color, the others hollow`,
    hint: 'Arrow keys move along the drawing; Enter opens.',
    count: (matching, total) => (matching === total ? events(total, 'en-US', 'event', 'events') : `${matching.toLocaleString('en-US')} of ${events(total, 'en-US', 'event', 'events')}`),
    laneCount: (matching, total) => (matching === total ? total.toLocaleString('en-US') : `${matching.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`),
    before: (year) => `Before ${year}`,
    beforeShort: '…',
    yearShort: (year) => `’${year.slice(2)}`,
    onlyYear: (year, count) => `${year}: ${count}`,
    allYears: (year) => `${year}: back to all years`,
    administrations: { 'trump-1': ['Trump', '2017–2021'], biden: ['Biden', '2021–2025'], 'trump-2': ['Trump', 'since 2025'] },
    turningPoints: {
      'executive-order-13942': 'First ban order',
      'executive-order-14034': 'Biden revokes it',
      'pafaca-signed': 'Divest-or-ban law',
      'supreme-court-upholds-pafaca': 'Supreme Court upholds it',
      'joint-venture-closes': 'Joint venture',
    },
  },
  fr: {
    heading: 'Tout le dossier d’un coup d’œil',
    caption: 'Les bandes sont les présidences, les drapeaux les tournants, et les barres montrent quand les deux textes principaux étaient en vigueur. Une année mène à ses seuls événements.',
    captionMarks: 'Chaque signe est un événement, à sa date et dans le couloir de sa nature ; là où les dates se pressent, les signes s’empilent.',
    captionBars: 'Chaque colonne compte les événements d’une nature sur un trimestre et mène à ceux de l’année.',
    key: 'Dans les barres',
    inForce: 'En vigueur',
    matching: 'répond aux filtres',
    outside: 'hors des filtres',
    idleMarks: (total) => `${events(total, 'fr-FR', 'événement', 'événements')} : pointez-en un pour le lire`,
    idleBars: (total) => `${events(total, 'fr-FR', 'événement', 'événements')} : touchez une année pour en voir la liste`,
    idleFiltered: (matching, total) => `${matching.toLocaleString('fr-FR')} sur ${events(total, 'fr-FR', 'événement', 'événements')} en couleur, les autres évidés`,
    hint: 'Les flèches du clavier parcourent le dessin ; Entrée ouvre.',
    count: (matching, total) => (matching === total ? events(total, 'fr-FR', 'événement', 'événements') : `${matching.toLocaleString('fr-FR')} sur ${events(total, 'fr-FR', 'événement', 'événements')}`),
    laneCount: (matching, total) => (matching === total ? total.toLocaleString('fr-FR') : `${matching.toLocaleString('fr-FR')} sur ${total.toLocaleString('fr-FR')}`),
    before: (year) => `Avant ${year}`,
    beforeShort: '…',
    yearShort: (year) => `’${year.slice(2)}`,
    onlyYear: (year, count) => `${year} : ${count}`,
    allYears: (year) => `${year} : revenir à toutes les années`,
    administrations: { 'trump-1': ['Trump', '2017-2021'], biden: ['Biden', '2021-2025'], 'trump-2': ['Trump', 'depuis 2025'] },
    turningPoints: {
      'executive-order-13942': 'Premier décret',
      'executive-order-14034': 'Biden le révoque',
      'pafaca-signed': 'Loi « cession ou interdiction »',
      'supreme-court-upholds-pafaca': 'La Cour suprême la confirme',
      'joint-venture-closes': 'Coentreprise',
    },
  },
}
