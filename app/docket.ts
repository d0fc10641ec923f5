/** The docket of this process: read once, and in development read again whenever a file has changed. */
import path from 'node:path'
import { newestChange, readContent } from '@/lib/content'
import type { Docket } from '@/lib/docket'
import type { Found } from '@/lib/filter'
import type { Locale } from '@/lib/locale'
import { formatProblem } from '@/lib/problem'
import { buildSearch, type Search } from '@/lib/search'
import { today } from './today'

interface Loaded {
  readonly docket: Docket
  readonly search: Partial<Record<Locale, Search>>
  readonly changed: number
}

declare global {
  /** Next compiles pages and route handlers apart, each with a copy of this module: here both find what the other has read. */
  var loadedDocket: Loaded | undefined
}

function load(): Loaded {
  const root = path.resolve(/* turbopackIgnore: true */ process.env.DOCKET_CONTENT ?? 'content')
  const isDevelopment = process.env.NODE_ENV === 'development'
  const changed = isDevelopment ? newestChange(root) : 0
  const loaded = globalThis.loadedDocket
  if (loaded?.changed === changed) return loaded
  const { docket, problems } = readContent(root, today())
  if (problems.length > 0) throw new Error(`The content has problems:\n${problems.map(formatProblem).join('\n')}`)
  return (globalThis.loadedDocket = { docket, search: {}, changed })
}

/** The whole record. Throws, naming every problem, when a file is not in order. */
export function getDocket(): Docket {
  return load().docket
}

/** The events that a text search finds in a language; undefined for an empty text. */
export function findText(text: string, locale: Locale): Found {
  if (text === '') return undefined
  const { docket, search } = load()
  return (search[locale] ??= buildSearch(docket, locale)).find(text)
}
