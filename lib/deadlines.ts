/** The page of deadlines: every day that events set for one instrument is a chain, drawn and told from first to last. */
import { type DatedLink, eventLink, instrumentLink, type NamedLink } from './card'
import { timeScale } from './chart'
import { compareDates, type Day, daysBetween, firstDay, formatDate, type PartialDate } from './day'
import { type Docket, eventOf, instrumentOf } from './docket'
import { type Deadline, type Event, instrumentsOf } from './event'
import { type Locale, wordsIn } from './locale'
import { nextDeadline } from './standing'
import { effectsOn, statusOn } from './status'
import { statusText } from './status-text'
import { deadlineWords } from './words/deadlines'

/** What a mark shows, a shape for each: the outcome; an open one is still running, or its end is not known. */
export const markLooks = ['met', 'moved', 'lapsed', 'overtaken', 'enjoined', 'took-effect', 'running', 'unknown'] as const satisfies readonly (
  | Exclude<Deadline['outcome'], 'open'> | 'running' | 'unknown'
)[]
export type MarkLook = (typeof markLooks)[number]

/** A day of a chain. Places are percentages of the drawing's width. */
export interface ChainDay {
  readonly date: Day
  readonly what: string
  readonly look: MarkLook
  /** The outcome in words, for an open one with the days left. */
  readonly outcome: string
  readonly setBy: DatedLink
  /** The event that moved it or, without one, that came of it on the day itself. */
  readonly decidedBy?: DatedLink
  /** Where its line begins, where it ceases to stand, and where the day itself lies. */
  readonly from: number
  readonly until: number
  readonly at: number
  /** The place in the chain of the day that it was moved to. */
  readonly movedTo?: number
  /** "Set by: Trump signs Order 1 (August 6, 2020)". */
  readonly tickName: string
  /** "September 20, 2020: Dealings end, moved (Judge blocks Order 1)". */
  readonly markName: string
}

export interface Chain {
  readonly instrument: NamedLink
  /** The status of the instrument today, with its first day. */
  readonly status: string
  /** How many days were moved. */
  readonly moved: number
  readonly days: readonly ChainDay[]
  /** Instruments whose own chain says nothing that this one does not. */
  readonly alsoUnder: readonly NamedLink[]
  /** The ends of the drawing. */
  readonly begins: PartialDate
  readonly ends: PartialDate
  readonly years: readonly { readonly year: string; readonly x: number }[]
  /** Where today lies, within the drawing. */
  readonly today?: number
}

export interface DeadlinesPage {
  readonly next?: { readonly date: Day; readonly what: string; readonly daysLeft: number; readonly instrument: NamedLink }
  /** Chains that later events moved more than once, the longest first. */
  readonly lead: readonly Chain[]
  /** All others, by their first day. */
  readonly others: readonly Chain[]
}

/** A deadline with the event that set it. */
interface ChainLink {
  readonly deadline: Deadline
  readonly setter: Event
}

/** The deadlines of one instrument, by date. */
interface LinkedChain {
  readonly instrument: string
  readonly links: readonly ChainLink[]
}

/** The chains of the docket as they stand on `today`, in one language. */
export function deadlinesOf(docket: Docket, today: Day, locale: Locale): DeadlinesPage {
  const all = chainsOf(docket)
  const kept = all.filter((chain) => !all.some((other) => isSaidBy(all, chain, other)))
  const draw = (chain: LinkedChain) => chainOf(docket, chain, all.filter((other) => isSaidBy(all, other, chain)), today, locale)
  const isLead = (chain: LinkedChain) => chain.links.filter(isMovedByAnother).length > 1
  const next = nextDeadline(docket, today)
  return {
    ...(next
      ? {
          next: {
            date: next.date,
            what: next.what[locale],
            daysLeft: daysBetween(today, next.date),
            instrument: instrumentLink(docket, next.instrument, locale),
          },
        }
      : {}),
    lead: kept.filter(isLead).sort((a, b) => b.links.length - a.links.length || compareFirstDay(a, b)).map(draw),
    others: kept.filter((chain) => !isLead(chain)).sort(compareFirstDay).map(draw),
  }
}

/** The days of each instrument by date, in the order in which the record first names the instruments. */
function chainsOf(docket: Docket): LinkedChain[] {
  const chains = new Map<string, ChainLink[]>()
  for (const setter of docket.events) {
    for (const deadline of setter.deadlines) {
      const { instrument } = deadline
      chains.set(instrument, [...(chains.get(instrument) ?? []), { deadline, setter }])
    }
  }
  return [...chains].map(([instrument, links]) => ({ instrument, links: links.toSorted((a, b) => compareDates(a.deadline.date, b.deadline.date)) }))
}

