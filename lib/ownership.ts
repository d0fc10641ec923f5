/**
 * Who would own what under an agreement, as bars: one bar, or one for each version where sources dispute.
 * Across, places and widths are percentages of the bar.
 */
import { round } from './chart'
import type { Label } from './ids'
import type { Instrument } from './instrument'

export type Owner = NonNullable<Instrument['terms']>['owners'][number]

/** What every one of these agreements turns on is how much this company keeps. */
const seller = 'bytedance'

/** `seller` and `owner` hold a known share; `rest` is what no known share explains. */
export type SegmentLook = 'seller' | 'owner' | 'rest'

/** A part of a bar; a `rest` has no owner. */
export interface Segment {
  readonly look: SegmentLook
  readonly owner?: Owner
  /** In percent of the shares. */
  readonly share: number
  readonly x: number
  readonly width: number
}

/** A share in dispute: who says so, and the event that shows it. The record's own figure has no speaker. */
export interface Claim {
  readonly owner: Owner
  readonly share: number
  readonly saidBy?: Label
  readonly event: string
}

/** One account of the shares. Without claims nothing in it is disputed. */
export interface Version {
  readonly claims: readonly Claim[]
  readonly segments: readonly Segment[]
}

/** Every account of the shares: first the record's own where no side shares it, then one per speaker. */
export function versionsOf(owners: readonly Owner[]): Version[] {
  const own = owners.flatMap((owner) => ownClaim(owner))
  const speakers = new Set(owners.flatMap((owner) => owner.disputed.map(({ saidBy }) => saidBy.en)))
  const told = [...speakers].map((speaker) =>
    owners.flatMap((owner) => owner.disputed.filter(({ saidBy }) => saidBy.en === speaker).map((side): Claim => ({ owner, ...side }))),
  )
  const accounts = [...(own.length > 0 || told.length === 0 ? [own] : []), ...told]
  return accounts.map((claims) => ({ claims, segments: segmentsOf(owners, claims) }))
}

/** The record's own figure on a disputed share, unless one of the sides gives the same. */
function ownClaim(owner: Owner): Claim[] {
  const { share, disputed, event } = owner
  if (share === undefined || disputed.length === 0 || disputed.some((side) => side.share === share)) return []
  return [{ owner, share, event }]
}

/** The parts of a bar from the first owner to the last, then the rest; shares above 100 in all are drawn to scale. */
function segmentsOf(owners: readonly Owner[], claims: readonly Claim[]): Segment[] {
  const known = owners.flatMap((owner) => {
    const share = claims.find((claim) => claim.owner === owner)?.share ?? owner.share
    return share === undefined ? [] : [{ owner, share, look: owner.who === seller ? 'seller' : 'owner' } as const]
  })
  const total = known.reduce((sum, { share }) => sum + share, 0)
  const rest = round(100 - total)
  const parts = rest > 0 ? [...known, { look: 'rest', share: rest } as const] : known
  const scale = 100 / Math.max(100, total)
  let x = 0
  return parts.map((part) => {
    const from = x
    x += part.share * scale
    return { ...part, x: round(from), width: round(x - from) }
  })
}
