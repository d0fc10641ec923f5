/** Says to a reader why a part of an address was left aside. */
import type { Ignored } from './filter'
import { type Locale, wordsIn } from './locale'

/** The reason in words, with what is allowed or may have been meant. */
export function reasonOf({ reason, allowed, suggestion }: Ignored, locale: Locale): string {
  const because = sentence({ reason, allowed }, locale)
  return suggestion ? `${because}${wordsIn(locale).semicolon}${wordsIn(locale).filter.didYouMean(suggestion)}` : because
}

function sentence({ reason, allowed }: { reason: Ignored['reason']; allowed: Ignored['allowed'] }, locale: Locale): string {
  const words = wordsIn(locale).filter
  switch (reason) {
    case 'unknown-parameter':
      return words.unknownParameter
    case 'unknown-value':
      return words.unknownValue
    case 'bad-date':
    case 'bad-day':
    case 'outside':
      return words.badDate
    case 'from-after-to':
      return words.fromAfterTo
    case 'bad-choice':
      return words.badChoice((allowed ?? []).join(', '))
    case 'repeated':
      return words.repeated
    case 'bad-page':
      return allowed ? words.badPage(Number(allowed[0])) : words.badPageForm
    case 'too-long':
      return words.tooLong(Number(allowed?.[0]))
    default:
      return reason satisfies never
  }
}
