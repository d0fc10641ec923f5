/** Words of the page on what changed between two days. */
import type { Locale } from '../locale'

interface ChangesWords {
  readonly heading: string
  readonly intro: string
  readonly from: string
  readonly to: string
  readonly show: string
  readonly between: (from: string, to: string) => string
  readonly spans: string
  readonly sinceInauguration: string
  readonly lastYear: string
  readonly instruments: (changed: number, all: number) => string
  readonly none: string
  readonly instrument: string
  readonly before: string
  readonly after: string
  readonly same: (status: string) => string
  readonly events: string
  readonly deadlines: string
  readonly noDeadlines: string
  readonly set: string
  readonly moved: string
  readonly timeline: (count: number) => string
  readonly reversed: string
}

export const changesWords: Record<Locale, ChangesWords> = {
  en: {
    heading: 'What changed',
    intro: 'What changed in law and in the agreements between two days: the status before and after, and the events between.',
    from: 'From the end of',
    to: 'to the end of',
    show: 'Show the changes',
    between: (from, to) => `From ${from} to ${to}`,
    spans: 'Often asked',
    sinceInauguration: 'Since January 20, 2025',
    lastYear: 'In the last 12 months',
    instruments: (changed, all) =>
      `${changed} ${changed === 1 ? 'instrument' : 'instruments'} changed status${all > changed ? `; ${all - changed} more ${all - changed === 1 ? 'was' : 'were'} acted on` : ''}`,
    none: 'No instrument changed its status or was acted on between these days.',
    instrument: 'Instrument',
    before: 'Before',
    after: 'After',
    same: (status) => `${status}, as before`,
    events: 'Events between',
    deadlines: 'New and moved deadlines',
    noDeadlines: 'No deadline was set or moved between these days.',
    set: 'set by',
    moved: 'moved by',
    timeline: (count) => `All ${count} events of these days in the timeline`,
    reversed: 'The first day lies after the second. The page shows the last 12 months.',
  },
  fr: {
    heading: 'Ce qui a changé',
    intro: 'Ce qui a changé en droit et dans les accords entre deux jours : l’état avant et après, et les événements entre les deux.',
    from: 'De la fin du',
    to: 'à la fin du',
    show: 'Montrer les changements',
    between: (from, to) => `Du ${from} au ${to}`,
    spans: 'Souvent demandé',
    sinceInauguration: 'Depuis le 20 janvier 2025',
    lastYear: 'Ces 12 derniers mois',
    instruments: (changed, all) =>
      `${changed} ${changed < 2 ? 'texte a changé d’état' : 'textes ont changé d’état'}${all > changed ? ` ; ${all - changed} ${all - changed === 1 ? 'autre a fait' : 'autres ont fait'} l’objet d’un acte` : ''}`,
    none: 'Entre ces jours, aucun texte n’a changé d’état ni fait l’objet d’un acte.',
    instrument: 'Texte',
    before: 'Avant',
    after: 'Après',
    same: (status) => `${status}, comme avant`,
    events: 'Événements entre les deux',
    deadlines: 'Échéances nouvelles ou déplacées',
    noDeadlines: 'Aucune échéance n’a été fixée ni déplacée entre ces jours.',
    set: 'fixée par',
    moved: 'déplacée par',
    timeline: (count) => `Les ${count} événements de ces jours dans la chronologie`,
    reversed: 'Le premier jour vient après le second. La page montre les 12 derniers mois.',
  },
}
