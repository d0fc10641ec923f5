import fc from 'fast-check'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChapterHead, StoryLink, StoryNavigation } from '@/components/chapter'
import { Timeline } from '@/components/timeline'
import { byChapter, chapterOn, chapterStarts, storyOf } from '@/lib/chapters'
import { readContent } from '@/lib/content'
import { dashboardOf } from '@/lib/dashboard'
import { addDays } from '@/lib/day'
import { buildDocket, type Docket } from '@/lib/docket'
import type { Event } from '@/lib/event'
import { PAGE_SIZE, parseFilter } from '@/lib/filter'
import type { Locale } from '@/lib/locale'
import { viewOf } from '@/lib/view'
import { docket } from './docket-fixture'

const [model] = docket.events
const eventOn = (date: string, index: number): Event => ({ ...model!, id: `e${index}`, date })

const storyIn = (from: Docket, query: string, locale: Locale = 'en') => {
  const { filter } = parseFilter(new URLSearchParams(query), from)
  return storyOf(from, filter, viewOf(from, filter, undefined), locale)
}
const story = (query: string, locale: Locale = 'en') => storyIn(docket, query, locale)

/** Fifty events of 2020 and ten of 2021: the second page begins in the second chapter, or in the first with one event more. */
const long = (extra: number) => {
  const dates = [...Array.from({ length: PAGE_SIZE + extra }, () => '2020-05-01'), ...Array.from({ length: 10 }, () => '2021-05-01')]
  return buildDocket(dates.map((date, index) => eventOn(date, 100 + index)), [...docket.actors.values()], [...docket.instruments.values()], [...docket.pages.values()])
}

describe('a chapter', () => {
  it('begins with a year, so that no year lies in two', () => expect(chapterStarts.filter(({ from }) => !from.endsWith('-01-01'))).toEqual([]))
  it('holds the day on which it begins', () => expect(chapterOn('2021-01-01')).toBe('chapter-2'))
  it('ends on the day before the next one begins', () => expect(chapterOn(addDays('2021-01-01', -1))).toBe('chapter-1'))
  it('holds a month of which no day is known', () => expect(chapterOn('2021-02')).toBe('chapter-2'))
  it('is the prologue before the first', () => expect(chapterOn('2012-03')).toBe('chapter-0'))
  it('is the last for any later day', () => expect(chapterOn('2099-12-31')).toBe('chapter-5'))
})

describe('the split into chapters', () => {
  const dates = fc.array(fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)))
  it('puts every event into exactly one chapter, in the order of the days', () => {
    fc.assert(fc.property(dates, (days) => {
      const { events } = buildDocket(days.map(eventOn), [], [])
      const split = byChapter(events)
      expect(split.flatMap((chapter) => chapter.events)).toEqual(events)
      expect(new Set(split.map(({ id }) => id)).size).toBe(split.length)
    }))
  })
  it('leaves out a chapter without an event', () => expect(byChapter(docket.events).map(({ id }) => id)).toEqual(['chapter-1', 'chapter-2']))
})

describe('the story', () => {
  it('is not told with the newest first', () => expect(story('')).toMatchObject({ isTold: false, links: [], heads: {} }))
  it('is led into under the same filter', () => expect(story('actor=oracle&page=2').turn).toBe('/en?actor=oracle&sort=oldest#timeline'))
  it('is led out of under the same filter', () => expect(story('actor=oracle&sort=oldest').turn).toBe('/en?actor=oracle#timeline'))
  it('has the head of a chapter before its first year', () => expect(Object.entries(story('sort=oldest').heads).map(([year, { id }]) => [year, id])).toEqual([['2019', 'chapter-1'], ['2021', 'chapter-2']]))
  it('speaks the language of the page', () => expect(story('sort=oldest', 'fr').heads['2019']).toMatchObject({ title: 'L’interdiction d’exemple', lang: 'fr' }))
  it('says which words are not translated', () => expect(story('sort=oldest', 'fr').heads['2021']?.lang).toBe('en'))
  it('counts the events of each chapter under the filter', () => expect(story('sort=oldest&actor=oracle').links.map(({ count }) => count)).toEqual([1, 2]))
  it('numbers a chapter after the prologue', () => expect(story('sort=oldest').links.map(({ number }) => number)).toEqual([1, 2]))
  it('folds the introductions of a narrowed view', () => expect([story('sort=oldest').isFolded, story('sort=oldest&q=order').isFolded]).toEqual([false, true]))
  it('has no chapters where no page tells of them', () => expect(storyIn(buildDocket(docket.events, [], []), 'sort=oldest')).toMatchObject({ links: [], heads: {} }))
})

