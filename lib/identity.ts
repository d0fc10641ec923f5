/**
 * Names for the things of a feed or calendar that never change, whatever becomes of the site's address: a
 * name-based UUID (RFC 9562, section 5.5). A translation is a text of its own and has a name of its own, so
 * that a reader who follows both languages sees both.
 */
import { v5 } from 'uuid'
import type { Locale } from './locale'

/** Drawn once at random. Changing it makes every event new again to every reader. */
const NAMESPACE = '7b3f6f0e-52f1-4a0c-9d5e-0c4b1f8f2a36'

/** The lasting name of what stands at `path` in a language, such as `events/ren-hopes`. */
export function lastingId(locale: Locale, path: string): string {
  return v5(`${locale}/${path}`, NAMESPACE)
}
