/** Citations as text, in the two styles that the record's readers are asked for. */
import { type CslItem, dateOfItem } from './csl'
import { formatWithoutYear, type PartialDate } from './day'
import type { Locale } from './locale'

/** A piece of a citation; a style sets some of them apart. */
export interface Part {
  readonly text: string
  readonly as?: 'title' | 'site'
}

/**
 * A web page in the style of the American Psychological Association (7th edition, section 10.16): author (date).
 * Title. Address. The name of the site is left out where it is the author's; there is no date of retrieval,
 * which is for pages that are meant to change.
 */
export function apa(item: CslItem, locale: Locale): Part[] {
  const date = dateOfItem(item)
  const site = item['container-title']
  const authors = (item.author ?? []).map(({ literal }) => literal)
  return [
    { text: `${authors.join(', ')}. ` },
    ...(date ? [{ text: `(${date.slice(0, 4)}, ${formatWithoutYear(date, locale)}). ` }] : []),
    { text: ended(item.title, locale), as: 'title' },
    { text: ' ' },
    ...(site && !authors.includes(site) ? [{ text: `${site}. ` }] : []),
    { text: item.URL },
  ]
}

/** A title with the full stop that ends it, which English puts before a closing quotation mark (section 6.7). */
function ended(title: string, locale: Locale): string {
  const [, words = '', quotes = ''] = /^(.*?)(['’"”]*)$/s.exec(title) ?? []
  if (/[.?!]$/.test(words)) return title
  return locale === 'en' ? `${words}.${quotes}` : `${title}.`
}

/**
 * A web page in the style of the Bluebook (rule 18.2.2 in the 21st edition, the rule for pages linked from a
 * main page in the 22nd): title, main page (date), address. No author, since the name of the site tells who
 * that is; the months as in table T12 (English months, since the style has no others). The title keeps the
 * capitals that it has on the page.
 */
export function bluebook(item: CslItem): Part[] {
  const date = dateOfItem(item)
  return [
    { text: item.title, as: 'title' },
    { text: ', ' },
    { text: item['container-title'] ?? '', as: 'site' },
    { text: `${date ? ` (${bluebookDate(date)})` : ''}, ${item.URL}` },
  ]
}

/** A citation without its italics and small capitals. */
export function citationText(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('')
}

const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const

function bluebookDate(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  const name = months[Number(month) - 1]
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`
}
