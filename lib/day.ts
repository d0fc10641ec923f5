/**
 * Days and partial dates, kept as strings so that no time zone can move them.
 *
 * A `Day` is an ISO 8601 calendar date, `YYYY-MM-DD` (section 5.2.1.1). A `PartialDate` may also be a
 * month, `YYYY-MM`; a `Period` may also be a year, `YYYY`. These are the levels of EDTF (ISO 8601-2) that
 * the record needs. There is no clock here: only pages know which day is today.
 */
import { addDays as addDaysToDate, differenceInCalendarDays, format, lastDayOfMonth, parseISO } from 'date-fns'
import { enUS, fr } from 'date-fns/locale'
import { z } from 'zod'
import type { Locale } from './locale'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const YEAR = /^\d{4}$/

/** A calendar day that exists, `YYYY-MM-DD`; 30 February is refused. */
export const daySchema = z.iso.date()
export type Day = z.infer<typeof daySchema>

/** A day, or a month where only the month is known. */
export const partialDateSchema = z.union([daySchema, z.string().regex(MONTH, 'a month, YYYY-MM')])
export type PartialDate = z.infer<typeof partialDateSchema>

/** A day, a month or a year: what a reader may type as the edge of a range. */
export const periodSchema = z.union([partialDateSchema, z.string().regex(YEAR, 'a year, YYYY')])
export type Period = z.infer<typeof periodSchema>

/** The first day of a period: `2021-02` gives `2021-02-01`. */
export function firstDay(period: Period): Day {
  if (YEAR.test(period)) return `${period}-01-01`
  if (MONTH.test(period)) return `${period}-01`
  return period
}

/** The last day of a period: `2021-02` gives `2021-02-28`. */
export function lastDay(period: Period): Day {
  if (YEAR.test(period)) return `${period}-12-31`
  if (MONTH.test(period)) return toDay(lastDayOfMonth(parseISO(`${period}-01`)))
  return period
}

/** Orders two periods by their first day; negative when `a` is earlier. */
export function compareDates(a: Period, b: Period): number {
  const [first, second] = [firstDay(a), firstDay(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** Whether any day of `date` lies between the edges, both inclusive; a missing edge is open. */
export function overlaps(date: PartialDate, from?: Period, to?: Period): boolean {
  return (!from || lastDay(date) >= firstDay(from)) && (!to || firstDay(date) <= lastDay(to))
}

/** Whether the date names a single day. */
export function isDay(date: Period): boolean {
  return date.length === 10
}

/** The day `count` days after `day`; a negative count goes back. */
export function addDays(day: Day, count: number): Day {
  return toDay(addDaysToDate(parseISO(day), count))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from))
}

/** A period for reading: "6 August 2020" becomes "August 6, 2020" in English, "6 août 2020" in French. */
export function formatDate(date: Period, locale: Locale): string {
  if (YEAR.test(date)) return date
  if (MONTH.test(date)) return format(parseISO(`${date}-01`), 'MMMM yyyy', options(locale))
  return format(parseISO(date), dayPattern(date, locale), options(locale))
}

/** The name of a month in capitals where the language has them: "August", "août". */
export function formatMonth(date: PartialDate, locale: Locale): string {
  return format(parseISO(firstDay(date)), 'LLLL', options(locale))
}

/** A date without its year: "August 6", "6 août"; of a month, its name. */
export function formatWithoutYear(date: PartialDate, locale: Locale): string {
  if (!isDay(date)) return formatMonth(date, locale)
  return format(parseISO(date), dayPattern(date, locale).replace(/,? yyyy$/, ''), options(locale))
}

function dayPattern(day: Day, locale: Locale): string {
  if (locale === 'en') return 'MMMM d, yyyy'
  return day.endsWith('-01') ? "d'er' MMMM yyyy" : 'd MMMM yyyy'
}

function options(locale: Locale) {
  return { locale: locale === 'fr' ? fr : enUS }
}

function toDay(date: Date): Day {
  return format(date, 'yyyy-MM-dd')
}
