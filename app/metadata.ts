/** What every page says of itself: title, description, its own address and that in the other language. */
import type { Metadata } from 'next'
import { citationTags } from '@/lib/citation-tags'
import type { CslItem } from '@/lib/csl'
import type { Filter } from '@/lib/filter'
import { type Locale, locales, wordsIn } from '@/lib/locale'
import type { Download } from '@/lib/outputs'
import { paths, siteUrl } from '@/lib/site'

export interface PageWords {
  readonly title?: string
  readonly description?: string
  /** The address of the page in a language. */
  readonly href: (locale: Locale) => string
  /** A filtered view is somebody's own: search engines keep to the pages. */
  readonly noindex?: boolean
  /** The view that the page shows, for feed readers to find its feeds. */
  readonly view?: Filter
  /** What the page is cited as, for those who look in its head. */
  readonly cited?: CslItem
  /** The files that cite it, or what it is about. */
  readonly files?: readonly Download[]
}

/** The metadata of a page in a language. */
export function metadataOf(locale: Locale, { title, description, href, noindex, view, cited, files = [] }: PageWords): Metadata {
  const { site } = wordsIn(locale)
  const fullTitle = title ? `${title} – ${site.name}` : `${site.name} – ${site.tagline}`
  return {
    metadataBase: new URL(siteUrl(process.env)),
    title: fullTitle,
    description: description ?? site.description,
    alternates: {
      canonical: href(locale),
      languages: Object.fromEntries(locales.map((each) => [each, href(each)])),
      types: { ...(view ? feedsOf(view, locale) : {}), ...Object.fromEntries(files.map(({ type, href: url, name }) => [type, [{ url, title: name }]])) },
    },
    openGraph: { title: fullTitle, description: description ?? site.description, siteName: site.name, locale, type: title ? 'article' : 'website' },
    ...(cited ? { other: citationTags(cited) } : {}),
    ...(noindex ? { robots: { index: false, follow: true } } : {}),
  }
}

/** Both feeds of exactly a view, by media type. */
function feedsOf(view: Filter, locale: Locale) {
  const { name } = wordsIn(locale).site
  return {
    'application/atom+xml': [{ url: paths(locale).feed(view), title: `${name} (Atom)` }],
    'application/feed+json': [{ url: paths(locale).jsonFeed(view), title: `${name} (JSON Feed)` }],
  }
}
