/**
 * Text without the characters that neither XML 1.0 (section 2.2) nor iCalendar (RFC 5545, section 3.1) can
 * carry: a search text may hold any. Line ends become a line feed; tabs stay.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
}

/** Printable text on a single line, for formats in which a line is a field. No-break spaces stay. */
export function oneLine(text: string): string {
  return printable(text).replace(/[ \t\n\u2028\u2029]+/g, ' ').trim()
}
