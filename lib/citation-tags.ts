/** What the head of an event's page tells Google Scholar and reference managers: the names of Highwire Press and of Dublin Core. */
import { type CslItem, dateOfItem } from './csl'

/**
 * The tags by name, for `<meta name content>`. Dates are written with slashes, as Google Scholar asks; a month stays
 * a month. `z:itemType` is Zotero's, which takes a page with a `citation_title` for a journal article otherwise.
 */
export function citationTags(item: CslItem): Record<string, string | string[]> {
  const date = dateOfItem(item)
  return {
    citation_title: item.title,
    citation_author: (item.author ?? []).map(({ literal }) => literal),
    ...(date ? { citation_publication_date: date.replaceAll('-', '/') } : {}),
    citation_language: item.language,
    citation_public_url: item.URL,
    citation_fulltext_html_url: item.URL,
    'z:itemType': item.type,
    ...(item['container-title'] ? { 'dcterms.isPartOf': item['container-title'] } : {}),
    'dcterms.license': 'https://creativecommons.org/licenses/by/4.0/',
  }
}
