/** The drawing of the whole record: where each thing stands across, in percent, and in which row. */
import { type Bar, barsOf } from './board'
import { instrumentLink, type NamedLink } from './card'
import { round } from './chart'
import { type Day, firstDay, formatDate } from './day'
import type { Docket } from './docket'
import type { Filter, Found } from './filter'
import type { Locale } from './locale'
import { labelOf, type Lane, lanesOf, nameOf, NARROWEST, type Placed, placeEvents, withinPeriod, withoutDates } from './overview-lanes'
import { type Across, type OverviewScale, overviewScale, type Period } from './overview-scale'
import { packRows } from './packing'
import { paths } from './site'
import type { Status } from './status'
import { overviewWords } from './words/overview'

/** Inaugurations, 20 January of each term (US Constitution, amendment XX, section 1). */
const administrations = [
  { id: 'trump-1', from: '2017-01-20', to: '2021-01-20' },
  { id: 'biden', from: '2021-01-20', to: '2025-01-20' },
  { id: 'trump-2', from: '2025-01-20', to: '2029-01-20' },
] as const
export type Administration = (typeof administrations)[number]['id']

/** The events that get a flag, where the record holds them. */
const turningPoints = [
  'executive-order-13942', 'executive-order-14034', 'pafaca-signed', 'supreme-court-upholds-pafaca', 'joint-venture-closes',
] as const
export type TurningPoint = (typeof turningPoints)[number]

/** The texts whose time in force is drawn. */
const leadInstruments = ['executive-order-13942', 'pafaca']

/** The room of a letter of a flag in the narrowest drawing, in percent; and of the signs around its words, in letters. */
const LETTER = (6.2 / NARROWEST) * 100
const AROUND = 4

export interface YearLabel extends Across {
  readonly label: string
  readonly short: string
  /** Leads to the year alone, within the other filters, or from it back to all years. */
  readonly href: string
  readonly title: string
  readonly isChosen: boolean
}

export interface Flag {
  readonly x: number
  readonly row: number
  /** On which side of its pole the words stand. */
  readonly side: 'left' | 'right'
  readonly date: string
  readonly label: string
  readonly href: string
  readonly title: string
  readonly lang: Locale
}

export interface Overview {
  readonly total: number
  readonly matching: number
  readonly years: readonly YearLabel[]
  readonly administrations: readonly (Across & { readonly who: string; readonly when: string })[]
  readonly flags: readonly Flag[]
  readonly inForce: readonly { readonly instrument: NamedLink; readonly bars: readonly Bar[] }[]
  readonly lanes: readonly Lane[]
}

/** The drawing of the record under a filter; `found` are the events that match the search text, `today` ends it with its year. */
export function overviewOf(docket: Docket, filter: Filter, found: Found, today: Day, locale: Locale): Overview {
  const scale = overviewScale(today)
  const placed = placeEvents(docket, filter, found, scale)
  return {
    total: placed.length,
    matching: placed.filter(({ matches }) => matches).length,
    years: scale.periods.flatMap((period) => {
      const inPeriod = placed.filter((each) => each.period === period)
      return period.from || inPeriod.length > 0 ? [yearLabel(inPeriod, period, filter, locale)] : []
    }),
    administrations: administrations.filter(({ from }) => from <= today).map(({ id, from, to }) => {
      const [who, when] = overviewWords[locale].administrations[id]
      return { x: scale.at(from), width: round((to <= today ? scale.at(to) : 100) - scale.at(from)), who, when }
    }),
    flags: flagsOf(docket, scale, locale),
    inForce: leadInstruments.flatMap((id) => {
      const instrument = docket.instruments.get(id)
      const bars = instrument ? barsOf(docket, instrument, today, scale.at, locale, isLaw) : []
      return bars.length > 0 ? [{ instrument: instrumentLink(docket, id, locale), bars }] : []
    }),
    lanes: lanesOf(placed, filter, locale),
  }
}

/** Bills in progress are left out: they were not in force. */
const isLaw = ({ stage }: Status) => stage === 'in-force' || stage === 'not-yet-in-effect'

function yearLabel(placed: readonly Placed[], period: Period, filter: Filter, locale: Locale): YearLabel {
  const words = overviewWords[locale]
  const { x, width, from, to } = period
  const label = labelOf(period, locale)
  const isChosen = filter.from === from && filter.to === to
  const shown = placed.filter(({ event, isReachable }) => isReachable && (filter.kind.length === 0 || filter.kind.includes(event.kind)))
  return {
    x, width, label, isChosen,
    short: from ? words.yearShort(from) : words.beforeShort,
    href: paths(locale).timeline(isChosen ? withoutDates(filter) : withinPeriod(filter, period)),
    title: isChosen ? words.allYears(label) : words.onlyYear(label, words.count(shown.length, placed.length)),
  }
}

/** The flags, in rows in which their words have room; words that would leave the drawing stand left of their pole. */
function flagsOf(docket: Docket, { at }: OverviewScale, locale: Locale): Flag[] {
  const flags = turningPoints.flatMap((id) => {
    const event = docket.eventById.get(id)
    if (!event) return []
    const x = at(firstDay(event.date))
    const [date, label] = [formatDate(event.date, locale), overviewWords[locale].turningPoints[id]]
    const width = (date.length + label.length + AROUND) * LETTER
    const isLeft = x + width > 100
    const extent = isLeft ? { from: x - width, to: x } : { from: x, to: x + width }
    const side = isLeft ? ('left' as const) : ('right' as const)
    return [{ x, side, date, label, href: paths(locale).event(id), ...nameOf(event, locale), extent }]
  })
  const rows = packRows(flags.map(({ extent }) => extent))
  return flags.map(({ extent: _extent, ...flag }, index) => ({ ...flag, row: rows[index] ?? 0 }))
}
