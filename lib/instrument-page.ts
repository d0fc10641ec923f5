/** Everything that an instrument's page shows, as plain data in one language. */
import { actorLink, eventLink, instrumentLink, type NamedLink } from './card'
import { compareDates, type Day, daysBetween, formatDate } from './day'
import { type Docket, eventOf } from './docket'
import { instrumentsOf } from './event'
import { type Instrument, instrumentWords } from './instrument'
import { type Locale, wordsIn } from './locale'
import { renderMarkdown } from './markdown'
import { history, isTerminal, type Status, statusOn } from './status'
import { statusText } from './status-text'
import { cardsByMonth } from './view'
import { lawWords } from './words/law'

interface HistoryLine {
  readonly from: Day
  readonly status: string
  readonly notes: readonly string[]
  /** How long it lasted, in days; still running without an end. */
  readonly days: number
  readonly isRunning: boolean
  readonly decidedBy: readonly NamedLink[]
  readonly byTime: boolean
}

export type InstrumentPage = ReturnType<typeof instrumentPageOf>

/** The page of an instrument as things stand on `today`. */
export function instrumentPageOf(docket: Docket, instrument: Instrument, today: Day, locale: Locale) {
  const words = instrumentWords(instrument, locale)
  const status = statusOn(docket, instrument, today)
  const others = [...docket.instruments.values()]
  const links = (ids: readonly string[]) => ids.map((id) => instrumentLink(docket, id, locale))
  const pointing = (field: 'implements' | 'about') => links(others.filter((other) => other[field].includes(instrument.id)).map(({ id }) => id))
  const events = docket.events.filter((event) => instrumentsOf(event).includes(instrument.id))
  return {
    id: instrument.id,
    name: words.name,
    shortName: words.shortName,
    lang: words.lang,
    family: wordsIn(locale).instrumentFamilies[instrument.family],
    prose: words.description && renderMarkdown(words.description, instrument.id, wordsIn(words.lang).event),
    citation: instrument.citation,
    officialUrl: instrument.officialUrl,
    issuers: instrument.issuers.map((id) => actorLink(docket, id, locale)),
    parties: instrument.parties.map((id) => actorLink(docket, id, locale)),
    implements: links(instrument.implements),
    implementedBy: pointing('implements'),
    about: links(instrument.about),
    aboutIt: pointing('about'),
    status: statusText(status, locale),
    notes: notesOf(status, today, locale),
    history: historyLines(docket, instrument, today, locale),
    deadlines: docket.events.flatMap((event) =>
      event.deadlines
        .filter((deadline) => deadline.instrument === instrument.id)
        .map((deadline) => ({
          date: deadline.date,
          what: deadline.what[locale],
          outcome: wordsIn(locale).outcomes[deadline.outcome],
          setBy: eventLink(event, locale),
          movedBy: deadline.movedBy ? eventLink(eventOf(docket, deadline.movedBy), locale) : undefined,
        })),
    ).toSorted((a, b) => compareDates(a.date, b.date)),
    yearLinks: [],
    years: cardsByMonth(docket, events.toReversed(), locale),
  }
}

function historyLines(docket: Docket, instrument: Instrument, today: Day, locale: Locale): HistoryLine[] {
  const spans = history(docket, instrument).filter(({ from }) => from <= today)
  return spans.map(({ from, status, causes }, index) => {
    const end = spans[index + 1]?.from
    return {
      from,
      status: wordsIn(locale).headlines[status.headline],
      notes: [...overlayNotes(docket, status, locale), ...notesOf(status, today, locale)],
      days: daysBetween(from, end ?? today),
      isRunning: end === undefined,
      decidedBy: causes.map((id) => eventLink(eventOf(docket, id), locale)),
      byTime: status.byPassingOfTime && status.since === from,
    }
  })
}

/** What lies over the stage: until when, on which part, by which injunction. */
function overlayNotes(docket: Docket, { overlays }: Status, locale: Locale): string[] {
  const words = wordsIn(locale)
  return overlays.flatMap(({ until, scope, by }) => {
    const notes = [
      ...(until ? [words.event.effectUntil(formatDate(until, locale))] : []),
      ...(scope ? [scope[locale]] : []),
      ...(by ? [words.event.effectBy(instrumentLink(docket, by, locale).name)] : []),
    ]
    return notes.length > 0 ? [notes.join(', ')] : []
  })
}

function notesOf(status: Status, today: Day, locale: Locale): string[] {
  const words = lawWords[locale]
  const { colon } = wordsIn(locale)
  return [
    // What has come to an end has no term any more.
    ...(status.term && !isTerminal(status.stage) ? [words.term(formatDate(status.term, locale), status.term < today)] : []),
    ...(status.deadlineLapsed ? [words.deadlineLapsed] : []),
    ...(status.upheld ? [words.upheld] : []),
    ...(status.agreedInPart ? [words.agreedInPart] : []),
    ...status.upheldParts.map(({ scope }) => `${words.upheld}${colon}${scope[locale]}`),
    ...status.endedParts.map(({ scope }) => `${words.endedInPart}${colon}${scope[locale]}`),
  ]
}
