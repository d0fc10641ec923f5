/** Checks across files: everything that one file alone cannot know. */
import type { Actor } from './actor'
import { type Day, firstDay, isDay } from './day'
import type { Event } from './event'
import { problemAt } from './explain'
import type { FieldPath, MarkdownFile } from './front-matter'
import type { Instrument } from './instrument'
import { didYouMean, type Problem } from './problem'

/** A checked item and the file in which it was written. */
export interface Filed<T> {
  readonly item: T
  readonly file: MarkdownFile
}

/** Everything that was read, and every id for which a file exists, well-formed or not. */
export interface Shelf {
  readonly events: readonly Filed<Event>[]
  readonly actors: readonly Filed<Actor>[]
  readonly instruments: readonly Filed<Instrument>[]
  readonly ids: { readonly event: readonly string[]; readonly actor: readonly string[]; readonly instrument: readonly string[] }
}

type Family = keyof Shelf['ids']

/** All problems of references, folders and dates. `today` is the last day that an event may have. */
export function crossCheck(shelf: Shelf, today: Day): Problem[] {
  const known = {
    event: new Set(shelf.ids.event),
    actor: new Set(shelf.ids.actor),
    instrument: new Set(shelf.ids.instrument),
  }
  const unknown = (file: MarkdownFile) => (family: Family, id: string, path: FieldPath): Problem[] => {
    if (known[family].has(id)) return []
    const suggestion = didYouMean(id, shelf.ids[family])
    const expected = suggestion ? `did you mean "${suggestion}"?` : `expected the name of a file in content/${family}s`
    return [problemAt(file, path, `no ${family} "${id}"`, expected)]
  }
  return [
    ...shelf.events.flatMap(({ item, file }) => [
      ...eventReferences(item).flatMap(([family, id, path]) => unknown(file)(family, id, path)),
      ...eventPlace(item, file, today),
      ...eventSense(item, file),
    ]),
    ...shelf.actors.flatMap(({ item, file }) => actorReferences(item).flatMap(([family, id, path]) => unknown(file)(family, id, path))),
    ...shelf.instruments.flatMap(({ item, file }) =>
      instrumentReferences(item).flatMap(([family, id, path]) => unknown(file)(family, id, path)),
    ),
  ]
}

type Reference = [Family, string, FieldPath]

function list(family: Family, field: string, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => [family, id, [field, index]])
}

function eventReferences(event: Event): Reference[] {
  return [
    ...list('actor', 'actors', event.actors),
    ...list('instrument', 'instruments', event.instruments),
    ...list('event', 'related', event.related),
    ...event.effects.flatMap((effect, index): Reference[] => [
      ['instrument', effect.instrument, ['effects', index, 'instrument']],
      ...(effect.by ? [['instrument', effect.by, ['effects', index, 'by']] satisfies Reference] : []),
    ]),
    ...event.deadlines.flatMap((deadline, index): Reference[] => [
      ['instrument', deadline.instrument, ['deadlines', index, 'instrument']],
      ...(deadline.movedBy ? [['event', deadline.movedBy, ['deadlines', index, 'movedBy']] satisfies Reference] : []),
    ]),
    ...detailReferences(event),
  ]
}

function detailReferences(event: Event): Reference[] {
  const at = (field: string, ids: readonly string[]): Reference[] =>
    ids.map((id, index) => ['actor', id, ['details', field, index]])
  switch (event.kind) {
    case 'statement':
      return at('speakers', event.details.speakers)
    case 'investigation':
      return at('bodies', event.details.bodies)
    case 'litigation':
      return typeof event.details.court === 'string' ? [['actor', event.details.court, ['details', 'court']]] : []
    case 'data-hosting-deal':
      return event.details.host ? [['actor', event.details.host, ['details', 'host']]] : []
    case 'sanction':
    case 'negotiation':
    case 'legislation':
      return []
    default:
      return event satisfies never
  }
}

function eventPlace(event: Event, file: MarkdownFile, today: Day): Problem[] {
  const year = event.date.slice(0, 4)
  const folder = file.path.split('/').at(-2)
  const problems: Problem[] = []
  if (folder !== year) {
    problems.push(problemAt(file, ['date'], `${event.date} in the folder ${folder}`, `expected the file in content/events/${year}`))
  }
  if (firstDay(event.date) > today) {
    problems.push(problemAt(file, ['date'], `${event.date}, a day to come`, `expected ${today} or earlier`))
  }
  return problems
}

function eventSense(event: Event, file: MarkdownFile): Problem[] {
  const problems: Problem[] = []
  const twice = (field: 'actors' | 'instruments' | 'related') => {
    for (const [index, id] of event[field].entries()) {
      if (event[field].indexOf(id) < index) problems.push(problemAt(file, [field, index], `"${id}" a second time`, 'expected each once'))
    }
  }
  twice('actors')
  twice('instruments')
  twice('related')
  const selfIndex = event.related.indexOf(event.id)
  if (selfIndex >= 0) problems.push(problemAt(file, ['related', selfIndex], 'the event itself', 'expected another event'))
  for (const [index, effect] of event.effects.entries()) {
    if (!effect.date && !isDay(event.date)) {
      problems.push(problemAt(file, ['effects', index], `an effect on ${event.date}, a month`, 'expected its own day in `date`'))
    }
    if (effect.until && effect.until < (effect.date ?? firstDay(event.date))) {
      problems.push(problemAt(file, ['effects', index, 'until'], `${effect.until}, before the effect begins`, 'expected its last day'))
    }
  }
  return problems
}

function actorReferences(actor: Actor): Reference[] {
  return actor.partOf ? [['actor', actor.partOf, ['partOf']]] : []
}

function instrumentReferences(instrument: Instrument): Reference[] {
  const { terms } = instrument
  const single = (['board', 'dataHost', 'algorithm', 'value'] as const).flatMap((field): Reference[] => {
    const term = terms?.[field]
    if (!term) return []
    return [
      ['event', term.event, ['terms', field, 'event']],
      ...term.also.map((id, index): Reference => ['event', id, ['terms', field, 'also', index]]),
      ...term.disputed.map((side, index): Reference => ['event', side.event, ['terms', field, 'disputed', index, 'event']]),
    ]
  })
  const owners = (terms?.owners ?? []).flatMap((owner, index): Reference[] => [
    ['event', owner.event, ['terms', 'owners', index, 'event']],
    ...(typeof owner.who === 'string' ? [['actor', owner.who, ['terms', 'owners', index, 'who']] satisfies Reference] : []),
    ...owner.disputed.map((side, at): Reference => ['event', side.event, ['terms', 'owners', index, 'disputed', at, 'event']]),
  ])
  return [
    ...list('actor', 'issuers', instrument.issuers),
    ...list('actor', 'parties', instrument.parties),
    ...list('instrument', 'implements', instrument.implements),
    ...list('instrument', 'about', instrument.about),
    ...single,
    ...owners,
  ]
}
