/** The few words that the browser needs by itself, when the server's page has failed. Kept apart so that they stay few. */
import type { Locale } from '../locale'

export const failure: Record<Locale, { title: string; text: string; retry: string; home: string }> = {
  en: {
    title: 'Something went wrong',
    text: 'The page could not be shown. The record itself is unharmed.',
    retry: 'Try again',
    home: 'Go to the timeline',
  },
  fr: {
    title: 'Un problème est survenu',
    text: 'La page n’a pas pu être affichée. Le dossier lui-même est intact.',
    retry: 'Réessayer',
    home: 'Aller à la chronologie',
  },
}
