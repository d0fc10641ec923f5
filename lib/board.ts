/** The status board: every instrument on a chosen day, as a drawing and as a table. */
import { eventLink, instrumentLink, type NamedLink } from './card'
import { round, timeScale } from './chart'
import { addDays, compareDates, type Day, firstDay, formatDate } from './day'
import { type Docket, eventOf } from './docket'
import { type Instrument, instrumentFamilies } from './instrument'
import { type Locale, wordsIn } from './locale'
import { history, isTerminal, type Status, statusOn } from './status'

/** How a span is drawn: a pattern of its own for each. */
export type BarLook = 'proposed' | 'binding' | 'delayed' | 'blocked' | 'agreed'

export interface Bar {
  readonly x: number
  readonly width: number
  readonly look: BarLook
  readonly href: string
  /** "EO 13942: in force, August 6, 2020 – June 8, 2021": both days are its own. */
  readonly title: string
}

interface BoardRow {
  readonly instrument: NamedLink
  readonly family: string
  readonly status: string
  readonly look?: BarLook
  readonly since?: string
  readonly decidedBy?: NamedLink
  readonly byTime: boolean
  readonly bars: readonly Bar[]
}

export interface Board {
  readonly groups: readonly { readonly family: string; readonly rows: readonly BoardRow[] }[]
  readonly years: readonly { readonly year: string; readonly x: number }[]
  /** Where the chosen day lies, in percent. */
  readonly now: number
  /** Days on which many instruments changed at once. */
  readonly turningDays: readonly Day[]
}

/** The drawing begins where the story of TikTok does, unless the record begins later. */
const DRAWN_FROM = '2017-01-01'
const MOST_DAYS = 8

/** The board at the end of `day`; `today` ends the drawing. */
export function boardOf(docket: Docket, day: Day, today: Day, locale: Locale): Board {
  const instruments = [...docket.instruments.values()]
  const first = firstEffect(docket)
  const scale = timeScale(first > DRAWN_FROM ? first : DRAWN_FROM, today)
  const row = (instrument: Instrument) => rowOf(docket, instrument, day, today, scale.at, locale)
  return {
    groups: instrumentFamilies.flatMap((family) => {
      const rows = instruments.filter((instrument) => instrument.family === family)
      if (rows.length === 0) return []
      return [{ family: wordsIn(locale).instrumentFamilies[family], rows: rows.toSorted((a, b) => compareStart(docket, a, b)).map(row) }]
    }),
    years: scale.years(10),
    now: scale.at(day),
    turningDays: turningDays(docket, today),
  }
}

function firstEffect(docket: Docket): Day {
  const days = docket.events.flatMap((event) => event.effects.map((effect) => effect.date ?? firstDay(event.date)))
  return days.sort()[0] ?? DRAWN_FROM
}

function compareStart(docket: Docket, a: Instrument, b: Instrument): number {
  const start = (instrument: Instrument) => history(docket, instrument)[0]?.from ?? '9999'
  return compareDates(start(a), start(b)) || (a.id < b.id ? -1 : 1)
}

function rowOf(docket: Docket, instrument: Instrument, day: Day, today: Day, at: (day: Day) => number, locale: Locale): BoardRow {
  const words = wordsIn(locale)
  const status = statusOn(docket, instrument, day)
  const link = instrumentLink(docket, instrument.id, locale)
  const decided = status.decidedBy[0]
  return {
    instrument: link,
    family: words.instrumentFamilies[instrument.family],
    status: words.headlines[status.headline],
    look: lookOf(status),
    ...(status.since ? { since: formatDate(status.since, locale) } : {}),
    ...(decided ? { decidedBy: eventLink(eventOf(docket, decided), locale) } : {}),
    byTime: status.byPassingOfTime,
    bars: barsOf(docket, instrument, today, at, locale),
  }
}

/** A bar for each span of an instrument up to `today`, under a status that `isShown`; `at` places a day, in percent. */
export function barsOf(
  docket: Docket,
  instrument: Instrument,
  today: Day,
  at: (day: Day) => number,
  locale: Locale,
  isShown: (status: Status) => boolean = () => true,
): Bar[] {
  const words = wordsIn(locale)
  const { name } = instrumentLink(docket, instrument.id, locale)
  const spans = history(docket, instrument).filter(({ from }) => from <= today)
  return spans.flatMap((span, index) => {
    const look = lookOf(span.status)
    const cause = span.causes[0]
    if (!look || !cause || !isShown(span.status)) return []
    const end = spans[index + 1]?.from
    const [from, to] = [at(span.from), at(end ?? today)]
    const days = new Set([span.from, ...(end ? [addDays(end, -1)] : [])])
    const dates = [...days].map((each) => formatDate(each, locale)).join(' – ')
    return [{
      x: from,
      width: round(Math.max(0.4, to - from)),
      look,
      href: eventLink(eventOf(docket, cause), locale).href,
      title: `${name}${words.colon}${words.headlines[span.status.headline]}, ${dates}`,
    }]
  })
}

/** The look of a span; none where nothing is left to run. */
export function lookOf({ headline, stage }: Status): BarLook | undefined {
  if (stage === 'none' || isTerminal(stage)) return undefined
  switch (headline) {
    case 'enjoined':
    case 'enjoined-in-part':
    case 'stayed':
      return 'blocked'
    case 'enforcement-delayed':
      return 'delayed'
    case 'in-force':
      return 'binding'
    case 'agreed':
    case 'approved':
      return 'agreed'
    default:
      return 'proposed'
  }
}

/** The days on which the most instruments changed, the earliest first. */
function turningDays(docket: Docket, today: Day): Day[] {
  const changes = new Map<Day, number>()
  for (const instrument of docket.instruments.values()) {
    for (const { from } of history(docket, instrument)) if (from <= today) changes.set(from, (changes.get(from) ?? 0) + 1)
  }
  return [...changes]
    .filter(([, count]) => count > 1)
    .sort(([dayA, a], [dayB, b]) => b - a || (dayA < dayB ? 1 : -1))
    .slice(0, MOST_DAYS)
    .map(([day]) => day)
    .sort()
}
