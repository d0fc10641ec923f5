/** Words of the filters as a reader handles them: the sheet on a phone, the search for an actor, the keyboard shortcuts. */
import type { Locale } from '../locale'

/** What the browser needs to know of the search for an actor. */
export interface ActorSearchWords {
  readonly label: string
  readonly hint: string
  readonly list: string
  readonly none: string
  /** What a count counts, by the plural of the language. */
  readonly events: { readonly one: string; readonly other: string }
}

/** What the browser needs to know of the keyboard shortcuts. */
export interface ShortcutWords {
  readonly heading: string
  readonly keys: readonly { readonly key: string; readonly does: string }[]
  readonly switch: string
  readonly note: string
  readonly close: string
}

export interface FilteringWords {
  readonly quick: string
  /** Stands before the frequent filters for who sees them. */
  readonly only: string
  readonly allFilters: string
  /** The button that closes the sheet. */
  readonly show: (count: number) => string
  readonly someActors: (listed: number, all: number) => string
  readonly unlisted: (count: number) => string
  readonly allActors: (count: number) => string
  readonly actorSearch: ActorSearchWords
  readonly shortcuts: ShortcutWords
}

export const filteringWords: Record<Locale, FilteringWords> = {
  en: {
    quick: 'Frequent filters',
    only: 'Show only',
    allFilters: 'All filters',
    show: (count) => (count === 0 ? 'No event: see why' : `Show ${count.toLocaleString('en-US')} ${count === 1 ? 'event' : 'events'}`),
    someActors: (listed, all) => `Other actors (${listed} of ${all})`,
    unlisted: (count) => `${count} more ${count === 1 ? 'is' : 'are'} not listed here`,
    allActors: (count) => `all ${count} actors`,
    actorSearch: {
      label: 'Find an actor',
      hint: 'A few letters of a name',
      list: 'Actors found',
      none: 'No actor of that name',
      events: { one: 'event', other: 'events' },
    },
    shortcuts: {
      heading: 'Keyboard shortcuts',
      keys: [
        { key: '/', does: 'Search the record' },
        { key: 'j', does: 'Next event' },
        { key: 'k', does: 'Previous event' },
        { key: '?', does: 'This help' },
      ],
      switch: 'Use these shortcuts',
      note: 'They do nothing while you type in a field. Your choice is kept in this browser only.',
      close: 'Close',
    },
  },
  fr: {
    quick: 'Filtres fréquents',
    only: 'Ne montrer que',
    allFilters: 'Tous les filtres',
    show: (count) => (count === 0 ? 'Aucun événement : voir pourquoi' : `Montrer ${count.toLocaleString('fr-FR')} ${count < 2 ? 'événement' : 'événements'}`),
    someActors: (listed, all) => `Autres acteurs (${listed} sur ${all})`,
    unlisted: (count) => `${count} ${count < 2 ? 'autre ne figure pas ici' : 'autres ne figurent pas ici'}`,
    allActors: (count) => `les ${count} acteurs`,
    actorSearch: {
      label: 'Trouver un acteur',
      hint: 'Quelques lettres d’un nom',
      list: 'Acteurs trouvés',
      none: 'Aucun acteur de ce nom',
      events: { one: 'événement', other: 'événements' },
    },
    shortcuts: {
      heading: 'Raccourcis clavier',
      keys: [
        { key: '/', does: 'Rechercher dans le dossier' },
        { key: 'j', does: 'Événement suivant' },
        { key: 'k', does: 'Événement précédent' },
        { key: '?', does: 'Cette aide' },
      ],
      switch: 'Utiliser ces raccourcis',
      note: 'Ils sont sans effet pendant la saisie dans un champ. Votre choix n’est gardé que dans ce navigateur.',
      close: 'Fermer',
    },
  },
}
