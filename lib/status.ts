/**
 * The legal status of an instrument on any day, folded from the effects of events. Never written down.
 *
 * A *stage* moves by the table below. *Overlays* lie over a stage that binds: an injunction, a stay of
 * a court, a delay of enforcement. The *headline* is what a reader is told first. There is no clock here:
 * the day is always given, and nothing after it is looked at.
 */
import { addDays, compareDates, type Day, firstDay } from './day'
import { compareEvents, type Docket } from './docket'
import type { Action, Effect, Event } from './event'
import type { Label } from './ids'
import type { Headline, Instrument, overlayKinds, stages } from './instrument'
import { once } from './once'

export type Stage = (typeof stages)[number]
export type OverlayKind = (typeof overlayKinds)[number]

/** Something that keeps a binding instrument, or a part of it, from having effect. */
export interface Overlay {
  readonly kind: OverlayKind
  readonly since: Day
  /** The last day, inclusive; after it the overlay falls away by itself. */
  readonly until?: Day
  readonly scope?: Effect['scope']
  /** The injunction that does it. */
  readonly by?: string
  readonly event: string
}

export interface Status {
  readonly headline: Headline
  readonly stage: Stage
  readonly overlays: readonly Overlay[]
  /** The first day of the headline that holds. Absent before the first effect. */
  readonly since?: Day
  /** The events that decided the headline. */
  readonly decidedBy: readonly string[]
  /** Whether the mere passing of a dated end, and no event, brought the headline. */
  readonly byPassingOfTime: boolean
  /** `until` of the last issue, enactment or extension. */
  readonly term?: Day
  readonly deadlineLapsed: boolean
  readonly upheld: boolean
  readonly agreedInPart: boolean
  /** Parts that a court has upheld, where it said nothing of the whole. */
  readonly upheldParts: readonly Part[]
  /** Parts that have come to an end while the whole goes on. */
  readonly endedParts: readonly Part[]
}

/** A part of an instrument to which something happened, with the day and the event. */
interface Part {
  readonly scope: Label
  readonly since: Day
  readonly event: string
}

/** An effect on an instrument with its day and the event that had it. */
export interface DatedEffect {
  readonly day: Day
  readonly event: Event
  readonly effect: Effect
}

/** From enactment or issue to the end. */
const standing = ['not-yet-in-effect', 'in-force'] as const satisfies readonly Stage[]
const open = ['proposed', 'passed-chamber', 'not-yet-in-effect', 'in-force', 'agreed', 'approved'] as const satisfies readonly Stage[]

/** From which stages an action is possible and where it leads; `start` is decided by the instrument's `starts`. */
export const transitions: Readonly<Record<Action, { from: readonly Stage[]; to: Stage | 'unchanged' | 'start' }>> = {
  proposed: { from: ['none'], to: 'proposed' },
  'passed-chamber': { from: ['none', 'proposed', 'passed-chamber'], to: 'passed-chamber' },
  enacted: { from: ['none', 'proposed', 'passed-chamber'], to: 'start' },
  issued: { from: ['none', 'proposed'], to: 'start' },
  'takes-effect': { from: standing, to: 'in-force' },
  amended: { from: open, to: 'unchanged' },
  extended: { from: standing, to: 'unchanged' },
  'deadline-lapsed': { from: standing, to: 'unchanged' },
  upheld: { from: standing, to: 'unchanged' },
  'enforcement-delayed': { from: standing, to: 'unchanged' },
  'enforcement-resumed': { from: standing, to: 'unchanged' },
  enjoined: { from: standing, to: 'unchanged' },
  'enjoined-in-part': { from: standing, to: 'unchanged' },
  stayed: { from: standing, to: 'unchanged' },
  'injunction-lifted': { from: standing, to: 'unchanged' },
  'struck-down': { from: standing, to: 'struck-down' },
  superseded: { from: open, to: 'superseded' },
  revoked: { from: standing, to: 'revoked' },
  expired: { from: open, to: 'expired' },
  dismissed: { from: standing, to: 'dismissed' },
  agreed: { from: ['none', 'proposed'], to: 'agreed' },
  approved: { from: ['proposed', 'agreed'], to: 'approved' },
  completed: { from: ['agreed', 'approved'], to: 'completed' },
  abandoned: { from: ['proposed', 'agreed', 'approved'], to: 'abandoned' },
}

