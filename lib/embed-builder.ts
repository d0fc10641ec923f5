/** The builder of embeds: what its form holds, and the preview and the code that come of it, as plain data. */
import { actorWords } from './actor'
import type { Docket } from './docket'
import { embedCode, type FrameAttributes, sizeOf, type Target, targetOf, titleOf } from './embed'
import { type Embed, emptyEmbed, MAX_LIMIT, parseEmbed, type Theme, themes } from './embed-query'
import { kinds } from './event'
import { emptyFilter, type Found, type Ignored } from './filter'
import { isLocale, type Locale, locales, wordsIn } from './locale'
import { api, EMBED_ANCHOR, paths } from './site'
import { viewOf } from './view'
import { embedWords } from './words/embed'

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

/** Searches the texts of the events in a language. */
type Find = (text: string, locale: Locale) => Found

export interface EmbedBuilderModel {
  /** Where the form is sent. */
  readonly action: string
  readonly values: {
    readonly embed: string
    readonly actor: string
    readonly kind: string
    readonly theme: Theme
    readonly lang: Locale
    readonly limit: number
  }
  readonly actors: readonly Option[]
  readonly kinds: readonly Option[]
  readonly themes: readonly Option<Theme>[]
  readonly languages: readonly Option<Locale>[]
  readonly most: number
  /** An address that the site knows, where the one given is not. */
  readonly expected?: string
  readonly ignored: readonly Ignored[]
  readonly result?: EmbedResult
}

interface EmbedResult {
  readonly embed: Embed
  /** The frame on this very site, whose address has no host. */
  readonly frame: FrameAttributes
  readonly code: string
  readonly href: string
  readonly oembed: string
}

/**
 * The builder of an address: its parameters are `embed` (the address of a page), or `actor` and `kind`; and
 * `theme`, `lang`, `limit`. An empty query gives the whole record. `find` searches texts, `site` is the
 * site's own address.
 */
export function embedBuilderOf(docket: Docket, query: URLSearchParams, locale: Locale, site: string, find: Find): EmbedBuilderModel {
  const only = (...keys: string[]) => new URLSearchParams([...query].filter(([key]) => keys.includes(key)))
  const address = (query.get('embed') ?? '').trim().slice(0, 2000)
  const chosen = parseEmbed(only('actor', 'kind'), docket)
  const shown = parseEmbed(only('theme', 'limit'), docket)
  const target: Target | undefined = address === ''
    ? { locale, embed: chosen.embed, ignored: chosen.ignored }
    : URL.canParse(address, site) ? targetOf(new URL(address, site), docket, site) : undefined
  const asked = query.get('lang') ?? ''
  const lang = isLocale(asked) ? asked : (target?.locale ?? locale)
  // What the form leaves open, the pasted address of an embed may say.
  const embed: Embed = {
    ...(target?.embed ?? emptyEmbed),
    ...(query.has('theme') ? { theme: shown.embed.theme } : {}),
    ...(query.has('limit') ? { limit: shown.embed.limit } : {}),
  }
  const words = wordsIn(locale)
  return {
    action: `${paths(locale).data}#${EMBED_ANCHOR}`,
    values: {
      embed: address,
      actor: chosen.embed.filter.actor[0] ?? '',
      kind: chosen.embed.filter.kind[0] ?? '',
      theme: embed.theme,
      lang,
      limit: embed.limit,
    },
    actors: [...docket.actors.values()]
      .map((actor) => ({ value: actor.id, label: actorWords(actor, locale).name }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    kinds: kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
    themes: themes.map((theme) => ({ value: theme, label: embedWords[locale].builder.themes[theme] })),
    languages: locales.map((each) => ({ value: each, label: embedWords[locale].builder.languages[each] })),
    most: MAX_LIMIT,
    ignored: [...(target?.ignored ?? []), ...shown.ignored],
    ...(target
      ? { result: resultOf(docket, embed, lang, site, find) }
      : { expected: `${site}${paths(locale).timeline({ ...emptyFilter, kind: ['sanction'] })}` }),
  }
}

function resultOf(docket: Docket, embed: Embed, locale: Locale, site: string, find: Find): EmbedResult {
  const { events } = viewOf(docket, embed.filter, find(embed.filter.q, locale))
  const href = paths(locale).embed(embed)
  // A width of the whole column, whatever the host's page gives it.
  const frame = { src: href, title: titleOf(embed, docket, locale), width: '100%', height: String(sizeOf(embed, events.length).height) }
  return { embed, frame, code: embedCode({ ...frame, src: `${site}${href}` }, site), href, oembed: api.oembed(`${site}${href}`) }
}
