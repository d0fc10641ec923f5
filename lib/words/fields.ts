/** What each field of an answer of the programming interface holds, for the reference and the published schema. */
import type { ActorAnswer, AnswerName, DocketAnswer, EventAnswer, EventListAnswer, InstrumentHistoryAnswer, ProblemAnswer, StatusAnswer } from '../answers'
import type { Locale } from '../locale'

type Keys<T> = T extends unknown ? keyof T & string : never
type Field = Keys<EventAnswer | EventListAnswer | ActorAnswer | StatusAnswer | InstrumentHistoryAnswer | DocketAnswer | ProblemAnswer>

const texts: Record<Field, Record<Locale, string>> = {
  about: { en: 'Ids of the instruments that it extends, bars or reviews.', fr: 'Identifiants des textes qu’il prolonge, bloque ou examine.' },
  actors: { en: 'Ids of the actors.', fr: 'Identifiants des acteurs.' },
  agreedInPart: { en: 'Whether it was agreed in principle or in part only.', fr: 'Vrai si l’accord n’est que de principe ou partiel.' },
  aliases: { en: 'Other names, in any language.', fr: 'Autres noms, toutes langues confondues.' },
  attribution: { en: 'The name to give when the record is reused.', fr: 'Le nom à citer en cas de réutilisation.' },
  body: { en: 'The story in Markdown (CommonMark with footnotes); left out where there is none.', fr: 'Le récit en Markdown (CommonMark avec notes) ; absent s’il n’y en a pas.' },
  byPassingOfTime: { en: 'Whether a date that passed, and no event, brought the status.', fr: 'Vrai si l’état résulte d’une date passée et non d’un événement.' },
  citation: { en: 'How a lawyer cites it (Bluebook); null where there is none.', fr: 'Référence juridique (Bluebook) ; null s’il n’y en a pas.' },
  corrections: { en: 'Corrections of what was published, each with its day.', fr: 'Corrections de ce qui a été publié, chacune avec son jour.' },
  date: { en: 'The day in Washington on which it happened (YYYY-MM-DD), or the month (YYYY-MM) where the day is not known.', fr: 'Le jour des faits à Washington (AAAA-MM-JJ), ou le mois (AAAA-MM) si le jour n’est pas connu.' },
  deadlineLapsed: { en: 'Whether a deadline passed without being met.', fr: 'Vrai si une échéance est passée sans être tenue.' },
  deadlines: { en: 'Days that were set, what for, and what came of them.', fr: 'Les jours fixés, leur objet et leur issue.' },
  decidedBy: { en: 'Ids of the events that decided the status.', fr: 'Identifiants des événements qui ont décidé de l’état.' },
  description: { en: 'A description in Markdown; left out where there is none.', fr: 'Une description en Markdown ; absente s’il n’y en a pas.' },
  detail: { en: 'What is wrong, in a sentence.', fr: 'Ce qui ne va pas, en une phrase.' },
  details: { en: 'What an event of this kind tells besides; see the schema of each kind.', fr: 'Ce que dit en outre un événement de cette nature ; voir le schéma de chaque nature.' },
  effects: { en: 'What the event did to instruments, action by action.', fr: 'Ce que l’événement a fait aux textes, action par action.' },
  endedParts: { en: 'Parts that came to an end while the whole goes on.', fr: 'Les parties qui ont pris fin alors que l’ensemble demeure.' },
  errors: { en: 'Each parameter that was not understood, and what is allowed.', fr: 'Chaque paramètre non compris et les valeurs admises.' },
  events: { en: 'The events.', fr: 'Les événements.' },
  family: { en: 'The family: person, company, agency; statute, rule, agreement…', fr: 'La famille : personne, entreprise, agence ; loi, règlement, accord…' },
  headline: { en: 'The status in one word: the stage, or what keeps it from having effect.', fr: 'L’état en un mot : le stade, ou ce qui l’empêche de produire effet.' },
  history: { en: 'Every status that it has had, with its first day and the events that brought it.', fr: 'Tous ses états, avec le premier jour et les événements qui les ont amenés.' },
  id: { en: 'The id; it never changes.', fr: 'L’identifiant ; il ne change jamais.' },
  implements: { en: 'Ids of the instruments that it carries out.', fr: 'Identifiants des textes qu’il met en œuvre.' },
  instruments: { en: 'Ids of the laws, orders and agreements that it changes or concerns.', fr: 'Identifiants des lois, décrets et accords qu’il modifie ou concerne.' },
  issuers: { en: 'Ids of the actors that issued it.', fr: 'Identifiants des acteurs qui l’ont pris.' },
  jurisdiction: { en: 'Where it has effect: us-federal, a state such as us-mt, a country, or corporate.', fr: 'Le ressort : us-federal, un État tel que us-mt, un pays, ou corporate.' },
  kind: { en: 'The kind of event; it decides the fields of details.', fr: 'La nature de l’événement ; elle détermine les champs de details.' },
  lang: { en: 'The language of the words; English where a translation is missing.', fr: 'La langue des textes ; l’anglais quand la traduction manque.' },
  license: { en: 'The address of the licence.', fr: 'L’adresse de la licence.' },
  name: { en: 'The full name.', fr: 'Le nom complet.' },
  officialUrl: { en: 'The address of the official text; null where none is known.', fr: 'L’adresse du texte officiel ; null si elle n’est pas connue.' },
  on: { en: 'The day of the status, at its end, in Washington.', fr: 'Le jour de l’état, à son terme, à Washington.' },
  overlays: { en: 'What lies over the stage: injunctions, stays, delays of enforcement.', fr: 'Ce qui se superpose au stade : injonctions, sursis, reports d’application.' },
  page: { en: 'The number of this page, from 1.', fr: 'Le numéro de cette page, à partir de 1.' },
  pages: { en: 'The number of pages, at least 1.', fr: 'Le nombre de pages, au moins 1.' },
  partOf: { en: 'Id of the body to which it belongs, under which a filter finds it too; or null.', fr: 'Identifiant de l’organe dont il relève, sous lequel un filtre le trouve aussi ; ou null.' },
  parties: { en: 'Ids of the parties.', fr: 'Identifiants des parties.' },
  related: { en: 'Ids of the events that led to it or followed from it, in the order of time.', fr: 'Identifiants des événements qui y ont conduit ou en ont découlé, dans l’ordre du temps.' },
  reviewed: { en: 'The newest day on which the record was touched; null for an empty record.', fr: 'Le dernier jour où le dossier a été modifié ; null s’il est vide.' },
  role: { en: 'What the actor is or was, in a few words.', fr: 'Ce que l’acteur est ou était, en quelques mots.' },
  shortName: { en: 'The short name.', fr: 'Le nom court.' },
  since: { en: 'The first day of the headline; null before the first effect.', fr: 'Le premier jour de l’état ; null avant le premier effet.' },
  sources: { en: 'Where it was seen, primary sources first.', fr: 'Où cela a été vu, sources primaires d’abord.' },
  stage: { en: 'How far it has come in law, whatever lies over it.', fr: 'Le stade juridique, sans ce qui s’y superpose.' },
  status: { en: 'The status on the day.', fr: 'L’état au jour dit.' },
  summary: { en: 'What happened, in 40 to 80 words.', fr: 'Les faits, en 40 à 80 mots.' },
  term: { en: 'The day on which it ends by its own terms; null where it has none.', fr: 'Le jour où il prend fin de lui-même ; null s’il n’y en a pas.' },
  terms: { en: 'Owners, board, data host, algorithm and value of an agreement; null for other instruments.', fr: 'Actionnaires, conseil, hébergeur, algorithme et valeur d’un accord ; null pour les autres textes.' },
  title: { en: 'The headline.', fr: 'Le titre.' },
  total: { en: 'The number of events of the view, on all pages.', fr: 'Le nombre d’événements de la vue, toutes pages confondues.' },
  type: { en: 'Always about:blank: the status says what kind of problem it is.', fr: 'Toujours about:blank : le code d’état dit de quel problème il s’agit.' },
  updated: { en: 'The day on which the entry was last changed; null where it has not been.', fr: 'Le jour de la dernière modification de la fiche ; null si elle n’en a pas eu.' },
  upheld: { en: 'Whether a court has upheld it.', fr: 'Vrai si un tribunal l’a confirmé.' },
  upheldParts: { en: 'Parts that a court upheld, where it said nothing of the whole.', fr: 'Les parties qu’un tribunal a confirmées, sans se prononcer sur l’ensemble.' },
  url: { en: 'The address of its page.', fr: 'L’adresse de sa page.' },
}

