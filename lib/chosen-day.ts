/** The day that a reader asks for in an address: understood, or answered with a reason. */
import { type Day, daySchema } from './day'
import type { Docket } from './docket'

export type ChosenDay =
  | { readonly day: Day; readonly mistake?: undefined }
  | { readonly day: Day; readonly mistake: { readonly reason: 'bad-day' | 'outside'; readonly value: string; readonly first: Day } }

/** The first day of which the record knows anything. */
export function firstDayOfRecord(docket: Docket): Day {
  const first = docket.events[0]?.date ?? '2000-01-01'
  return first.length === 10 ? first : `${first}-01`
}

/**
 * Reads a day from the values of a parameter. Without a value it is `today`. A day that does not exist,
 * comes before the record or lies in the future is named as a mistake, and `today` stands in for it.
 */
export function chosenDay(docket: Docket, values: readonly string[], today: Day): ChosenDay {
  const value = values.find((each) => each.trim() !== '')?.trim()
  if (value === undefined) return { day: today }
  const first = firstDayOfRecord(docket)
  const mistake = (reason: 'bad-day' | 'outside') => ({ day: today, mistake: { reason, value: value.slice(0, 40), first } })
  if (!daySchema.safeParse(value).success) return mistake('bad-day')
  if (value < first || value > today) return mistake('outside')
  return { day: value }
}
