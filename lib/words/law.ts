/** Words of the pages on the status of the law: the board of instruments and the page of one. */
import type { Locale } from '../locale'

interface LawWords {
  readonly heading: string
  readonly intro: string
  readonly onDay: (day: string) => string
  readonly chooseDay: string
  readonly dayHint: string
  readonly show: string
  readonly daysThatMattered: string
  readonly today: string
  readonly drawing: string
  readonly drawingHint: string
  readonly table: (day: string) => string
  readonly instrument: string
  readonly family: string
  readonly status: string
  readonly since: string
  readonly decidedBy: string
  readonly byTime: string
  readonly badDay: (value: string) => string
  readonly outside: (value: string, first: string, last: string) => string
  readonly citation: string
  readonly official: string
  readonly issuers: string
  readonly parties: string
  readonly implements: string
  readonly implementedBy: string
  readonly about: string
  readonly aboutIt: string
  readonly history: string
  readonly from: string
  readonly lasted: string
  readonly still: string
  readonly days: (count: number) => string
  readonly endedInPart: string
  readonly deadlines: string
  readonly setBy: string
  readonly events: string
  readonly noHistory: string
  readonly allInstruments: string
  readonly term: (day: string, isPast: boolean) => string
  readonly deadlineLapsed: string
  readonly upheld: string
  readonly agreedInPart: string
  readonly bars: Readonly<Record<'proposed' | 'binding' | 'delayed' | 'blocked' | 'agreed', string>>
}

const number = (value: number, locale: string) => value.toLocaleString(locale)

export const lawWords: Record<Locale, LawWords> = {
  en: {
    heading: 'Laws, orders and agreements',
    intro: 'The status of every instrument on any day, computed from what each event did to it.',
    onDay: (day) => `Status on ${day}`,
    chooseDay: 'Day',
    dayHint: 'A day, such as 2020-12-03',
    show: 'Show this day',
    daysThatMattered: 'Days that mattered',
    today: 'Today',
    drawing: 'Every instrument from 2017 to today',
    drawingHint: 'Each bar is a span under one status and leads to the event that began it; the vertical line is the chosen day.',
    table: (day) => `Status of every instrument on ${day}`,
    instrument: 'Instrument',
    family: 'Family',
    status: 'Status',
    since: 'Since',
    decidedBy: 'Decided by',
    byTime: 'the passing of a set date',
    badDay: (value) => `“${value}” is not a day that exists; write it as 2020-12-03. The page shows today.`,
    outside: (value, first, last) => `${value} lies outside the record, which runs from ${first} to ${last}. The page shows today.`,
    citation: 'Citation',
    official: 'Official text',
    issuers: 'Issued by',
    parties: 'Parties',
    implements: 'Carries out',
    implementedBy: 'Carried out by',
    about: 'Is about',
    aboutIt: 'Instruments about it',
    history: 'Status history',
    from: 'From',
    lasted: 'Lasted',
    still: 'still running',
    days: (count) => `${number(count, 'en-US')} ${count === 1 ? 'day' : 'days'}`,
    endedInPart: 'ended in part',
    deadlines: 'Deadlines',
    setBy: 'Set by',
    events: 'All events',
    noHistory: 'No event has changed its status yet.',
    allInstruments: 'All instruments',
    term: (day, isPast) => `term ${isPast ? 'ran' : 'runs'} to ${day}`,
    deadlineLapsed: 'a deadline has lapsed',
    upheld: 'upheld by a court',
    agreedInPart: 'agreed in part or in principle only',
    bars: { proposed: 'proposed or pending', binding: 'in force', delayed: 'enforcement delayed', blocked: 'blocked by a court', agreed: 'agreed' },
  },
  fr: {
    heading: 'Lois, décrets et accords',
    intro: 'L’état de chaque texte à n’importe quel jour, calculé d’après l’effet de chaque événement.',
    onDay: (day) => `État au ${day}`,
    chooseDay: 'Jour',
    dayHint: 'Un jour, par exemple 2020-12-03',
    show: 'Montrer ce jour',
    daysThatMattered: 'Jours décisifs',
    today: 'Aujourd’hui',
    drawing: 'Tous les textes de 2017 à aujourd’hui',
    drawingHint: 'Chaque barre est une période sous un même état et mène à l’événement qui l’a ouverte ; le trait vertical marque le jour choisi.',
    table: (day) => `État de chaque texte au ${day}`,
    instrument: 'Texte',
    family: 'Nature',
    status: 'État',
    since: 'Depuis',
    decidedBy: 'Décidé par',
    byTime: 'le passage d’une date fixée',
    badDay: (value) => `« ${value} » n’est pas un jour qui existe ; écrivez par exemple 2020-12-03. La page montre aujourd’hui.`,
    outside: (value, first, last) => `Le ${value} est hors du dossier, qui va du ${first} au ${last}. La page montre aujourd’hui.`,
    citation: 'Référence',
    official: 'Texte officiel',
    issuers: 'Émis par',
    parties: 'Parties',
    implements: 'Met en œuvre',
    implementedBy: 'Mis en œuvre par',
    about: 'Porte sur',
    aboutIt: 'Textes qui portent sur lui',
    history: 'Historique de l’état',
    from: 'À partir du',
    lasted: 'Durée',
    still: 'en cours',
    days: (count) => `${number(count, 'fr-FR')} ${count < 2 ? 'jour' : 'jours'}`,
    endedInPart: 'fin partielle',
    deadlines: 'Échéances',
    setBy: 'Fixée par',
    events: 'Tous les événements',
    noHistory: 'Aucun événement n’a encore changé son état.',
    allInstruments: 'Tous les textes',
    term: (day, isPast) => (isPast ? `terme échu le ${day}` : `terme fixé au ${day}`),
    deadlineLapsed: 'une échéance est dépassée',
    upheld: 'confirmé par un tribunal',
    agreedInPart: 'accord partiel ou de principe seulement',
    bars: { proposed: 'proposé ou en attente', binding: 'en vigueur', delayed: 'application différée', blocked: 'bloqué par un juge', agreed: 'conclu' },
  },
}
