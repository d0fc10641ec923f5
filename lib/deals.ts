/** The agreements on ownership and hosting, set side by side: plain data in one language. */
import { actorLink, type DatedLink, eventLink, instrumentLink, type NamedLink } from './card'
import { compareDates, type Day } from './day'
import { type Docket, eventOf } from './docket'
import { type Instrument, instrumentWords } from './instrument'
import type { Locale } from './locale'
import { type Claim, type Owner, type Segment, type SegmentLook, versionsOf } from './ownership'
import { effectsOn, statusOn } from './status'
import { statusText } from './status-text'
import { dealsWords } from './words/deals'
import { lawWords } from './words/law'

/** One side's figure where sources dispute: "about $800 million", Bloomberg, the event. */
export interface SideLine {
  readonly figure: string
  readonly saidBy?: string
  readonly event: DatedLink
}

/** A cell: what the agreement says, each side's version, and the events that the versions do not name. */
export interface TermCell {
  readonly field: 'board' | 'dataHost' | 'algorithm' | 'value'
  readonly text?: string
  readonly sides: readonly SideLine[]
  readonly events: readonly DatedLink[]
}

/** A part of a bar with its name and its share in words; `name` is missing for a rest, which `share` describes. */
export interface BarSegment extends Pick<Segment, 'x' | 'width' | 'share'> {
  readonly look: SegmentLook
  readonly name?: string
  readonly text: string
}

export interface OwnershipBar {
  readonly claims: readonly SideLine[]
  readonly segments: readonly BarSegment[]
}

export interface Ownership {
  readonly bars: readonly OwnershipBar[]
  /** Owners of whom there is more to say than a share, or whose share is not known. */
  readonly notes: readonly { readonly name: string; readonly text: string }[]
  readonly events: readonly DatedLink[]
}

export interface Deal {
  readonly id: string
  readonly link: NamedLink
  readonly fullName: string
  /** The status with its first day: "abandoned on February 10, 2021". */
  readonly status: string
  readonly statusNote?: string
  /** The event that decided the status. */
  readonly decidedBy?: string
  readonly parties: readonly NamedLink[]
  readonly ownership?: Ownership
  readonly terms: readonly TermCell[]
}

/** The agreements with the status of `today`, from the first to the last to have had an effect. */
export function dealsOf(docket: Docket, today: Day, locale: Locale): Deal[] {
  return [...docket.instruments.values()]
    .filter(isDeal)
    .map((instrument) => ({ instrument, first: effectsOn(docket, instrument)[0]?.day ?? '9999' }))
    .sort((a, b) => compareDates(a.first, b.first) || (a.instrument.id < b.instrument.id ? -1 : 1))
    .map(({ instrument }) => dealOf(docket, instrument, today, locale))
}

/**
 * Whether an agreement belongs here: its terms name an owner or a host of data. The settlements of suits
 * name neither (a rule on what a feed shows minors, or a sum of money, is not ownership), and stay out.
 */
export function isDeal({ family, terms }: Instrument): boolean {
  return family === 'agreement' && terms !== undefined && (terms.owners.length > 0 || terms.dataHost !== undefined)
}

function dealOf(docket: Docket, instrument: Instrument, today: Day, locale: Locale): Deal {
  const status = statusOn(docket, instrument, today)
  const decided = status.decidedBy[0]
  return {
    id: instrument.id,
    link: instrumentLink(docket, instrument.id, locale),
    fullName: instrumentWords(instrument, locale).name,
    status: statusText(status, locale),
    ...(status.agreedInPart ? { statusNote: lawWords[locale].agreedInPart } : {}),
    ...(decided ? { decidedBy: eventLink(eventOf(docket, decided), locale).href } : {}),
    parties: instrument.parties.map((id) => actorLink(docket, id, locale)),
    ...(instrument.terms?.owners.length ? { ownership: ownershipOf(docket, instrument.terms.owners, locale) } : {}),
    terms: (['board', 'dataHost', 'algorithm', 'value'] as const).map((field) => termCell(docket, instrument, field, locale)),
  }
}

function termCell(docket: Docket, { terms }: Instrument, field: TermCell['field'], locale: Locale): TermCell {
  const term = terms?.[field]
  if (!term) return { field, sides: [], events: [] }
  const sides = term.disputed.map(({ figure, saidBy, event }): SideLine => ({
    figure: figure[locale], saidBy: saidBy[locale], event: eventLink(eventOf(docket, event), locale),
  }))
  return { field, text: term.text[locale], sides, events: eventsBeside(docket, [term.event, ...term.also], sides, locale) }
}

/** Each event once, those left out that a version already leads to. */
function eventsBeside(docket: Docket, ids: readonly string[], sides: readonly SideLine[], locale: Locale): DatedLink[] {
  const shown = new Set(sides.map(({ event }) => event.id))
  return [...new Set(ids)].filter((id) => !shown.has(id)).map((id) => eventLink(eventOf(docket, id), locale))
}

function ownershipOf(docket: Docket, owners: readonly Owner[], locale: Locale): Ownership {
  const name = ({ who }: Owner) => (typeof who === 'string' ? actorLink(docket, who, locale).name : who[locale])
  const hasUnknown = owners.some((owner) => owner.share === undefined && owner.disputed.length === 0)
  const bars = versionsOf(owners).map(({ claims, segments }): OwnershipBar => ({
    claims: claims.map((claim) => claimLine(docket, claim, name(claim.owner), locale)),
    segments: segments.map(({ look, owner, share, x, width }) => ({
      look, share, x, width,
      ...(owner ? { name: name(owner), text: dealsWords[locale].percent(share) } : { text: restText(share, hasUnknown, locale) }),
    })),
  }))
  return {
    bars,
    notes: owners.flatMap((owner) => {
      const text = owner.note?.[locale] ?? (owner.share === undefined && owner.disputed.length === 0 ? dealsWords[locale].shareUnknown : undefined)
      return text ? [{ name: name(owner), text }] : []
    }),
    events: eventsBeside(docket, owners.map(({ event }) => event), bars.flatMap(({ claims }) => claims), locale),
  }
}

function claimLine(docket: Docket, { share, saidBy, event }: Claim, name: string, locale: Locale): SideLine {
  return {
    figure: `${name} ${dealsWords[locale].percent(share)}`,
    ...(saidBy ? { saidBy: saidBy[locale] } : {}),
    event: eventLink(eventOf(docket, event), locale),
  }
}

/** The rest belongs to owners whose share is not known, or to nobody whom the record names. */
function restText(share: number, hasUnknown: boolean, locale: Locale): string {
  const words = dealsWords[locale]
  if (share === 100) return words.noShares
  return hasUnknown ? words.splitUnknown(words.percent(share)) : words.unexplained(words.percent(share))
}
