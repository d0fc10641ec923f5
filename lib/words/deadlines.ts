/** Words of the page on deadlines, chain by chain. */
import type { Locale } from '../locale'

export interface DeadlineWords {
  readonly heading: string
  readonly intro: string
  readonly none: string
  readonly index: string
  readonly lead: string
  readonly others: string
  /** How many days a chain has, and how many of them were moved. */
  readonly count: (days: number, moved: number) => string
  readonly statusToday: string
  readonly sameDays: string
  readonly key: string
  readonly setBy: string
  readonly decidedBy: string
  readonly running: string
  /** An open day that lies behind: `unknown` is the label of the outcome. */
  readonly passed: (unknown: string) => string
  readonly stood: string
  readonly stopped: string
  readonly next: string
  readonly today: string
}

export const deadlineWords: Record<Locale, DeadlineWords> = {
  en: {
    heading: 'Deadlines',
    intro: 'Every day that a law, an order or an agreement set, chain by chain from first to last: which event set it, which moved it, and what came of it.',
    none: 'No event in the record sets a deadline.',
    index: 'The other deadlines',
    lead: 'Moved more than once by later events',
    others: 'The other deadlines, by their first day',
    count: (days, moved) => `${days} ${days === 1 ? 'deadline' : 'deadlines'}${moved > 0 ? `, ${moved} of them moved` : ''}`,
    statusToday: 'Today',
    sameDays: 'The same days also stand under',
    key: 'In the drawings',
    setBy: 'Set by',
    decidedBy: 'Moved or decided by',
    running: 'still running',
    passed: (unknown) => `the day has passed; ${unknown}`,
    stood: 'from the event that set it, while it stood',
    stopped: 'no longer stood',
    next: 'moved to a new day',
    today: 'today',
  },
  fr: {
    heading: 'Échéances',
    intro: 'Chaque jour fixé par une loi, un décret ou un accord, chaîne par chaîne, du premier au dernier : l’événement qui l’a fixé, celui qui l’a déplacé, et ce qu’il en est advenu.',
    none: 'Aucun événement du dossier ne fixe d’échéance.',
    index: 'Les autres échéances',
    lead: 'Déplacées plus d’une fois par des événements ultérieurs',
    others: 'Les autres échéances, d’après leur premier jour',
    count: (days, moved) => `${days} ${days < 2 ? 'échéance' : 'échéances'}${moved > 0 ? `, dont ${moved} ${moved < 2 ? 'déplacée' : 'déplacées'}` : ''}`,
    statusToday: 'Aujourd’hui',
    sameDays: 'Les mêmes jours valent aussi pour',
    key: 'Dans les dessins',
    setBy: 'Fixée par',
    decidedBy: 'Déplacée ou tranchée par',
    running: 'en cours',
    passed: (unknown) => `le jour est passé ; ${unknown}`,
    stood: 'depuis l’événement qui l’a fixée, tant qu’elle valait',
    stopped: 'ne valait plus',
    next: 'déplacée à une autre date',
    today: 'aujourd’hui',
  },
}
