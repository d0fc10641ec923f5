/**
 * What an event of each kind tells beyond the common fields. `lib/event.ts` joins them into one union on
 * `kind`; the labels of every choice are in `lib/words`.
 */
import { z } from 'zod'
import { idSchema, labelSchema, textSchema } from './ids'

const count = z.int().nonnegative()

export const measures = [
  'executive-order', 'presidential-order', 'memorandum', 'agency-order', 'rule', 'listing', 'export-control',
  'device-ban', 'license', 'guidance', 'foreign-measure',
] as const
export const measureSteps = [
  'proposed', 'imposed', 'amended', 'extended', 'delayed', 'eased', 'upheld', 'took-effect', 'lapsed', 'revoked', 'dropped',
] as const
export const authorities = [
  'ieepa', 'section-721', 'pafaca', 'export-control-reform-act', 'communications-act', 'secure-networks-act',
  'section-1237', 'section-1260h', 'procurement-law', 'state-law', 'foreign-law', 'internal-policy',
] as const

/** A government measure that restricts, and its extension, delay or revocation. */
const sanctionSchema = z.strictObject({
  measure: z.enum(measures),
  step: z.enum(measureSteps),
  authority: z.array(z.enum(authorities)).default([]),
})

export const negotiationStages = [
  'proposed', 'under-review', 'agreed-in-principle', 'stalled', 'approved', 'completed', 'rejected', 'abandoned',
] as const
export const negotiationSubjects = ['ownership', 'security-agreement', 'investment'] as const

/** Offers and talks on ownership or a security agreement. `value` is in US dollars. */
const negotiationSchema = z.strictObject({
  subject: z.enum(negotiationSubjects),
  stage: z.enum(negotiationStages),
  value: z.strictObject({ low: count, high: count.optional() }).optional(),
})

export const hostingStages = [
  'proposed', 'agreed', 'under-way', 'completed', 'disrupted', 'reported',
] as const

/** Who hosts or guards the data of users, and how far that has come. */
const hostingSchema = z.strictObject({
  host: idSchema.optional(),
  stage: z.enum(hostingStages),
  scope: labelSchema,
})

export const billSteps = [
  'introduced', 'committee', 'amendment', 'passed-house', 'passed-senate', 'passed-legislature', 'signed', 'blocked', 'died',
] as const

/** A step of a bill. `congress` is its number (116 for 2019-2021); `state` a two-letter postal code. */
const legislationSchema = z.strictObject({
  bill: textSchema.optional(),
  congress: z.int().min(100).max(130).optional(),
  state: z.string().regex(/^[A-Z]{2}$/, 'a two-letter postal code').optional(),
  step: z.enum(billSteps),
  vote: z.strictObject({ yeas: count, nays: count }).optional(),
  publicLaw: textSchema.optional(),
})

export const courtSteps = [
  'complaint', 'indictment', 'arrest', 'petition', 'motion', 'brief', 'schedule', 'hearing', 'order', 'injunction',
  'ruling', 'appeal', 'abeyance', 'review-granted', 'settlement', 'dismissal', 'demand',
] as const
export const courtOutcomes = [
  'granted', 'granted-in-part', 'denied', 'upheld', 'reversed', 'vacated', 'dismissed', 'settled', 'pending',
] as const

/** A step of a case: the court by id or, for one outside the record, by name; docket numbers as the court writes them. */
const litigationSchema = z.strictObject({
  court: z.union([idSchema, labelSchema]).optional(),
  case: textSchema.optional(),
  docketNumbers: z.array(textSchema).default([]),
  step: z.enum(courtSteps),
  outcome: z.enum(courtOutcomes).optional(),
})

export const inquirySteps = [
  'requested', 'opened', 'hearing', 'questions', 'finding', 'disclosure', 'referral', 'penalty', 'settlement', 'closed',
] as const

/** An inquiry by an agency, a legislature or the press. `penalty.amount` is in whole units of `currency`. */
const investigationSchema = z.strictObject({
  bodies: z.array(idSchema).min(1),
  step: z.enum(inquirySteps),
  penalty: z.strictObject({ amount: count, currency: z.enum(['USD', 'EUR', 'GBP']) }).optional(),
})

/** Something said or announced, by whom. */
const statementSchema = z.strictObject({
  speakers: z.array(idSchema).min(1),
})

/** The details of each kind of event: of the files, and of what the programming interface answers. */
export const detailsByKind = {
  sanction: sanctionSchema,
  negotiation: negotiationSchema,
  'data-hosting-deal': hostingSchema,
  legislation: legislationSchema,
  litigation: litigationSchema,
  investigation: investigationSchema,
  statement: statementSchema,
}
