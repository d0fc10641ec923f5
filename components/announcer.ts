/**
 * Tells screen readers what has changed. The page may be exchanged as a whole, and words that arrive together
 * with their live region are not read out: so the region stands outside the page, empty from the beginning.
 */

const id = 'announcer'

/** The region, made on the first call. */
export function prepareAnnouncer(): HTMLElement {
  const existing = document.getElementById(id)
  if (existing) return existing
  const region = document.createElement('output')
  region.id = id
  region.className = 'unseen'
  document.body.append(region)
  return region
}

/** Reads a text out when the reader's own action has been: a focus that moves would cut it off. The same text is read again. */
export function announce(text: string): void {
  const region = prepareAnnouncer()
  region.replaceChildren()
  setTimeout(() => region.replaceChildren(text), 200)
}
