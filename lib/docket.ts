/** The whole record in memory, and the questions that pages ask of it. */
import type { Actor } from './actor'
import { compareDates, type Day } from './day'
import type { Event } from './event'
import type { Instrument } from './instrument'
import { once } from './once'
import type { Page } from './page'

export interface Docket {
  /** From the oldest to the newest; `order` and then the id settle a day. */
  readonly events: readonly Event[]
  readonly eventById: ReadonlyMap<string, Event>
  readonly actors: ReadonlyMap<string, Actor>
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly pages: ReadonlyMap<string, Page>
}

/** Builds the docket from checked parts, in any order. */
export function buildDocket(
  events: readonly Event[],
  actors: readonly Actor[],
  instruments: readonly Instrument[],
  pages: readonly Page[] = [],
): Docket {
  const sorted = [...events].sort(compareEvents)
  return {
    events: sorted,
    eventById: byId(sorted),
    actors: byId(actors),
    instruments: byId(instruments),
    pages: byId(pages),
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

/** Orders events by date, then by their `order` on that day, then by id. */
export function compareEvents(a: Event, b: Event): number {
  return compareDates(a.date, b.date) || (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1)
}

/** The event of an id; throws where the docket was not checked. */
export function eventOf(docket: Docket, id: string): Event {
  return known(docket.eventById.get(id), 'event', id)
}

/** The actor of an id; throws where the docket was not checked. */
export function actorOf(docket: Docket, id: string): Actor {
  return known(docket.actors.get(id), 'actor', id)
}

/** The instrument of an id; throws where the docket was not checked. */
export function instrumentOf(docket: Docket, id: string): Instrument {
  return known(docket.instruments.get(id), 'instrument', id)
}

/** The page of prose of an id; throws where the docket was not checked. */
export function pageOf(docket: Docket, id: string): Page {
  return known(docket.pages.get(id), 'page', id)
}

function known<T>(item: T | undefined, what: string, id: string): T {
  if (!item) throw new Error(`no ${what} "${id}" in the docket`)
  return item
}

/** An actor and the bodies that it is part of: a Senate committee, the Senate, Congress. */
export function withBodies(docket: Docket, actorId: string): string[] {
  const line = [actorId]
  for (let body = docket.actors.get(actorId)?.partOf; body && !line.includes(body); body = docket.actors.get(body)?.partOf) {
    line.push(body)
  }
  return line
}

/** Every actor of an event, the bodies that they are part of included, each once. */
export function actorsWithBodies(docket: Docket, event: Event): ReadonlySet<string> {
  return actorsOfEvents(docket)(event)
}

const actorsOfEvents = once((docket: Docket) =>
  once((event: Event): ReadonlySet<string> => new Set(event.actors.flatMap((actor) => withBodies(docket, actor)))),
)

/** The events of an actor and of the bodies that are part of it, from the oldest to the newest. */
export function eventsWith(docket: Docket, actorId: string): Event[] {
  return docket.events.filter((event) => actorsWithBodies(docket, event).has(actorId))
}

/** Events related to this one, in either direction, split into what came before and what followed. */
export function relatedTo(docket: Docket, event: Event): { before: Event[]; after: Event[] } {
  const related = docket.events.filter(
    (other) => other.id !== event.id && (event.related.includes(other.id) || other.related.includes(event.id)),
  )
  return {
    before: related.filter((other) => compareEvents(other, event) < 0),
    after: related.filter((other) => compareEvents(other, event) > 0),
  }
}

/** The neighbours of an event in a list that is sorted from the oldest to the newest. */
export function neighbours(events: readonly Event[], event: Event): { previous?: Event; next?: Event } {
  const index = events.findIndex((other) => other.id === event.id)
  return { previous: events[index - 1], next: index < 0 ? undefined : events[index + 1] }
}

/** The last day on which the record was touched: the newest of its dates, corrections and updates. */
export function lastReviewed(docket: Docket): Day | undefined {
  return docket.events
    .flatMap((event) => [event.updated, ...event.corrections.map((correction) => correction.date), event.date])
    .filter((date): date is Day => date?.length === 10)
    .sort()
    .at(-1)
}

/** How many events each actor has, those of its parts included; an actor without any is not there. */
export function countByActor(docket: Docket): Map<string, number> {
  const counts = new Map<string, number>()
  for (const event of docket.events) {
    for (const id of actorsWithBodies(docket, event)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