describe('a story of several pages', () => {
  it('leads to a chapter that begins on another page', () => expect(storyIn(long(0), 'sort=oldest').links.map(({ href }) => href)).toEqual(['#chapter-1', '/en?sort=oldest&page=2#chapter-2']))
  it('leads back to one that began before', () => expect(storyIn(long(0), 'sort=oldest&page=2').links.map(({ href }) => href)).toEqual(['/en?sort=oldest#chapter-1', '#chapter-2']))
  it('names the chapter that goes on from the page before', () => expect(storyIn(long(1), 'sort=oldest&page=2').heads['2020']).toMatchObject({ id: 'chapter-1', isContinued: true }))
  it('does not say of a chapter that begins with the page that it goes on', () => expect(storyIn(long(0), 'sort=oldest&page=2').heads['2021']?.isContinued).toBe(false))
  it('marks the chapter in which the page begins', () => expect(storyIn(long(1), 'sort=oldest&page=2').links.map(({ isCurrent }) => isCurrent)).toEqual([true, false]))
})

describe('the page after', () => {
  it('is shown from its timeline on, not from the head of the dashboard', () => {
    const { pages } = dashboardOf(long(0), parseFilter(new URLSearchParams('sort=oldest'), docket).filter, [], undefined, 'en')
    expect(pages).toMatchObject({ next: '/en?sort=oldest&page=2#timeline' })
  })
})

describe('the story on the page', () => {
  const drawn = (query: string, locale: Locale = 'en') => {
    const { filter, ignored } = parseFilter(new URLSearchParams(query), docket)
    const { years, yearLinks, story: told } = dashboardOf(docket, filter, ignored, undefined, locale)
    return renderToStaticMarkup(<Timeline years={years} yearLinks={yearLinks} story={told} locale={locale} />)
  }
  const head = (isContinued: boolean) => renderToStaticMarkup(<ChapterHead head={{ ...story('sort=oldest').heads['2019']!, isContinued }} isFolded={false} locale="en" />)

  it('introduces a chapter before its first year', () => expect(drawn('sort=oldest')).toMatch(/id="chapter-1".*The example ban<\/h2>.*An inquiry opened.*id="y2019".*id="chapter-2".*id="y2021"/s))
  it('has no chapters with the newest first', () => expect(drawn('')).not.toContain('id="chapter-'))
  it('marks an introduction that is not translated', () => expect(drawn('sort=oldest', 'fr')).toMatch(/<h2[^>]* lang="en">The example review/))
  it('folds an introduction away in a narrowed view', () => expect(drawn('sort=oldest&kind=sanction')).toMatch(/<details[^>]*><summary>About this chapter/))
  it('says the name alone where a chapter goes on', () => expect(head(true)).toMatch(/^<p.*The example ban.*\(continued\)<\/p>$/))
  it('leads from a year back to the chapters', () => expect(drawn('sort=oldest')).toContain('<h2 class="heading">2020</h2><a href="#chapters">Chapters</a>'))
  it('leads from a year back to the years where no story is told', () => expect(drawn('')).toContain('<h2 class="heading">2020</h2><a href="#years">All years</a>'))
  it('is entered by a link', () => expect(renderToStaticMarkup(<StoryLink story={story('', 'fr')} locale="fr" />)).toContain('href="/fr?sort=oldest#timeline">Lire depuis le début'))
  it('lists its chapters with the years and the number of events', () => expect(renderToStaticMarkup(<StoryNavigation story={story('sort=oldest')} locale="en" />)).toMatch(/href="#chapter-1".*The example ban.*2019–2020.*4 events/))
})

describe('the chapters of the record', () => {
  const { docket: record } = readContent(path.resolve(import.meta.dirname, '../../content'), '2026-11-23')
  const chapters = ['chapter-0', ...chapterStarts.map(({ id }) => id)]
  const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const bodies = chapters.flatMap((id) => [record.pages.get(id)?.words.en.body ?? '', record.pages.get(id)?.words.fr?.body ?? ''])

  it('are each introduced in both languages, in 60 to 110 words', () => expect(bodies.map(words).filter((count) => count < 60 || count > 110)).toEqual([]))
  it('set French marks apart with a space that does not break', () => expect(bodies.filter((body) => / [:;?!»%]|« /.test(body))).toEqual([]))
  it('cover every event', () => expect(byChapter(record.events).map(({ id }) => id)).toEqual(chapters))
})
