/** What changed in law and in the agreements between two days. */
import { type DatedLink, eventLink, instrumentLink, type NamedLink } from './card'
import { type ChosenDay, chosenDay } from './chosen-day'
import { addDays, type Day, overlaps } from './day'
import { type Docket, eventOf } from './docket'
import type { Event } from './event'
import { type Locale, wordsIn } from './locale'
import { paths } from './site'
import { effectsOn, statusOn } from './status'

interface ChangedInstrument {
  readonly instrument: NamedLink
  /** Whether the status before is the status after, whatever was done between. */
  readonly isSame: boolean
  readonly before: string
  readonly after: string
  /** The events that had an effect on it between the days, the oldest first; none where time alone changed it. */
  readonly events: readonly DatedLink[]
}

interface ChangedDeadline {
  readonly date: Day
  readonly what: string
  readonly instrument: NamedLink
  readonly outcome: string
  readonly setBy: DatedLink
  readonly movedBy?: DatedLink
}

export interface Changes {
  /** Those with another status first, then those that were acted on and came out with the same one. */
  readonly instruments: readonly ChangedInstrument[]
  readonly deadlines: readonly ChangedDeadline[]
  readonly total: number
  readonly timeline: string
}

/** The changes after the end of `from` up to the end of `to`. `from` must not be later than `to`. */
export function changesBetween(docket: Docket, from: Day, to: Day, locale: Locale): Changes {
  const firstDay = addDays(from, 1)
  const within = (event: Event) => overlaps(event.date, firstDay, to)
  const link = (event: Event) => eventLink(event, locale)
  const words = wordsIn(locale)
  return {
    instruments: [...docket.instruments.values()].flatMap((instrument) => {
      const [before, after] = [statusOn(docket, instrument, from), statusOn(docket, instrument, to)]
      const causes = effectsOn(docket, instrument).filter(({ day }) => day >= firstDay && day <= to).map(({ event }) => event)
      const isSame = before.headline === after.headline
      if (isSame && causes.length === 0) return []
      return [{
        instrument: instrumentLink(docket, instrument.id, locale),
        isSame,
        before: words.headlines[before.headline],
        after: words.headlines[after.headline],
        events: [...new Set(causes)].map(link),
      }]
    }).toSorted((a, b) => Number(a.isSame) - Number(b.isSame)),
    deadlines: docket.events.flatMap((event) =>
      event.deadlines.flatMap((deadline) => {
        const mover = deadline.movedBy ? eventOf(docket, deadline.movedBy) : undefined
        if (!within(event) && !(mover && within(mover))) return []
        return [{
          date: deadline.date,
          what: deadline.what[locale],
          instrument: instrumentLink(docket, deadline.instrument, locale),
          outcome: words.outcomes[deadline.outcome],
          setBy: link(event),
          ...(mover ? { movedBy: link(mover) } : {}),
        }]
      }),
    ),
    total: docket.events.filter(within).length,
    timeline: paths(locale).timeline({ from: firstDay, to, sort: 'oldest' }),
  }
}

export interface ChosenSpan {
  readonly from: Day
  readonly to: Day
  /** Days that were not understood; the last 12 months stand in for a span that runs backwards. */
  readonly mistakes: readonly NonNullable<ChosenDay['mistake']>[]
  readonly isReversed: boolean
}

/** Reads the span that an address asks for; without one it is the last 12 months up to `today`. */
export function chosenSpan(docket: Docket, query: URLSearchParams, today: Day): ChosenSpan {
  const yearAgo = addDays(today, -365)
  const from = query.getAll('from').some(Boolean) ? chosenDay(docket, query.getAll('from'), today) : { day: yearAgo }
  const to = chosenDay(docket, query.getAll('to'), today)
  const mistakes = [from.mistake, to.mistake].filter((mistake) => mistake !== undefined)
  const isReversed = from.day > to.day
  if (isReversed || mistakes.length > 0) return { from: yearAgo, to: today, mistakes, isReversed }
  return { from: from.day, to: to.day, mistakes, isReversed }
}
