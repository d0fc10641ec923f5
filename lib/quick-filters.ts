/** The filters most readers come for, as links that stand in sight before anything is scrolled. */
import type { Choice } from './choice'
import type { Filter } from './filter'
import type { Locale } from './locale'
import { paths } from './site'

export interface QuickFilter extends Choice {
  /** Adds the actor to the view, or takes it away where it is chosen. */
  readonly href: string
}

/** A link for each of a few choices of actors, within the other filters. */
export function quickFilters(choices: readonly Choice[], filter: Filter, locale: Locale): QuickFilter[] {
  return choices.map((choice) => {
    const others = filter.actor.filter((id) => id !== choice.value)
    const actor = choice.chosen ? others : [...others, choice.value].sort()
    return { ...choice, href: paths(locale).timeline({ ...filter, page: 1, actor }) }
  })
}
