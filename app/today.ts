/** The only clock of the site. */
import type { Day } from '@/lib/day'

const washington = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day that it is in Washington, where the record's dates are kept. */
export function today(): Day {
  return washington.format(new Date())
}

let known: { readonly day: Day; readonly since: Date } | undefined

/**
 * Since when every answer has been what it is now: the content is read once, so that nothing but a new start of the
 * site and a new day changes any. A date kept in the content could not tell what was taken from it.
 */
export function sameSince(): Date {
  const day = today()
  if (known?.day !== day) known = { day, since: new Date() }
  return known.since
}