function compareFirstDay(a: LinkedChain, b: LinkedChain): number {
  return compareDates(a.links[0]?.deadline.date ?? '9999', b.links[0]?.deadline.date ?? '9999')
}

/** Whether a later event moved the day; an event that tells of its own renewals counts as one story. */
function isMovedByAnother({ deadline, setter }: ChainLink): boolean {
  return deadline.outcome === 'moved' && deadline.movedBy !== undefined && deadline.movedBy !== setter.id
}

/** Whether `chain` only repeats days that stand in `other`, with the same setter and the same end. Of two equal chains the first is kept. */
function isSaidBy(all: readonly LinkedChain[], chain: LinkedChain, other: LinkedChain): boolean {
  if (chain === other || !repeats(chain, other)) return false
  return !repeats(other, chain) || all.indexOf(other) < all.indexOf(chain)
}

function repeats(chain: LinkedChain, other: LinkedChain): boolean {
  const key = ({ deadline: { date, outcome, movedBy }, setter }: ChainLink) => [date, setter.id, outcome, movedBy].join(' ')
  const known = new Set(other.links.map(key))
  return chain.links.every((link) => known.has(key(link)))
}

function chainOf(docket: Docket, { instrument, links }: LinkedChain, repeated: readonly LinkedChain[], today: Day, locale: Locale): Chain {
  const dates = links.flatMap(({ deadline, setter }) => {
    const moved = deadline.movedBy ? [eventOf(docket, deadline.movedBy).date] : []
    return [setter.date, deadline.date, ...moved]
  })
  const sorted = dates.sort(compareDates)
  const [begins = today, ends = today] = [sorted[0], sorted.at(-1)]
  const scale = timeScale(firstDay(begins), firstDay(ends))
  return {
    instrument: instrumentLink(docket, instrument, locale),
    status: statusText(statusOn(docket, instrumentOf(docket, instrument), today), locale),
    moved: links.filter(({ deadline }) => deadline.outcome === 'moved').length,
    days: links.map((link) => chainDay(docket, links, link, scale.at, today, locale)),
    alsoUnder: repeated.map((other) => instrumentLink(docket, other.instrument, locale)),
    begins,
    ends,
    years: scale.years(6),
    ...(today >= firstDay(begins) && today <= firstDay(ends) ? { today: scale.at(today) } : {}),
  }
}

function chainDay(
  docket: Docket,
  links: readonly ChainLink[],
  { deadline, setter }: ChainLink,
  at: (day: Day) => number,
  today: Day,
  locale: Locale,
): ChainDay {
  const { date, movedBy } = deadline
  const mover = movedBy ? eventOf(docket, movedBy) : undefined
  const decider = mover ?? eventOfTheDay(docket, deadline, setter)
  const look = lookOf(deadline, today)
  const what = deadline.what[locale]
  const outcome = outcomeText(deadline, look, today, locale)
  const setBy = eventLink(setter, locale)
  const decidedBy = decider && eventLink(decider, locale)
  const { colon } = wordsIn(locale)
  // Where one event tells of all its renewals, the day of each is not known.
  const ceased = mover && mover !== setter && firstDay(mover.date) < date ? firstDay(mover.date) : date
  const movedTo = movedBy ? links.findIndex((other) => other.setter.id === movedBy && other.deadline.date > date) : -1
  return {
    date,
    what,
    look,
    outcome,
    setBy,
    ...(decidedBy ? { decidedBy } : {}),
    from: at(firstDay(setter.date)),
    until: at(ceased),
    at: at(date),
    ...(movedTo >= 0 ? { movedTo } : {}),
    tickName: `${deadlineWords[locale].setBy}${colon}${setBy.name} (${formatDate(setBy.date, locale)})`,
    markName: `${formatDate(date, locale)}${colon}${what}, ${outcome} (${(decidedBy ?? setBy).name})`,
  }
}

/** The event that an unmoved day came to: one of that very day that changed the instrument or, failing that, names it. */
function eventOfTheDay(docket: Docket, { instrument, date }: Deadline, setter: Event): Event | undefined {
  const changed = effectsOn(docket, instrumentOf(docket, instrument)).find(({ day }) => day === date)
  const event = changed?.event ?? docket.events.find((each) => each.date === date && instrumentsOf(each).includes(instrument))
  return event === setter ? undefined : event
}

function lookOf({ outcome, date }: Deadline, today: Day): MarkLook {
  if (outcome !== 'open') return outcome
  return date >= today ? 'running' : 'unknown'
}

function outcomeText({ outcome, date }: Deadline, look: MarkLook, today: Day, locale: Locale): string {
  const words = wordsIn(locale)
  if (look === 'running') return `${deadlineWords[locale].running} (${words.standing.daysLeft(daysBetween(today, date))})`
  return look === 'unknown' ? deadlineWords[locale].passed(words.outcomes.open) : words.outcomes[outcome]
}
