/**
 * A large drawing as one string of markup. As React elements it would be sent twice, as HTML and, at two or
 * three times the length, as the data from which React builds it once more; and the browser would walk through
 * every mark of it before the page answers. A string is sent as it is, and taken as it is. Words are escaped
 * by the library.
 */
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'

export function markupOf(drawing: Element): string {
  // Single quotes: the copy for React is JSON, in which each double quote takes four characters.
  return toHtml(drawing, { space: 'svg', quote: "'", closeEmptyElements: true, tightSelfClosing: true })
}
