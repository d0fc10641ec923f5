/** Text shortened for places that show only its beginning. */

/** What search engines show of a description, in characters. */
const LIMIT = 160

/** The text itself where it is short enough; else as many whole words as fit before an ellipsis, `limit` characters in all. */
export function excerpt(text: string, limit = LIMIT): string {
  if (text.length <= limit) return text
  const space = text.slice(0, limit).search(/\s\S*$/)
  const words = text.slice(0, space > 0 ? space : limit - 1)
  // Neither punctuation nor an opened bracket or quotation mark stands well before the ellipsis.
  return `${words.replace(/[\s,;:.!?–—([«“"]+$/u, '')}…`
}
