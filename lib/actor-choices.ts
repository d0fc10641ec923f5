/** The actors as a filter offers them: a few first, the most frequent as a list, every one by name. */
import type { ActorOption } from './actor-search'
import { byCount, type Choice } from './choice'
import { actorOf, type Docket } from './docket'
import type { Locale } from './locale'

/** The actors that come first, in this order. */
const firstActors = ['trump', 'biden', 'oracle', 'huawei']

/** A list longer than this is searched by name, not read: it would only make the page heavier. */
const LISTED = 50

export interface ActorChoices {
  readonly firstActors: readonly Choice[]
  /** The most frequent of the others that the other filters leave, and those that are chosen. */
  readonly otherActors: readonly Choice[]
  /** How many the other filters leave besides those: found by name, or on the page of actors. */
  readonly unlistedActors: number
  /** Every actor of the record, the most frequent first. */
  readonly actorOptions: readonly ActorOption[]
}

/** Sorts the choices of all actors of the record, in any order, into what the filter shows. */
export function actorChoicesOf(docket: Docket, choices: readonly Choice[], locale: Locale): ActorChoices {
  const sorted = byCount(choices, locale)
  const others = sorted.filter(({ value, count, chosen }) => !firstActors.includes(value) && (count > 0 || chosen))
  const listed = others.filter(({ chosen }, index) => index < LISTED || chosen)
  return {
    firstActors: firstActors.flatMap((id) => choices.filter(({ value }) => value === id)),
    otherActors: listed,
    unlistedActors: others.length - listed.length,
    actorOptions: sorted.map((choice) => optionOf(choice, actorOf(docket, choice.value).aliases, locale)),
  }
}

function optionOf({ value, label, lang, count, chosen }: Choice, aliases: readonly string[], locale: Locale): ActorOption {
  return {
    id: value,
    label,
    ...(lang === locale ? {} : { lang }),
    ...(aliases.length > 0 ? { aliases } : {}),
    count,
    ...(chosen ? { chosen } : {}),
  }
}
