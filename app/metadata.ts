/** What every page says of itself: title, description, its own address and that in the other language. */
import type { Metadata } from 'next'
import type { Filter } from '@/lib/filter'
import { type Locale, locales, wordsIn } from '@/lib/locale'
import { api, paths, siteUrl } from '@/lib/site'

export interface PageWords {
  readonly title?: string
  readonly description?: string
  /** The address of the page in a language. */
  readonly href: (locale: Locale) => string
  /** A filtered view is somebody's own: search engines keep to the pages. */
  readonly noindex?: boolean
  /** The view that the page shows, for feed readers to find its feeds. */
  readonly view?: Filter
  /** Whether `/api/oembed` answers for the page: editors into which its address is pasted find their way there. */
  readonly isEmbeddable?: boolean
}

/** The metadata of a page in a language. */
export function metadataOf(locale: Locale, { title, description, href, noindex, view, isEmbeddable }: PageWords): Metadata {
  const { site } = wordsIn(locale)
  const fullTitle = title ? `${title} – ${site.name}` : `${site.name} – ${site.tagline}`
  return {
    metadataBase: new URL(siteUrl(process.env)),
    title: fullTitle,
    description: description ?? site.description,
    alternates: {
      canonical: href(locale),
      languages: Object.fromEntries(locales.map((each) => [each, href(each)])),
      types: { ...(view ? feedsOf(view, locale) : {}), ...(isEmbeddable ? oembedsOf(href(locale), fullTitle) : {}) },
    },
    openGraph: { title: fullTitle, description: description ?? site.description, siteName: site.name, locale, type: title ? 'article' : 'website' },
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

/** Both formats of the embed of a page (oEmbed 1.0, section 4). */
function oembedsOf(href: string, title: string) {
  const address = `${siteUrl(process.env)}${href}`
  return {
    'application/json+oembed': [{ url: api.oembed(address), title }],
    'text/xml+oembed': [{ url: api.oembed(address, 'xml'), title }],
  }
}
