/**
 * The chapters of the story: the record read from its beginning. A chapter begins with a year; the first
 * has no beginning and the last no end, so that every event falls in exactly one. Their headings and
 * introductions are pages of prose, `content/pages/<id>.md`; a docket without such a page tells the chapter
 * without a heading.
 */
import { type Day, firstDay, type PartialDate } from './day'
import type { Docket } from './docket'
import type { Event } from './event'
import { type Filter, isNarrowed, PAGE_SIZE } from './filter'
import { type Locale, wordsIn } from './locale'
import { renderMarkdown } from './markdown'
import { pageWords } from './page'
import { paths } from './site'
import type { viewOf } from './view'

/** The prologue, which holds every event before the first chapter. */
const prologue = 'chapter-0'

/** The first day of each chapter; it ends on the day before the next one begins. */
export const chapterStarts: readonly { readonly id: string; readonly from: Day }[] = [
  { id: 'chapter-1', from: '2019-01-01' },
  { id: 'chapter-2', from: '2021-01-01' },
  { id: 'chapter-3', from: '2023-01-01' },
  { id: 'chapter-4', from: '2025-01-01' },
  { id: 'chapter-5', from: '2026-01-01' },
]

/** The id of the chapter in which a date falls; a month counts by its first day. */
export function chapterOn(date: PartialDate): string {
  return chapterStarts.findLast(({ from }) => from <= firstDay(date))?.id ?? prologue
}

/** Events split into chapters, in the order in which they come; a chapter without an event is left out. */
export function byChapter(events: readonly Event[]): { id: string; events: Event[] }[] {
  const split: { id: string; events: Event[] }[] = []
  for (const event of events) {
    const id = chapterOn(event.date)
    if (split.at(-1)?.id !== id) split.push({ id, events: [] })
    split.at(-1)?.events.push(event)
  }
  return split
}

interface Named {
  readonly id: string
  readonly title: string
  /** The years that the chapter covers, in words. */
  readonly years: string
  /** Counted from 1; the prologue has none. */
  readonly number: number | undefined
  readonly lang: Locale
}

/** What stands before the first event of a chapter on a page. */
export interface ChapterHead extends Named {
  /** The introduction, as safe HTML. */
  readonly html: string
  /** Whether the chapter began on an earlier page, so that its name alone is said again. */
  readonly isContinued: boolean
}

/** A way to the beginning of a chapter, on this page or another. */
export interface ChapterLink extends Named {
  readonly href: string
  /** How many events of the view are in it. */
  readonly count: number
  /** Whether the page begins in it. */
  readonly isCurrent: boolean
}

export type Story = ReturnType<typeof storyOf>

/** The story in a view: whether it is told, the way into it and out of it, and its chapters. */
export function storyOf(docket: Docket, filter: Filter, view: ReturnType<typeof viewOf>, locale: Locale) {
  const isTold = filter.sort === 'oldest'
  const to = paths(locale)
  const chapters = isTold ? byChapter(view.events) : []
  const shown = byChapter(isTold ? view.shown : [])
  return {
    isTold,
    /** Leads from the newest first to the oldest first, and back, under the same filter. */
    turn: `${to.timeline({ ...filter, sort: isTold ? 'newest' : 'oldest', page: 1 })}#timeline`,
    /** A narrowed view is looked up rather than read: there the introductions are folded away. */
    isFolded: isNarrowed(filter),
    links: chapters.flatMap(({ id, events }): ChapterLink[] => {
      const named = namedOf(docket, id, locale)
      if (!named) return []
      const page = Math.floor(view.events.findIndex((event) => event.id === events[0]?.id) / PAGE_SIZE) + 1
      const href = page === view.page ? `#${id}` : `${to.timeline({ ...filter, page })}#${id}`
      return [{ ...named, href, count: events.length, isCurrent: shown[0]?.id === id }]
    }),
    /** The heads of the chapters on this page, by the year before which they stand. */
    heads: Object.fromEntries(shown.flatMap(({ id, events }): [string, ChapterHead][] => {
      const [named, first] = [namedOf(docket, id, locale), events[0]]
      if (!named || !first) return []
      const isContinued = chapters.find((chapter) => chapter.id === id)?.events[0]?.id !== first.id
      return [[first.date.slice(0, 4), { ...named, html: introductionOf(docket, id, locale), isContinued }]]
    })),
  }
}

function namedOf(docket: Docket, id: string, locale: Locale): Named | undefined {
  const page = docket.pages.get(id)
  if (!page) return undefined
  const { title, summary, lang } = pageWords(page, locale)
  const index = chapterStarts.findIndex((chapter) => chapter.id === id)
  return { id, title, years: summary, number: index < 0 ? undefined : index + 1, lang }
}

function introductionOf(docket: Docket, id: string, locale: Locale): string {
  const page = docket.pages.get(id)
  if (!page) return ''
  const { body, lang } = pageWords(page, locale)
  return renderMarkdown(body, id, wordsIn(lang).event)
}
