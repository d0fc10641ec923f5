/**
 * An embed as a whole document, written without React: no page of ours ships its runtime into another's
 * article. Style and script are files of their own, so that a strict policy lets them pass.
 */
import { h, s } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { EventCard } from '@/lib/card'
import { formatDate } from '@/lib/day'
import type { Theme } from '@/lib/embed-query'
import type { EmbedView } from '@/lib/embed-view'
import { type Locale, wordsIn } from '@/lib/locale'
import { embedFiles, LICENSE_URL } from '@/lib/site'
import { embedWords } from '@/lib/words/embed'
import { kindShapes } from './kind-shapes'

type Node = ReturnType<typeof h>

/** The document of an embed; `site` is the site's own address without a final slash. */
export function embedDocument(view: EmbedView, site: string, locale: Locale): string {
  const words = wordsIn(locale)
  const isSingle = view.heading === undefined
  const main = [
    ...(isSingle ? [] : [h('h1', [outward(view.href, view.heading)])]),
    ...(view.notes.length > 0 ? [h('ul.notes', view.notes.map((note) => noteOf(note, locale)))] : []),
    ...(view.cards.length === 0 ? [h('p', words.filter.empty)] : []),
    ...(isSingle
      ? view.cards.map((card) => eventOf(card, 'h1', locale))
      : [h('ol', { 'aria-label': embedWords[locale].events }, view.cards.map((card) => h('li', [eventOf(card, 'h2', locale)])))]),
  ]
  const foot = [
    h('p', [outward(view.href, words.site.name), ...(view.count ? [` · ${view.count}`] : [])]),
    h('p', [h('a', { href: LICENSE_URL, target: '_blank', rel: 'license noopener' }, embedWords[locale].license)]),
  ]
  return documentOf({ title: view.title, theme: view.theme, canonical: `${site}${view.href}`, main, foot }, locale)
}

export interface MissingEvent {
  readonly id: string
  /** The event that may have been meant, with its page. */
  readonly suggestion?: { readonly title: string; readonly href: string } | undefined
  readonly home: string
  readonly theme: Theme
}

/** The document in place of an event that the record does not have. */
export function missingEventDocument({ id, suggestion, home, theme }: MissingEvent, locale: Locale): string {
  const { missing } = embedWords[locale]
  const main = [
    h('h1', missing.title),
    h('p', missing.text(id)),
    ...(suggestion ? [h('p', [missing.suggestion, ' ', outward(suggestion.href, suggestion.title)])] : []),
  ]
  const foot = [h('p', [outward(home, missing.home)])]
  return documentOf({ title: `${missing.title} – ${wordsIn(locale).site.name}`, theme, main, foot }, locale)
}

interface DocumentParts {
  readonly title: string
  readonly theme: Theme
  readonly canonical?: string
  readonly main: readonly Node[]
  readonly foot: readonly Node[]
}

function documentOf({ title, theme, canonical, main, foot }: DocumentParts, locale: Locale): string {
  const html = h('html', { lang: locale, ...(theme === 'auto' ? {} : { dataTheme: theme }) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('meta', { name: 'robots', content: 'noindex' }),
      ...(canonical ? [h('link', { rel: 'canonical', href: canonical })] : []),
      h('link', { rel: 'stylesheet', href: embedFiles.style }),
      h('script', { src: embedFiles.script, defer: true }),
    ]),
    // Named, since a screen reader lists them among the landmarks of the host page.
    h('body', [h('main', { ariaLabel: title }, [...main]), h('footer', { ariaLabel: title }, [...foot])]),
  ])
  return unified().use(rehypeStringify).stringify(h(null, [{ type: 'doctype' }, html]))
}

function eventOf(card: EventCard, heading: 'h1' | 'h2', locale: Locale): Node {
  const words = wordsIn(locale)
  const lang = card.lang === locale ? {} : { lang: card.lang }
  return h('article', { dataKind: card.kind }, [
    h('p.meta', [
      h('time', { dateTime: card.date }, formatDate(card.date, locale)),
      h('span.kind', [
        s('svg', { viewBox: '0 0 14 14', width: 14, height: 14, ariaHidden: 'true' }, [
          s('path', { d: kindShapes[card.kind], fillRule: 'evenodd' }),
        ]),
        words.kinds[card.kind],
      ]),
    ]),
    h(heading, lang, [outward(card.href, card.title)]),
    ...(heading === 'h1' ? [h('p', lang, card.summary), ...(card.lang === locale ? [] : [h('p.soft', words.event.english)])] : []),
    ...(card.effects.length > 0
      ? [h('ul.effects', { 'aria-label': words.timeline.effects }, card.effects.map(({ verb, instrument }) =>
        h('li', [`${verb} `, h('span', instrument.lang === locale ? {} : { lang: instrument.lang }, instrument.name)])))]
      : []),
  ])
}

/** A link out of the frame: the reader keeps the article. */
function outward(href: string, text: string): Node {
  return h('a', { href, target: '_blank', rel: 'noopener' }, text)
}

function noteOf({ asked, why }: EmbedView['notes'][number], locale: Locale): Node {
  const words = wordsIn(locale)
  return h('li', asked === undefined ? [why] : [words.filter.ignored, words.colon, h('strong', asked), `${words.semicolon}${why}`])
}