/** Where a name means something else in one answer. */
const exceptions: Partial<Record<`${AnswerName}.${Field}`, Record<Locale, string>>> = {
  'Actor.events': { en: 'The number of its events, those of its parts included.', fr: 'Le nombre de ses événements, ceux de ses composantes compris.' },
  'ActorList.actors': { en: 'The actors, in the order of their ids.', fr: 'Les acteurs, dans l’ordre de leurs identifiants.' },
  'Docket.actors': { en: 'All actors.', fr: 'Tous les acteurs.' },
  'Docket.events': { en: 'All events, the oldest first.', fr: 'Tous les événements, du plus ancien au plus récent.' },
  'Docket.instruments': { en: 'All instruments with their history.', fr: 'Tous les textes avec leur historique.' },
  'Docket.name': { en: 'The name of the record.', fr: 'Le nom du dossier.' },
  'Docket.url': { en: 'The address of the record.', fr: 'L’adresse du dossier.' },
  'InstrumentHistory.events': { en: 'Ids of its events, the oldest first.', fr: 'Identifiants de ses événements, du plus ancien au plus récent.' },
  'InstrumentList.instruments': { en: 'All instruments with their status.', fr: 'Tous les textes avec leur état.' },
  'Problem.status': { en: 'The HTTP status.', fr: 'Le code d’état HTTP.' },
  'Problem.title': { en: 'The name of the HTTP status.', fr: 'Le nom du code d’état HTTP.' },
}

const known: Readonly<Record<string, Record<Locale, string> | undefined>> = { ...texts, ...exceptions }

/** What a field of an answer holds, in a language. Throws for a field without words. */
export function fieldText(answer: AnswerName, field: string, locale: Locale): string {
  const text = known[`${answer}.${field}`] ?? known[field]
  if (!text) throw new Error(`no words for the field "${field}" of ${answer}`)
  return text[locale]
}
