/** A value of a filter that can be chosen, and how many events it would show under the other filters. */
import type { Locale } from './locale'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly lang: Locale
  readonly count: number
  readonly chosen: boolean
}

/** The most frequent first, names settling a tie. */
export function byCount(choices: readonly Choice[], locale: Locale): Choice[] {
  return [...choices].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale))
}
