/** Everything that an event's page shows, as plain data in one language. */
import { actorLink, eventLink, instrumentLink, type NamedLink } from './card'
import { addDays, type Day, firstDay, formatDate, isDay } from './day'
import { type DetailRow, detailRows } from './describe'
import { actorsWithBodies, type Docket, instrumentOf, neighbours, relatedTo } from './docket'
import { type Deadline, type Effect, type Event, eventWords, type Kind } from './event'
import { type Locale, wordsIn } from './locale'
import { renderMarkdown } from './markdown'
import { primaryFirst, type Source } from './source'
import { statusOn } from './status'

interface EffectLine {
  readonly verb: string
  /** The status at the end of the day before and of the day itself, where they differ. */
  readonly change?: { readonly before: string; readonly after: string }
  readonly instrument: NamedLink
  /** What follows the name: the day, the last day, the part concerned, the injunction. */
  readonly notes: readonly string[]
}

interface DeadlineLine {
  readonly date: Day
  readonly what: string
  readonly instrument: NamedLink
  readonly outcome: string
  readonly movedBy?: NamedLink
}

/** An event on the path of related ones. */
export interface PathStep extends NamedLink {
  readonly date: string
  readonly kind: Kind
}

/** How many related events the path shows on either side. */
const PATH_STEPS = 5

export type EventPage = ReturnType<typeof eventPageOf>

/** The page of an event. */
export function eventPageOf(docket: Docket, event: Event, locale: Locale) {
  const words = wordsIn(locale)
  const { title, summary, body, lang } = eventWords(event, locale)
  const { before, after } = relatedTo(docket, event)
  const { previous, next } = neighbours(docket.events, event)
  const link = (other: Event) => eventLink(other, locale)
  const step = (other: Event): PathStep => ({ ...link(other), kind: other.kind })
  const rows: DetailRow[] = detailRows(docket, event, locale)
  return {
    id: event.id,
    date: event.date,
    isMonthOnly: !isDay(event.date),
    kind: event.kind,
    jurisdiction: words.jurisdictions[event.jurisdiction],
    title,
    summary,
    lang,
    prose: body && renderMarkdown(body, event.id, { notes: wordsIn(lang).event.notes, backToText: wordsIn(lang).event.backToText }),
    rows,
    actors: event.actors.map((id) => actorLink(docket, id, locale)),
    effects: event.effects.map((effect) => effectLine(docket, event, effect, locale)),
    instruments: event.instruments.map((id) => instrumentLink(docket, id, locale)),
    deadlines: event.deadlines.map((deadline) => deadlineLine(docket, deadline, locale)),
    before: before.map(link),
    after: after.map(link),
    previous: previous && link(previous),
    next: next && link(next),
    path: {
      before: before.slice(-PATH_STEPS).map(step),
      after: after.slice(0, PATH_STEPS).map(step),
      /** How many lie before the first step, and after the last. */
      earlier: Math.max(0, before.length - PATH_STEPS),
      later: Math.max(0, after.length - PATH_STEPS),
    },
    withActor: withActor(docket, event, locale),
    sources: primaryFirst(event.sources) satisfies readonly Source[],
    corrections: event.corrections.map(({ date, note }) => ({ date, note: note[locale] })),
    updated: event.updated,
  }
}

/** The neighbours of an event among those of its main actor, the first that it names. */
function withActor(docket: Docket, event: Event, locale: Locale) {
  const [main] = event.actors
  if (!main) return undefined
  const { previous, next } = neighbours(docket.events.filter((other) => actorsWithBodies(docket, other).has(main)), event)
  return {
    actor: actorLink(docket, main, locale),
    previous: previous && eventLink(previous, locale),
    next: next && eventLink(next, locale),
  }
}

function effectLine(docket: Docket, event: Event, effect: Effect, locale: Locale): EffectLine {
  const { instrument, action, date, until, scope, by } = effect
  const words = wordsIn(locale)
  const day = date ?? firstDay(event.date)
  const [before, after] = [addDays(day, -1), day].map((each) => words.headlines[statusOn(docket, instrumentOf(docket, instrument), each).headline])
  return {
    verb: words.actions[action],
    ...(before && after && before !== after ? { change: { before, after } } : {}),
    instrument: instrumentLink(docket, instrument, locale),
    notes: [
      ...(date ? [words.event.effectOn(formatDate(date, locale))] : []),
      ...(until ? [words.event.effectUntil(formatDate(until, locale))] : []),
      ...(scope ? [scope[locale]] : []),
      ...(by ? [words.event.effectBy(instrumentLink(docket, by, locale).name)] : []),
    ],
  }
}

function deadlineLine(docket: Docket, { date, what, instrument, outcome, movedBy }: Deadline, locale: Locale): DeadlineLine {
  const mover = movedBy ? docket.eventById.get(movedBy) : undefined
  return {
    date,
    what: what[locale],
    instrument: instrumentLink(docket, instrument, locale),
    outcome: wordsIn(locale).outcomes[outcome],
    ...(mover ? { movedBy: eventLink(mover, locale) } : {}),
  }
}
