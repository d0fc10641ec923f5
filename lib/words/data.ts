/** Words of the page on data: downloads, feeds, and the reference of the programming interface. */
import type { Locale } from '../locale'

interface DataWords {
  readonly download: string
  readonly downloadIntro: (events: number, reviewed: string) => string
  readonly whole: string
  readonly table: string
  readonly spreadsheet: string
  readonly citations: string
  readonly schema: string
  readonly openapi: string
  readonly follow: string
  readonly followIntro: string
  readonly atom: string
  readonly jsonFeed: string
  readonly events: string
  readonly deadlines: string
  readonly reference: string
  readonly parameters: (count: number) => string
  readonly fields: (count: number) => string
  readonly name: string
  readonly type: string
  readonly meaning: string
  readonly example: string
  readonly license: string
}

export const dataWords: Record<Locale, DataWords> = {
  en: {
    download: 'Download',
    downloadIntro: (events, reviewed) => `All ${events} events, last reviewed ${reviewed}. For a part of them, filter the timeline and download exactly that view.`,
    whole: 'The whole record: events, actors, instruments (JSON)',
    table: 'All events as a table (CSV)',
    spreadsheet: 'The same table for spreadsheets (CSV with a byte-order mark)',
    citations: 'All events as a bibliography (BibTeX)',
    schema: 'JSON Schema of the answers and of the files',
    openapi: 'OpenAPI 3.1 document of the interface',
    follow: 'Follow',
    followIntro: 'New and corrected events, in a feed reader or a calendar. Each view of the timeline has its own.',
    atom: 'Atom feed',
    jsonFeed: 'JSON Feed',
    events: 'Calendar of events',
    deadlines: 'Calendar of deadlines',
    reference: 'Programming interface',
    parameters: (count) => `${count} ${count === 1 ? 'parameter' : 'parameters'}`,
    fields: (count) => `${count} ${count === 1 ? 'field' : 'fields'} of the answer`,
    name: 'Name',
    type: 'Type',
    meaning: 'Meaning',
    example: 'Example',
    license: 'License of the content: Creative Commons Attribution 4.0',
  },
  fr: {
    download: 'Télécharger',
    downloadIntro: (events, reviewed) => `Les ${events} événements, dernière révision le ${reviewed}. Pour une partie d’entre eux, filtrez la chronologie et téléchargez exactement cette vue.`,
    whole: 'Tout le dossier : événements, acteurs, textes (JSON)',
    table: 'Tous les événements en tableau (CSV)',
    spreadsheet: 'Le même tableau pour les tableurs (CSV avec marque d’ordre des octets)',
    citations: 'Tous les événements en bibliographie (BibTeX)',
    schema: 'Schéma JSON des réponses et des fichiers',
    openapi: 'Document OpenAPI 3.1 de l’interface',
    follow: 'Suivre',
    followIntro: 'Les événements nouveaux et corrigés, dans un lecteur de flux ou un calendrier. Chaque vue de la chronologie a les siens.',
    atom: 'Flux Atom',
    jsonFeed: 'JSON Feed',
    events: 'Calendrier des événements',
    deadlines: 'Calendrier des échéances',
    reference: 'Interface de programmation',
    parameters: (count) => `${count} ${count < 2 ? 'paramètre' : 'paramètres'}`,
    fields: (count) => `${count} ${count < 2 ? 'champ' : 'champs'} de la réponse`,
    name: 'Nom',
    type: 'Type',
    meaning: 'Sens',
    example: 'Exemple',
    license: 'Licence du contenu : Creative Commons Attribution 4.0',
  },
}
