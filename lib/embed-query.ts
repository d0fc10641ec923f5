/** The query of an embed: the one description of a view of lib/filter.ts or a single event, and how it is shown. */
import type { Docket } from './docket'
import { campaignMarks, emptyFilter, type Filter, filterKeys, type Ignored, parseFilter, serializeFilter } from './filter'

/** `auto` follows the reader's system. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How many events an embed lists at most, and how many where nothing is asked for. */
export const MAX_LIMIT = 50
const DEFAULT_LIMIT = 10

export interface Embed {
  /** Always its first page; the whole record beside an `event`. */
  readonly filter: Filter
  /** The id of a single event, which need not exist. */
  readonly event?: string
  readonly theme: Theme
  readonly limit: number
}

export const emptyEmbed: Embed = { filter: emptyFilter, theme: 'auto', limit: DEFAULT_LIMIT }

export interface ParsedEmbed {
  readonly embed: Embed
  readonly ignored: readonly Ignored[]
  /** The parameters of a view that stand beside an `event` and so have no effect. */
  readonly unused: readonly string[]
}

const ownKeys = ['event', 'theme', 'limit'] as const

/** Reads an embed from a query. Never throws: what it does not understand is listed, as the pages do. */
export function parseEmbed(query: URLSearchParams, docket: Docket): ParsedEmbed {
  const ownIgnored: Ignored[] = []
  const first = (key: (typeof ownKeys)[number]): string | undefined => {
    const [value, ...more] = query.getAll(key).map((each) => each.trim()).filter((each) => each !== '')
    for (const other of new Set(more)) if (other !== value) ownIgnored.push({ parameter: key, value: other.slice(0, 60), reason: 'repeated' })
    return value
  }
  const event = first('event')
  const theme = first('theme')
  const limit = first('limit')
  const knownTheme = themes.find((each) => each === theme)
  const ignore = (parameter: string, value: string, allowed: readonly string[]) =>
    ownIgnored.push({ parameter, value: value.slice(0, 60), reason: 'bad-choice', allowed })
  if (theme !== undefined && !knownTheme) ignore('theme', theme, themes)
  const isLimit = limit !== undefined && /^[1-9]\d?$/.test(limit) && Number(limit) <= MAX_LIMIT
  if (limit !== undefined && !isLimit) ignore('limit', limit, [`1–${MAX_LIMIT}`])

  const shown = { theme: knownTheme ?? emptyEmbed.theme, limit: isLimit ? Number(limit) : emptyEmbed.limit }
  const { filter, ignored } = parseFilter(query, docket, [...ownKeys, ...campaignMarks(query)])
  if (event !== undefined) {
    return {
      embed: { ...emptyEmbed, ...shown, event },
      ignored: [...ignored.filter(({ reason }) => reason === 'unknown-parameter'), ...ownIgnored],
      unused: filterKeys.filter((key) => query.getAll(key).some((value) => value.trim() !== '')),
    }
  }
  const beyond: Ignored[] = filter.page > 1 ? [{ parameter: 'page', value: String(filter.page), reason: 'bad-page', allowed: ['1'] }] : []
  return { embed: { filter: { ...filter, page: 1 }, ...shown }, ignored: [...ignored, ...beyond, ...ownIgnored], unused: [] }
}

/** Writes an embed as a query, without its `?`: the view or the event, then how it is shown, defaults left out. */
export function serializeEmbed({ filter, event, theme, limit }: Embed): string {
  const query = new URLSearchParams(event === undefined ? serializeFilter({ ...filter, page: 1 }) : { event })
  if (theme !== emptyEmbed.theme) query.append('theme', theme)
  if (limit !== emptyEmbed.limit && event === undefined) query.append('limit', String(limit))
  return query.toString()
}