const endings: readonly Action[] = ['struck-down', 'superseded', 'revoked', 'expired', 'dismissed', 'abandoned']

/** Every effect on an instrument, from the first to the last. */
export function effectsOn(docket: Docket, instrument: Instrument): readonly DatedEffect[] {
  return effectsByInstrument(docket).get(instrument.id) ?? []
}

/** Every question about a status begins with them. */
const effectsByInstrument = once(({ events }: Docket): ReadonlyMap<string, readonly DatedEffect[]> => {
  const dated = events
    .flatMap((event) => event.effects.map((effect) => ({ day: effect.date ?? firstDay(event.date), event, effect })))
    .sort((a, b) => compareDates(a.day, b.day) || compareEvents(a.event, b.event))
  const effects = new Map<string, DatedEffect[]>()
  for (const each of dated) effects.set(each.effect.instrument, [...(effects.get(each.effect.instrument) ?? []), each])
  return effects
})

/** The status of an instrument at the end of a day. */
export function statusOn(docket: Docket, instrument: Instrument, day: Day): Status {
  const effects = effectsOn(docket, instrument)
  const status = foldUntil(instrument, effects, day)
  const since = sinceWhen(instrument, effects, day, status.headline)
  const passed = since !== undefined && !effects.some((dated) => dated.day === since)
  return { ...status, since, byPassingOfTime: passed }
}

/** A span of days under one status, and the events that brought it. */
export interface Span {
  readonly from: Day
  readonly status: Status
  /** The events of its first day; where only time has passed, those that decide the status. */
  readonly causes: readonly string[]
}

/** Spans without a change of headline, of deciding events or of flags, from the first effect on; the last is open. */
export function history(docket: Docket, instrument: Instrument): Span[] {
  const effects = effectsOn(docket, instrument)
  const spans: Span[] = []
  for (const from of changeDays(effects)) {
    const status = statusOn(docket, instrument, from)
    const last = spans.at(-1)
    if (last && signature(last.status) === signature(status)) continue
    const ofTheDay = [...new Set(effects.filter(({ day }) => day === from).map(({ event }) => event.id))]
    spans.push({ from, status, causes: ofTheDay.length > 0 ? ofTheDay : status.decidedBy })
  }
  return spans
}

/** All of a status that a reader would call a change. */
function signature({ headline, decidedBy, term, deadlineLapsed, upheld, agreedInPart, upheldParts, endedParts }: Status): string {
  return JSON.stringify([headline, decidedBy, term, deadlineLapsed, upheld, agreedInPart, upheldParts.length, endedParts.length])
}

/** Whether an effect is possible after those before it. */
export function isAllowed(instrument: Instrument, before: readonly DatedEffect[], { effect }: DatedEffect): boolean {
  const last = before.at(-1)
  const stage = last ? foldUntil(instrument, before, last.day).stage : 'none'
  return transitions[effect.action].from.includes(stage)
}

/** Whether an instrument binds someone at a status: in force, even where enforcement is delayed or barred. */
export function isBinding(status: Status): boolean {
  return status.stage === 'in-force'
}

type Folded = Omit<Status, 'since' | 'byPassingOfTime'>

interface State {
  stage: Stage
  stageEvent?: string
  overlays: Overlay[]
  term?: Day
  deadlineLapsed: boolean
  upheld: boolean
  agreedInPart: boolean
  upheldParts: Status['upheldParts']
  endedParts: Status['endedParts']
}

function foldUntil(instrument: Instrument, effects: readonly DatedEffect[], day: Day): Folded {
  const state: State = { stage: 'none', overlays: [], deadlineLapsed: false, upheld: false, agreedInPart: false, upheldParts: [], endedParts: [] }
  for (const dated of effects) if (dated.day <= day) apply(state, instrument, dated)
  const overlays = state.overlays.filter((overlay) => !overlay.until || overlay.until >= day)
  const shown = headlineOverlay(state.stage, overlays)
  const decidedBy = shown ? overlays.filter((overlay) => overlay.kind === shown.kind).map((overlay) => overlay.event) : [state.stageEvent]
  return {
    headline: shown?.kind ?? state.stage,
    stage: state.stage,
    overlays,
    decidedBy: decidedBy.filter((id) => id !== undefined),
    term: state.term,
    deadlineLapsed: state.deadlineLapsed,
    upheld: state.upheld,
    agreedInPart: state.agreedInPart,
    upheldParts: state.upheldParts,
    endedParts: state.endedParts,
  }
}

