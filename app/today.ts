/** The only clock of the site. */
import type { Day } from '@/lib/day'

const washington = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day that it is in Washington, where the record's dates are kept. */
export function today(): Day {
  return washington.format(new Date())
}
