/** Where it stands on a day: what a reader wants to know before anything else. */
import { type DatedLink, eventLink, instrumentLink, type NamedLink } from './card'
import { compareDates, type Day, daysBetween } from './day'
import { type Docket, eventOf } from './docket'
import type { Deadline } from './event'
import type { Instrument } from './instrument'
import type { Locale } from './locale'
import { isBinding, type Status, statusOn } from './status'
import { statusText } from './status-text'

/** The instruments that the first sentence tells of: the statute, and the agreement that answers it. */
const lead = ['pafaca', 'tiktok-joint-venture-2026']

export interface StandingLine {
  readonly instrument: NamedLink
  /** The status with its first day: "in force since January 24, 2026". */
  readonly status: string
  /** The part that has come to an end, in words. */
  readonly ended?: string
  /** The event that decided the status. */
  readonly href?: string
}

export interface Standing {
  readonly lead: readonly StandingLine[]
  readonly inForce: readonly StandingLine[]
  readonly latest?: DatedLink
  readonly deadline?: { readonly what: string; readonly date: Day; readonly daysLeft: number; readonly instrument: NamedLink }
}

interface InstrumentStatus {
  readonly instrument: Instrument
  readonly status: Status
}

/** The state of the docket at the end of `today`, in one language. */
export function standingOn(docket: Docket, today: Day, locale: Locale): Standing {
  const statuses = [...docket.instruments.values()].map((instrument) => ({ instrument, status: statusOn(docket, instrument, today) }))
  const line = ({ instrument, status }: InstrumentStatus) => standingLine(docket, instrument, status, locale)
  const latest = docket.events.findLast((event) => event.date <= today)
  const deadline = nextDeadline(docket, today)
  return {
    lead: lead.flatMap((id) => statuses.filter(({ instrument }) => instrument.id === id).map(line)),
    inForce: statuses
      .filter(({ status }) => isBinding(status))
      .sort(compareNewestFirst)
      .map(line),
    ...(latest ? { latest: eventLink(latest, locale) } : {}),
    ...(deadline
      ? {
          deadline: {
            what: deadline.what[locale],
            date: deadline.date,
            daysLeft: daysBetween(today, deadline.date),
            instrument: instrumentLink(docket, deadline.instrument, locale),
          },
        }
      : {}),
  }
}

/** Orders by the first day of the status, the newest first; the id settles a day. */
function compareNewestFirst(a: InstrumentStatus, b: InstrumentStatus): number {
  return compareDates(b.status.since ?? '', a.status.since ?? '') || (a.instrument.id < b.instrument.id ? -1 : 1)
}

function standingLine(docket: Docket, instrument: Instrument, status: Status, locale: Locale): StandingLine {
  const decided = status.decidedBy[0]
  const ended = status.endedParts.at(-1)
  return {
    instrument: instrumentLink(docket, instrument.id, locale),
    status: statusText(status, locale),
    ...(ended ? { ended: ended.scope[locale] } : {}),
    ...(decided ? { href: eventLink(eventOf(docket, decided), locale).href } : {}),
  }
}

/** The first deadline on or after a day that is still open; of two on one day, the one that the record sets first. */
export function nextDeadline(docket: Docket, today: Day): Deadline | undefined {
  return docket.events
    .flatMap((event) => event.deadlines)
    .filter((deadline) => deadline.outcome === 'open' && deadline.date >= today)
    .sort((a, b) => compareDates(a.date, b.date))[0]
}