function apply(state: State, instrument: Instrument, { day, event, effect }: DatedEffect): void {
  const { action, scope, until, by } = effect
  if (scope) flagPart(state, action, { scope, since: day, event: event.id })
  else flag(state, effect)
  const overlay = (kind: OverlayKind): Overlay => ({ kind, since: day, until, scope, by, event: event.id })
  switch (action) {
    case 'enforcement-delayed':
      state.overlays = [...state.overlays.filter((other) => other.kind !== action || !sameScope(other.scope, scope)), overlay(action)]
      return
    case 'enjoined':
    case 'enjoined-in-part':
    case 'stayed':
      state.overlays = [...state.overlays.filter((other) => other.kind === 'enforcement-delayed' || other.by !== by), overlay(action)]
      return
    case 'enforcement-resumed':
      state.overlays = state.overlays.filter((other) => other.kind !== 'enforcement-delayed' || !sameScope(other.scope, scope))
      return
    case 'injunction-lifted':
      state.overlays = state.overlays.filter((other) => other.kind === 'enforcement-delayed' || other.by !== by)
      return
    default:
      move(state, instrument, effect, event.id)
  }
}

/** A scoped effect touches a part only and never moves the stage of the whole. */
function move(state: State, instrument: Instrument, { action, scope }: Effect, event: string): void {
  const { to } = transitions[action]
  if (to === 'unchanged' || scope) return
  state.stage = to === 'start' ? (instrument.starts === 'on-takes-effect' ? 'not-yet-in-effect' : 'in-force') : to
  state.stageEvent = event
  if (isTerminal(state.stage)) state.overlays = []
}

function flag(state: State, { action, until }: Effect): void {
  if (action === 'issued' || action === 'enacted' || action === 'extended') state.term = until
  if (action === 'deadline-lapsed') state.deadlineLapsed = true
  if (action === 'extended') state.deadlineLapsed = false
  if (action === 'upheld') state.upheld = true
}

/** What is done to a part says nothing of the term, the deadlines and the validity of the whole. */
function flagPart(state: State, action: Action, part: Part): void {
  if (action === 'agreed') state.agreedInPart = true
  if (action === 'upheld') state.upheldParts = [...state.upheldParts, part]
  if (endings.includes(action)) state.endedParts = [...state.endedParts, part]
}

/** Whether nothing can follow a stage. */
export function isTerminal(stage: Stage): boolean {
  return !['none', ...open].includes(stage)
}

/** Of several overlays, the one that most keeps the instrument from having effect. */
function headlineOverlay(stage: Stage, overlays: readonly Overlay[]): Overlay | undefined {
  if (stage !== 'in-force' && stage !== 'not-yet-in-effect') return undefined
  return (
    overlays.find((overlay) => overlay.kind === 'enjoined') ??
    overlays.find((overlay) => overlay.kind === 'stayed') ??
    overlays.find((overlay) => overlay.kind === 'enforcement-delayed' && !overlay.scope) ??
    overlays.find((overlay) => overlay.kind === 'enjoined-in-part') ??
    overlays.find((overlay) => overlay.kind === 'enforcement-delayed')
  )
}

function sameScope(a: Effect['scope'], b: Effect['scope']): boolean {
  return a?.en === b?.en
}

/** The days on which something may change: each effect, and the day after each dated end. */
function changeDays(effects: readonly DatedEffect[]): Day[] {
  const days = effects.flatMap(({ day, effect }) => (effect.until ? [day, addDays(effect.until, 1)] : [day]))
  return [...new Set(days)].sort()
}

function sinceWhen(instrument: Instrument, effects: readonly DatedEffect[], day: Day, headline: Headline): Day | undefined {
  let since: Day | undefined
  for (const change of changeDays(effects).filter((each) => each <= day).reverse()) {
    if (foldUntil(instrument, effects, change).headline !== headline) break
    since = change
  }
  return since
}
