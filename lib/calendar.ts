/** A view as a calendar (RFC 5545, names of the calendar as in RFC 7986): its events, or the days that they set. */
import ICAL from 'ical.js'
import { instrumentLink } from './card'
import { addDays, type Day, firstDay, formatDate, isDay, lastDay, type PartialDate } from './day'
import { eventOf } from './docket'
import { type Deadline, type Event, eventWords } from './event'
import { sourceName } from './feed-entry'
import { lastingId } from './identity'
import { type Locale, wordsIn } from './locale'
import { printable } from './printable'
import { changedOn, instantOf, newestOf } from './revision'
import { nameOfView, type Selection } from './selection'
import { paths } from './site'
import { primaryFirst } from './source'
import { deadlineWords } from './words/deadlines'

// The library leaves the space that begins a continued line out of its count; a line may have 75 octets with it.
ICAL.foldLength = 74

/** The events of the view, each on its days. */
export function eventCalendar({ docket, events, filter, locale, site }: Selection): string {
  const calendar = calendarOf(nameOfView(docket, filter, locale), locale, `${site}${paths(locale).calendar(filter)}`)
  return write(calendar, events.map((event) => eventEntry(event, locale, site)))
}

/** The days that the events of the view set, with what came of them; those still to come ring beforehand. */
export function deadlineCalendar(selection: Selection): string {
  const { docket, events, filter, locale, site } = selection
  const name = nameOfView(docket, filter, locale, deadlineWords[locale].heading)
  const calendar = calendarOf(name, locale, `${site}${paths(locale).deadlineCalendar(filter)}`)
  const entries = events.flatMap((event) => event.deadlines.map((deadline) => deadlineEntry(selection, event, deadline)))
  return write(calendar, entries)
}

/**
 * Where only the month is known, the entry covers the whole month and names it in its title: a day would be
 * invented, and an entry without the name would read like something that went on for a month.
 */
function eventEntry(event: Event, locale: Locale, site: string): ICAL.Component {
  const { title, summary, lang } = eventWords(event, locale)
  const words = wordsIn(locale)
  const sources = primaryFirst(event.sources).map((source) => `${sourceName(source)}${words.colon}${source.url}`)
  return entryOf({
    id: lastingId(locale, `events/${event.id}`),
    date: event.date,
    changed: changedOn(event),
    title: isDay(event.date) ? title : `${title} (${formatDate(event.date, locale)})`,
    text: [summary, '', words.event.sources, ...sources].join('\n'),
    lang,
    category: words.kinds[event.kind],
    url: `${site}${paths(locale).event(event.id)}`,
  })
}

function deadlineEntry({ docket, locale, site, today }: Selection, event: Event, deadline: Deadline): ICAL.Component {
  const words = wordsIn(locale)
  const labels = deadlineWords[locale]
  const mover = deadline.movedBy ? eventOf(docket, deadline.movedBy) : undefined
  const line = (label: string, other: Event) => `${label}${words.colon}${eventWords(other, locale).title} (${formatDate(other.date, locale)})`
  // An alarm for a day that has passed would ring at once in some calendars.
  const isRunning = deadline.outcome === 'open' && deadline.date >= today
  const what = deadline.what[locale]
  // Counted among the days of its event and instrument: a day that is corrected moves in a calendar, and is not doubled.
  const nth = event.deadlines.filter(({ instrument }) => instrument === deadline.instrument).indexOf(deadline)
  const outcome = isRunning ? '' : `${words.colon}${words.outcomes[deadline.outcome]}`
  const entry = entryOf({
    id: lastingId(locale, `events/${event.id}/deadlines/${deadline.instrument}/${nth}`),
    date: deadline.date,
    changed: newestOf(mover ? [event, mover] : [event]) ?? changedOn(event),
    title: `${what} (${instrumentLink(docket, deadline.instrument, locale).name})${outcome}`,
    text: [line(labels.setBy, event), ...(mover ? [line(labels.decidedBy, mover)] : []), '', eventWords(event, locale).summary].join('\n'),
    lang: locale,
    category: labels.heading,
    url: `${site}${paths(locale).event(event.id)}`,
  })
  // At nine in the morning, a week and a day before: counted back from the midnight at which the day begins.
  if (isRunning) for (const before of ['-P6DT15H', '-PT15H']) entry.addSubcomponent(alarmOf(before, what, locale))
  return entry
}

interface Entry {
  readonly id: string
  readonly date: PartialDate
  readonly changed: Day
  readonly title: string
  readonly text: string
  readonly lang: Locale
  readonly category: string
  readonly url: string
}

function entryOf({ id, date, changed, title, text, lang, category, url }: Entry): ICAL.Component {
  const entry = new ICAL.Component('vevent')
  entry.addPropertyWithValue('uid', id)
  entry.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(instantOf(changed)))
  entry.addPropertyWithValue('last-modified', ICAL.Time.fromDateTimeString(instantOf(changed)))
  entry.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(firstDay(date)))
  // The end is the first day that is no longer part of it (section 3.6.1).
  entry.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(lastDay(date), 1)))
  addText(entry, 'summary', title, lang)
  addText(entry, 'description', text, lang)
  addText(entry, 'categories', category)
  entry.addPropertyWithValue('url', url)
  // Nobody is busy because of it.
  entry.addPropertyWithValue('transp', 'TRANSPARENT')
  return entry
}

function alarmOf(trigger: string, text: string, locale: Locale): ICAL.Component {
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(trigger))
  addText(alarm, 'description', text, locale)
  return alarm
}

function calendarOf(name: string, locale: Locale, address: string): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', `-//The TikTok Docket//Calendar//${locale.toUpperCase()}`)
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  addText(calendar, 'name', name, locale)
  // The older name of the same, which most calendars read.
  addText(calendar, 'x-wr-calname', name)
  addValue(calendar, 'source', 'uri', address)
  addValue(calendar, 'refresh-interval', 'duration', 'P1D')
  addValue(calendar, 'x-published-ttl', 'duration', 'P1D')
  return calendar
}

function addText(component: ICAL.Component, name: string, value: string, language?: Locale): void {
  const property = addValue(component, name, 'text', printable(value))
  if (language) property.setParameter('language', language)
}

/** Adds a property with a type of its own: the library writes one that it does not know without escaping it. */
function addValue(component: ICAL.Component, name: string, type: string, value: string): ICAL.Property {
  const property = new ICAL.Property(name)
  property.resetType(type)
  property.setValue(value)
  return component.addProperty(property)
}

/** A calendar has at least one component (section 3.6); an empty view shows nothing, and holds a time zone. */
function write(calendar: ICAL.Component, entries: readonly ICAL.Component[]): string {
  for (const entry of entries.length > 0 ? entries : [universalTime()]) calendar.addSubcomponent(entry)
  return `${calendar.toString()}\r\n`
}

function universalTime(): ICAL.Component {
  const lines = [
    'BEGIN:VTIMEZONE', 'TZID:Etc/UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000',
    'END:STANDARD', 'END:VTIMEZONE',
  ]
  return ICAL.Component.fromString(lines.join('\r\n'))
}
