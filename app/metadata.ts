/** What every page says of itself: title, description, picture, its own address and that in the other language. */
import type { Metadata, Viewport } from 'next'
import type { Day } from '@/lib/day'
import { citationTags } from '@/lib/citation-tags'
import type { CslItem } from '@/lib/csl'
import { excerpt } from '@/lib/excerpt'
import type { Filter } from '@/lib/filter'
import { type Icon, type IconName, icons } from '@/lib/icons'
import { type Locale, locales, otherLocale, wordsIn } from '@/lib/locale'
import type { Download } from '@/lib/outputs'
import { onDark, onLight } from '@/lib/palette'
import { shareAlt, type ShareCard, siteCard } from '@/lib/share-card'
import { shareSize } from '@/lib/share-layout'
import { api, inAnyLanguage, machine, paths, siteUrl } from '@/lib/site'

export interface PageWords {
  readonly title?: string | undefined
  readonly description?: string
  /** The address of the page in a language. */
  readonly href: (locale: Locale) => string
  /** A view that somebody put together is their own: search engines keep to the pages. */
  readonly noindex?: boolean
  /** The view that the page shows, for feed readers to find its feeds. */
  readonly view?: Filter
  /** Whether `/api/oembed` answers for the page: editors into which its address is pasted find their way there. */
  readonly isEmbeddable?: boolean
  /** What the page is to a network on which it is shared (ogp.me); a page of the site where nothing is said. */
  readonly type?: 'article' | 'profile'
  /** The last day on which an article was changed. The day of what it tells is another matter, and not given as its publication. */
  readonly modified?: Day
  /** The page's own picture; the site's where there is none. */
  readonly picture?: { readonly href: string; readonly card: ShareCard }
  /** What the page is cited as, for those who look in its head. */
  readonly cited?: CslItem
  /** The files that cite it, or what it is about. */
  readonly files?: readonly Download[]
}

/** The names of the languages with the country whose words they are written in (Open Graph wants one). */
const regions: Record<Locale, string> = { en: 'en_US', fr: 'fr_FR' }

/** The icons, the same on every page. */
export const iconLinks: NonNullable<Metadata['icons']> = {
  icon: [iconLink('icon.svg', 'image/svg+xml'), iconLink('icon-32.png', 'image/png')],
  apple: [iconLink('apple-180.png', 'image/png')],
}

/** The browser's frame in the colour of the masthead. */
export const themeColor: Viewport['themeColor'] = [
  { media: '(prefers-color-scheme: light)', color: onLight('paper-raised') },
  { media: '(prefers-color-scheme: dark)', color: onDark('paper-raised') },
]

/** The metadata of a page in a language. */
export function metadataOf(locale: Locale, page: PageWords): Metadata {
  const { title, href, noindex, view, isEmbeddable, cited, files = [] } = page
  const picture = page.picture ?? { href: paths(locale).sharePicture.site, card: siteCard(locale) }
  const { site } = wordsIn(locale)
  const fullTitle = title ? `${title} – ${site.name}` : `${site.name} – ${site.tagline}`
  const description = excerpt(page.description ?? site.description)
  const image = { url: picture.href, ...shareSize, type: 'image/png', alt: shareAlt(picture.card) }
  return {
    metadataBase: new URL(siteUrl(process.env)),
    title: fullTitle,
    description,
    icons: iconLinks,
    manifest: paths(locale).manifest,
    alternates: {
      canonical: href(locale),
      languages: { ...Object.fromEntries(locales.map((each) => [each, href(each)])), 'x-default': inAnyLanguage(href) },
      types: { ...(view ? feedsOf(view, locale) : {}), ...(isEmbeddable ? oembedsOf(href(locale), fullTitle) : {}), ...filesOf(files) },
    },
    openGraph: {
      // Networks show the site's name beside the title.
      title: title ?? fullTitle,
      description,
      siteName: site.name,
      url: href(locale),
      locale: regions[locale],
      alternateLocale: regions[otherLocale(locale)],
      images: [image],
      ...kindOf(page),
    },
    twitter: { card: 'summary_large_image', title: title ?? fullTitle, description, images: [image] },
    ...(cited ? { other: citationTags(cited) } : {}),
    ...(noindex ? { robots: { index: false, follow: true } } : {}),
  }
}

function kindOf({ type, modified }: PageWords) {
  if (type === 'article') return { type, ...(modified ? { modifiedTime: modified } : {}) } as const
  return { type: type ?? 'website' } as const
}

function iconLink(name: IconName, type: string) {
  const { size }: Icon = icons[name]
  return { url: machine.icon(name), type, sizes: size ? `${size}x${size}` : 'any' }
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

/** The files that cite a page, by media type. */
function filesOf(files: readonly Download[]) {
  return Object.fromEntries(files.map(({ type, href: url, name }) => [type, [{ url, title: name }]]))
}
