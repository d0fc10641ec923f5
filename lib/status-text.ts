/** A status in words, with its day. */
import { formatDate } from './day'
import { type Locale, wordsIn } from './locale'
import { isTerminal, type Status } from './status'

/** "in force since January 24, 2026"; for what is over, the day on which it ended: "revoked on June 9, 2021". */
export function statusText({ headline, stage, since }: Status, locale: Locale): string {
  const words = wordsIn(locale)
  if (!since) return words.headlines[headline]
  return (isTerminal(stage) ? words.standing.on : words.standing.since)(words.headlines[headline], formatDate(since, locale))
}
