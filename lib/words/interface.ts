/** Words of the programming interface: what each address answers, and what each parameter does. */
import type { Group, Operation, ParameterName, PathName } from '../endpoints'
import type { Locale } from '../locale'

interface OperationWords {
  readonly about: string
  readonly reference: string
  /** Said of a parameter without which there is no answer. */
  readonly required: string
  readonly groups: Readonly<Record<Group, string>>
  readonly operations: Readonly<Record<Operation, string>>
}

export const operationWords: Record<Locale, OperationWords> = {
  en: {
    about:
      'Read only, open to every origin, without a key. Words in English, or in French with lang=fr. Conditional requests are answered with 304. What is not understood is refused as application/problem+json, naming the parameter and what is allowed. Within version 1 fields and addresses are added, never changed or taken away.',
    reference: 'Reference for readers, with examples',
    required: 'Required.',
    groups: {
      record: 'The record: events, actors, instruments',
      feeds: 'Feeds, calendars and embeds of any view',
      description: 'The interface described for machines',
    },
    operations: {
      listEvents: 'The events of a view, thirty a page',
      getEvent: 'One event',
      tableOfEvents: 'The whole view as a table (CSV, RFC 4180)',
      bibtexOfEvents: 'The pages of the view as a BibTeX bibliography',
      risOfEvents: 'The same in RIS',
      cslOfEvents: 'The same in CSL-JSON',
      citeEvent: 'The page of one event for a reference manager',
      listActors: 'All actors, with the number of their events',
      getActor: 'One actor',
      listInstruments: 'Every law, order and agreement with its status on a day',
      getInstrument: 'One instrument with the history of its status',
      citeInstrument: 'One instrument for a reference manager',
      getDocket: 'The whole record with its licence, in one file',
      getEmbed: 'The embed of a view, event, actor or instrument (oEmbed 1.0)',
      getSchema: 'JSON Schema of all answers and of the record’s files',
      getOpenapi: 'The interface as an OpenAPI document',
      atomFeed: 'The view as an Atom feed (RFC 4287)',
      jsonFeed: 'The view as a JSON Feed (version 1.1)',
      eventCalendar: 'The events of the view as a calendar (RFC 5545)',
      deadlineCalendar: 'The deadlines that the events of the view set, as a calendar',
    },
  },
  fr: {
    about:
      'En lecture seule, ouverte à toute origine, sans clé. Les textes sont en anglais, ou en français avec lang=fr. Les requêtes conditionnelles reçoivent 304. Ce qui n’est pas compris est refusé en application/problem+json, avec le nom du paramètre et les valeurs admises. Dans la version 1, des champs et des adresses s’ajoutent ; aucun ne change ni ne disparaît.',
    reference: 'Référence pour les lecteurs, avec des exemples',
    required: 'Obligatoire.',
    groups: {
      record: 'Le dossier : événements, acteurs, textes',
      feeds: 'Flux, calendriers et intégrations de toute vue',
      description: 'L’interface décrite aux machines',
    },
    operations: {
      listEvents: 'Les événements d’une vue, trente par page',
      getEvent: 'Un événement',
      tableOfEvents: 'Toute la vue en tableau (CSV, RFC 4180)',
      bibtexOfEvents: 'Les pages de la vue en bibliographie BibTeX',
      risOfEvents: 'Les mêmes en RIS',
      cslOfEvents: 'Les mêmes en CSL-JSON',
      citeEvent: 'La page d’un événement pour un gestionnaire de références',
      listActors: 'Tous les acteurs, avec le nombre de leurs événements',
      getActor: 'Un acteur',
      listInstruments: 'Chaque loi, décret et accord avec son état à un jour donné',
      getInstrument: 'Un texte avec l’historique de son état',
      citeInstrument: 'Un texte pour un gestionnaire de références',
      getDocket: 'Tout le dossier avec sa licence, en un fichier',
      getEmbed: 'L’intégration d’une vue, d’un événement, d’un acteur ou d’un texte (oEmbed 1.0)',
      getSchema: 'Le schéma JSON de toutes les réponses et des fichiers du dossier',
      getOpenapi: 'L’interface en document OpenAPI',
      atomFeed: 'La vue en flux Atom (RFC 4287)',
      jsonFeed: 'La vue en JSON Feed (version 1.1)',
      eventCalendar: 'Les événements de la vue en calendrier (RFC 5545)',
      deadlineCalendar: 'Les échéances fixées par les événements de la vue, en calendrier',
    },
  },
}

export const parameterWords: Record<Locale, Readonly<Record<ParameterName | PathName, string>>> = {
  en: {
    actor: 'Id of an actor; the bodies of which it is a part are found too. May be repeated: any of them, or all with match=all.',
    match: 'Whether any of the named actors must take part, or all of them.',
    kind: 'Kind of event. May be repeated.',
    instrument: 'Id of an instrument that the event changes or concerns. May be repeated.',
    jurisdiction: 'Jurisdiction. May be repeated.',
    from: 'First day, month or year: 2020-08-06, 2020-08, 2020.',
    to: 'Last day, month or year, inclusive.',
    q: 'Text to search for, up to 200 characters.',
    sort: 'Order by date.',
    page: 'Number of the page.',
    on: 'Day of the status, today if left out.',
    bom: '1 puts a byte-order mark first, for spreadsheets.',
    lang: 'Language of the words.',
    url: 'Whole address of a view, an event, an actor or an instrument of this site.',
    maxwidth: 'Greatest width of the frame in pixels.',
    maxheight: 'Greatest height of the frame in pixels.',
    format: 'Format of the answer.',
    id: 'Id, as the address of the page has it.',
    locale: 'Language: en or fr.',
    file: 'Name of the file, which says its format.',
  },
  fr: {
    actor: 'Identifiant d’un acteur ; les organes dont il relève sont trouvés aussi. Répétable : l’un d’eux, ou tous avec match=all.',
    match: 'L’un des acteurs nommés suffit (any), ou tous sont exigés (all).',
    kind: 'Nature de l’événement. Répétable.',
    instrument: 'Identifiant d’un texte que l’événement modifie ou concerne. Répétable.',
    jurisdiction: 'Ressort. Répétable.',
    from: 'Premier jour, mois ou année : 2020-08-06, 2020-08, 2020.',
    to: 'Dernier jour, mois ou année, inclus.',
    q: 'Texte à chercher, 200 caractères au plus.',
    sort: 'Ordre des dates.',
    page: 'Numéro de la page.',
    on: 'Jour de l’état, aujourd’hui par défaut.',
    bom: '1 place en tête une marque d’ordre des octets, pour les tableurs.',
    lang: 'Langue des textes.',
    url: 'Adresse entière d’une vue, d’un événement, d’un acteur ou d’un texte de ce site.',
    maxwidth: 'Largeur maximale du cadre en pixels.',
    maxheight: 'Hauteur maximale du cadre en pixels.',
    format: 'Format de la réponse.',
    id: 'Identifiant, tel qu’il figure dans l’adresse de la page.',
    locale: 'Langue : en ou fr.',
    file: 'Nom du fichier, qui en dit le format.',
  },
}
