/**
 * A large drawing as one string of markup. As React elements its second copy, the data from which React goes on
 * in the browser, would be four times as long as the HTML, and React would walk through every mark before the
 * page answers. A string comes twice as well, but twice the same. Words are escaped by the library.
 */
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'

export function markupOf(drawing: Element): string {
  return toHtml(drawing, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true })
}
