/** The only reader of files: the content folder in, the docket and every problem out. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { type Actor, actorFileSchema, actorWordsSchema } from './actor'
import { crossCheck, type Filed } from './check'
import type { Day } from './day'
import { buildDocket, type Docket } from './docket'
import { type Event, eventFileSchema, eventWordsSchema } from './event'
import { checkShape } from './explain'
import { type MarkdownFile, splitMarkdown } from './front-matter'
import { idSchema } from './ids'
import { type Instrument, instrumentFileSchema, instrumentWordsSchema } from './instrument'
import { proseProblems } from './markdown'
import { type Page, pageFileSchema } from './page'
import { type Problem, sortProblems, wholeFile } from './problem'
import { statusProblems } from './status-check'

interface ReadResult {
  readonly docket: Docket
  /** Sorted by file and line; the docket is fit to publish only when there are none. */
  readonly problems: readonly Problem[]
}

/**
 * Reads a content folder. `root` is the folder itself; `today` the last day that an event may have, as
 * `YYYY-MM-DD` in Washington. Problems name files relative to the folder's parent. Throws only when the
 * folder cannot be read at all.
 */
export function readContent(root: string, today: Day): ReadResult {
  const events = readShelf(root, 'events', eventFileSchema, eventWordsSchema)
  const actors = readShelf(root, 'actors', actorFileSchema, actorWordsSchema)
  const instruments = readShelf(root, 'instruments', instrumentFileSchema, instrumentWordsSchema)
  const pages = readShelf(root, 'pages', pageFileSchema, pageFileSchema)
  // The schemas' outputs and the item types differ only in `words`, which the pairing below always builds.
  const shelf = {
    events: events.pairs.map((pair) => asItem<Event>(pair, 'body')),
    actors: actors.pairs.map((pair) => asItem<Actor>(pair, 'description')),
    instruments: instruments.pairs.map((pair) => asItem<Instrument>(pair, 'description')),
    ids: { event: events.ids, actor: actors.ids, instrument: instruments.ids },
  }
  const items = <T>(filed: readonly Filed<T>[]): T[] => filed.map(({ item }) => item)
  const docket = buildDocket(
    items(shelf.events),
    items(shelf.actors),
    items(shelf.instruments),
    items(pages.pairs.map((pair) => asItem<Page>(pair, 'body'))),
  )
  return {
    docket,
    problems: sortProblems([
      ...events.problems,
      ...actors.problems,
      ...instruments.problems,
      ...pages.problems,
      ...crossCheck(shelf, today),
      ...statusProblems(docket, shelf.events, shelf.instruments),
    ]),
  }
}

/** The moment of the newest change in a folder, in milliseconds: tells the development server to read again. */
export function newestChange(root: string): number {
  return Math.max(...[root, ...listEntries(root)].map((entry) => statSync(entry).mtimeMs))
}

interface Pair {
  readonly id: string
  readonly file: MarkdownFile
  readonly data: Record<string, unknown>
  readonly french?: { readonly file: MarkdownFile; readonly data: Record<string, unknown> }
}

interface Shelf {
  readonly pairs: Pair[]
  readonly ids: string[]
  readonly problems: Problem[]
}

function readShelf(root: string, folder: string, facts: z.ZodType, words: z.ZodType): Shelf {
  const problems: Problem[] = []
  const facing = new Map<string, { english?: string; french?: string }>()
  const shownPath = (file: string) => path.relative(path.dirname(root), file)
  for (const file of listEntries(path.join(root, folder)).filter((entry) => statSync(entry).isFile())) {
    const { id, language } = nameOf(file)
    const shown = shownPath(file)
    if (!file.endsWith('.md') || !idSchema.safeParse(id).success) {
      const expected = 'expected <id>.md or <id>.fr.md, the id in lower-case letters, digits and hyphens'
      problems.push(wholeFile(shown, `the file name "${path.basename(file)}"`, expected))
      continue
    }
    const entry = facing.get(id) ?? {}
    const first = entry[language]
    if (first) problems.push(wholeFile(shown, `the id "${id}" a second time`, `expected it only in ${shownPath(first)}`))
    else facing.set(id, { ...entry, [language]: file })
  }
  const pairs: Pair[] = []
  const read = (file: string, schema: z.ZodType) => {
    const shown = shownPath(file)
    const split = splitMarkdown(shown, readFileSync(file))
    if (!split.ok) return void problems.push(...split.problems)
    const checked = checkShape(schema, split.file)
    problems.push(...checked.problems, ...bodyProblems(split.file))
    return checked.data === undefined ? undefined : { file: split.file, data: checked.data as Record<string, unknown> }
  }
  for (const [id, { english, french }] of facing) {
    const original = english ? read(english, facts) : undefined
    const translation = french ? read(french, words) : undefined
    if (french && !english) {
      problems.push(wholeFile(shownPath(french), 'a translation without its original', `expected ${id}.md beside it`))
    }
    if (english && french && path.dirname(english) !== path.dirname(french)) {
      problems.push(wholeFile(shownPath(french), 'a translation in another folder', `expected it beside ${shownPath(english)}`))
    }
    if (original) {
      pairs.push({ id, ...original, ...(translation ? { french: translation } : {}) })
      if (translation && Boolean(original.file.body.trim()) !== Boolean(translation.file.body.trim())) {
        const found = translation.file.body.trim() ? 'a text that the original lacks' : 'no text'
        problems.push(wholeFile(translation.file.path, found, 'expected the same parts as in the original'))
      }
    }
  }
  return { pairs, ids: [...facing.keys()], problems }
}

function nameOf(file: string): { id: string; language: 'english' | 'french' } {
  const name = path.basename(file, '.md')
  return name.endsWith('.fr') ? { id: name.slice(0, -3), language: 'french' } : { id: name, language: 'english' }
}

function bodyProblems(file: MarkdownFile): Problem[] {
  return proseProblems(file.body).map(({ line, column, found, expected }) => ({
    file: file.path, line: file.bodyLine + line - 1, column, field: 'body', found, expected,
  }))
}

/** Facts stay as they are; the words of each language are gathered under `words`. */
function asItem<T>({ id, file, data, french }: Pair, proseField: 'body' | 'description'): Filed<T> {
  const wordFields = ['title', 'summary', 'name', 'shortName', 'role']
  const facts = Object.fromEntries(Object.entries(data).filter(([field]) => !wordFields.includes(field)))
  const english = Object.fromEntries(Object.entries(data).filter(([field]) => wordFields.includes(field)))
  const words = {
    en: { ...english, [proseField]: file.body.trim() },
    ...(french ? { fr: { ...french.data, [proseField]: french.file.body.trim() } } : {}),
  }
  // Sound because `data` has passed the schema from which T is built.
  return { item: { ...facts, id, words } as T, file }
}

function listEntries(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
