/** Words of the story read from its beginning, of the path of related events, and of the way along an actor's events. */
import type { Locale } from '../locale'

interface StoryWords {
  readonly read: string
  readonly newest: string
  readonly chapters: string
  readonly chapter: (number: number) => string
  readonly continued: string
  readonly events: (count: number) => string
  readonly introduction: string
  readonly allYears: string
  readonly here: string
  readonly earlier: (count: number) => string
  readonly later: (count: number) => string
  readonly allBefore: (count: number) => string
  readonly allAfter: (count: number) => string
  readonly previousWith: (name: string) => string
  readonly nextWith: (name: string) => string
}

export const story: Record<Locale, StoryWords> = {
  en: {
    read: 'Read from the beginning',
    newest: 'Back to the newest first',
    chapters: 'Chapters',
    chapter: (number) => `Chapter ${number}`,
    continued: 'continued',
    events: (count) => `${count} ${count === 1 ? 'event' : 'events'}`,
    introduction: 'About this chapter',
    allYears: 'All years',
    here: 'This event',
    earlier: (count) => `${count} earlier ${count === 1 ? 'event' : 'events'}`,
    later: (count) => `${count} later ${count === 1 ? 'event' : 'events'}`,
    allBefore: (count) => `All ${count} events that led here`,
    allAfter: (count) => `All ${count} events that followed`,
    previousWith: (name) => `Previous with ${name}`,
    nextWith: (name) => `Next with ${name}`,
  },
  fr: {
    read: 'Lire depuis le début',
    newest: 'Revenir aux plus récents',
    chapters: 'Chapitres',
    chapter: (number) => `Chapitre ${number}`,
    continued: 'suite',
    events: (count) => `${count} ${count < 2 ? 'événement' : 'événements'}`,
    introduction: 'À propos de ce chapitre',
    allYears: 'Toutes les années',
    here: 'Cet événement',
    earlier: (count) => (count < 2 ? `${count} événement plus ancien` : `${count} événements plus anciens`),
    later: (count) => (count < 2 ? `${count} événement plus récent` : `${count} événements plus récents`),
    allBefore: (count) => `Les ${count} événements qui ont précédé`,
    allAfter: (count) => `Les ${count} événements qui ont suivi`,
    // The name stands alone, so that it needs no article.
    previousWith: (name) => `${name} : événement précédent`,
    nextWith: (name) => `${name} : événement suivant`,
  },
}
