/** The details of an event as rows of a table: the field's name, and what stands in it. */
import { actorLink, type NamedLink } from './card'
import type { Docket } from './docket'
import type { Event } from './event'
import { type Locale, type Words, wordsIn } from './locale'

export interface DetailRow {
  readonly field: keyof Words['fields']
  readonly values: readonly (string | NamedLink)[]
}

/** The rows of an event's own kind, empty ones left out, in the order in which a lawyer reads them. */
export function detailRows(docket: Docket, event: Event, locale: Locale): DetailRow[] {
  return rowsByKind(docket, event, locale)
    .map(({ field, values }) => ({ field, values: values.filter((value) => value !== undefined) }))
    .filter((row) => row.values.length > 0)
}

type Row = { field: DetailRow['field']; values: (string | NamedLink | undefined)[] }

function rowsByKind(docket: Docket, event: Event, locale: Locale): Row[] {
  const words = wordsIn(locale)
  const actor = (id: string) => actorLink(docket, id, locale)
  switch (event.kind) {
    case 'sanction': {
      const { measure, step, authority } = event.details
      return [
        { field: 'measure', values: [words.measures[measure]] },
        { field: 'step', values: [words.measureSteps[step]] },
        { field: 'authority', values: authority.map((each) => words.authorities[each]) },
      ]
    }
    case 'negotiation': {
      const { subject, stage, value } = event.details
      return [
        { field: 'subject', values: [words.negotiationSubjects[subject]] },
        { field: 'stage', values: [words.negotiationStages[stage]] },
        { field: 'value', values: [value && amount(words, value)] },
      ]
    }
    case 'data-hosting-deal': {
      const { host, stage, scope } = event.details
      return [
        { field: 'host', values: [host && actor(host)] },
        { field: 'stage', values: [words.hostingStages[stage]] },
        { field: 'scope', values: [scope[locale]] },
      ]
    }
    case 'legislation': {
      const { bill, congress, state, step, vote, publicLaw } = event.details
      return [
        { field: 'bill', values: [bill] },
        { field: 'congress', values: [congress === undefined ? undefined : words.ordinal(congress)] },
        { field: 'state', values: [state] },
        { field: 'step', values: [words.billSteps[step]] },
        { field: 'vote', values: [vote && words.event.votes(vote.yeas, vote.nays)] },
        { field: 'publicLaw', values: [publicLaw] },
      ]
    }
    case 'litigation': {
      const { court, case: name, docketNumbers, step, outcome } = event.details
      return [
        { field: 'court', values: [typeof court === 'string' ? actor(court) : court?.[locale]] },
        { field: 'case', values: [name] },
        { field: 'docketNumbers', values: docketNumbers },
        { field: 'step', values: [words.courtSteps[step]] },
        { field: 'outcome', values: [outcome && words.courtOutcomes[outcome]] },
      ]
    }
    case 'investigation': {
      const { bodies, step, penalty } = event.details
      return [
        { field: 'bodies', values: bodies.map(actor) },
        { field: 'step', values: [words.inquirySteps[step]] },
        { field: 'penalty', values: [penalty && words.money(penalty.amount, penalty.currency)] },
      ]
    }
    case 'statement':
      return [{ field: 'speakers', values: event.details.speakers.map(actor) }]
    default:
      return event satisfies never
  }
}

function amount(words: Words, { low, high }: { low: number; high?: number | undefined }): string {
  return high === undefined ? words.dollars(low) : words.event.range(words.dollars(low), words.dollars(high))
}
