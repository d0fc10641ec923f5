import { describe, expect, it } from 'vitest'
import { buildDocket } from '@/lib/docket'
import type { Event } from '@/lib/event'
import { emptyFilter, PAGE_SIZE, parseFilter } from '@/lib/filter'
import { byYearAndMonth, countsOf, looseners, viewOf, yearPages } from '@/lib/view'
import { docket } from './docket-fixture'

const filterOf = (query: string) => parseFilter(new URLSearchParams(query), docket).filter
const view = (query: string) => viewOf(docket, filterOf(query), undefined)
const count = (query: string, value: string) => countsOf(docket, filterOf(query), undefined, 'actor').get(value)

const [first] = docket.events
const many = buildDocket(Array.from({ length: PAGE_SIZE + 1 }, (_, index): Event => ({ ...first!, id: `e${100 + index}` })), [], [])

describe('a view', () => {
  it('shows the newest first', () => expect(view('').events[0]?.id).toBe('untranslated'))
  it('shows the oldest first where asked', () => expect(view('sort=oldest').events[0]?.id).toBe('inquiry-opened'))
  it('has one page when it is empty', () => expect(view('actor=huawei&kind=sanction')).toMatchObject({ page: 1, pages: 1, events: [] }))
  it('shows thirty events a page', () => expect(viewOf(many, emptyFilter, undefined).shown).toHaveLength(30))
  it('shows the rest on the last page', () => expect(viewOf(many, { ...emptyFilter, page: 2 }, undefined).shown).toHaveLength(1))
  it('shows the last page for one beyond it', () => expect(viewOf(many, { ...emptyFilter, page: 9 }, undefined).page).toBe(2))
})

describe('the count beside a choice', () => {
  it('is that under the other filters', () => expect(count('kind=sanction', 'trump')).toBe(1))
  it('does not depend on the other choices of its own group', () => expect(count('actor=huawei', 'oracle')).toBe(count('', 'oracle')))
  it('tells what adding an actor leaves when all must take part', () => expect(count('actor=biden&match=all', 'oracle')).toBe(1))
  it('equals the number listed once it is chosen', () => {
    const all = countsOf(docket, emptyFilter, undefined, 'actor')
    const listed = [...all.keys()].map((actor) => [actor, viewOf(docket, { ...emptyFilter, actor: [actor] }, undefined).events.length])
    expect(listed).toEqual([...all])
  })
})

describe('an empty view', () => {
  it('tells which filter to loosen, and what that gives', () => {
    const options = looseners(docket, filterOf('actor=huawei&kind=sanction'), undefined)
    expect(options.map(({ key, count: events }) => [key, events])).toEqual([['actor', 2], ['kind', 1]])
  })
  it('names no filter where none alone is to blame', () => {
    expect(looseners(docket, filterOf('actor=huawei&kind=sanction&from=2019&to=2019'), undefined)).toEqual([])
  })
})

describe('grouping', () => {
  it('keeps the order of the events', () => {
    expect(byYearAndMonth(docket.events).map(({ year, months }) => [year, months.length])).toEqual([['2019', 1], ['2020', 2], ['2021', 2], ['2022', 1]])
  })
  it('knows on which page a year begins', () => {
    const late = { ...first!, id: 'late', date: '2099-01-01' }
    expect(yearPages([...many.events, late])).toEqual([{ year: '2019', page: 1 }, { year: '2099', page: 2 }])
  })
})
