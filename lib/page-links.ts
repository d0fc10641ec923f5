/** The pages around one page of a list, as a `Link` header (RFC 8288). */
import LinkHeader from 'http-link-header'

/** `addressOf` gives the whole address of a page; pages are counted from 1. */
export function pageLinks(page: number, pages: number, addressOf: (page: number) => string): string {
  const links = new LinkHeader()
  links.set({ rel: 'first', uri: addressOf(1) })
  if (page > 1) links.set({ rel: 'prev', uri: addressOf(page - 1) })
  if (page < pages) links.set({ rel: 'next', uri: addressOf(page + 1) })
  links.set({ rel: 'last', uri: addressOf(pages) })
  return links.toString()
}
