/** Finds actors by what a reader types. It runs in the browser on each key, so it is small and needs no index. */
import { fold } from './fold'
import type { Locale } from './locale'

/** An actor that can be found; what goes without saying is left out, since every actor of the record is sent. */
export interface ActorOption {
  readonly id: string
  readonly label: string
  /** The language of the label, where it is not the page's. */
  readonly lang?: Locale
  /** Other names. */
  readonly aliases?: readonly string[]
  /** How many events the actor would show under the other filters. */
  readonly count: number
  readonly chosen?: true
}

export interface ActorMatch {
  readonly option: ActorOption
  /** The other name that was meant, where the name itself does not match. */
  readonly alias?: string
}

/**
 * The options whose name, or else one of whose other names, holds every typed word, each word from its
 * beginning, without regard to accents and case. Names come before other names; the order is kept otherwise.
 * Without a word, all of them.
 */
export function findActors(options: readonly ActorOption[], typed: string): ActorMatch[] {
  const wanted = wordsOf(typed)
  const holds = (name: string) => {
    const words = wordsOf(name)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  }
  const named = options.filter(({ label }) => holds(label))
  const others = options.flatMap((option) => {
    const alias = named.includes(option) ? undefined : option.aliases?.find(holds)
    return alias === undefined ? [] : [{ option, alias }]
  })
  return [...named.map((option) => ({ option })), ...others]
}

/** Folded words; dots vanish, so that "us" finds "U.S. Senate". */
function wordsOf(text: string): string[] {
  return fold(text).replaceAll('.', '').match(/[\p{L}\p{N}]+/gu) ?? []
}
