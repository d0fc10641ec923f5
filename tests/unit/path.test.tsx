import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EventArticle } from '@/components/event-article'
import { buildDocket, eventOf } from '@/lib/docket'
import type { Event } from '@/lib/event'
import { eventPageOf } from '@/lib/event-page'
import type { Locale } from '@/lib/locale'
import { docket } from './docket-fixture'

const [model] = docket.events
const [actors, instruments] = [[...docket.actors.values()], [...docket.instruments.values()]]

/** An event of June 2020 that is related to some events of the days before, and to some of the days after. */
function pageWith(before: number, after: number, locale: Locale = 'en') {
  const on = (month: string) => (_: unknown, index: number): Event => ({ ...model!, id: `m${month}-${index + 1}`, date: `2020-${month}-${String(index + 1).padStart(2, '0')}`, related: [] })
  const others = [...Array.from({ length: before }, on('05')), ...Array.from({ length: after }, on('07'))]
  const here: Event = { ...model!, id: 'here', date: '2020-06-01', related: others.map(({ id }) => id) }
  return eventPageOf(buildDocket([...others, here], actors, instruments), here, locale)
}
const drawn = (page: ReturnType<typeof pageWith>, locale: Locale = 'en') => renderToStaticMarkup(<EventArticle page={page} cite={{ texts: [], laws: [], files: [] }} href="/en/events/here" locale={locale} />)
const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id)

describe('the path of related events', () => {
  it('shows the last five that led here, in the order of time', () => expect(ids(pageWith(7, 0).path.before)).toEqual(['m05-3', 'm05-4', 'm05-5', 'm05-6', 'm05-7']))
  it('shows the first five that followed', () => expect(ids(pageWith(0, 7).path.after)).toEqual(['m07-1', 'm07-2', 'm07-3', 'm07-4', 'm07-5']))
  it('counts those that lie beyond', () => expect(pageWith(7, 6).path).toMatchObject({ earlier: 2, later: 1 }))
  it('has nothing beyond where five or fewer are related', () => expect(pageWith(5, 3).path).toMatchObject({ earlier: 0, later: 0 }))
  it('has the event in the middle, not as a link', () => expect(drawn(pageWith(1, 1))).toMatch(/href="\/en\/events\/m05-1".*<strong>This event<\/strong>.*href="\/en\/events\/m07-1"/s))
  it('dates each step for machines', () => expect(drawn(pageWith(1, 0))).toContain('<time dateTime="2020-05-01">May 1, 2020</time>'))
  it('leads to the full list of the side that has more', () => expect(drawn(pageWith(7, 2))).toMatch(/href="#led-here">2 earlier events<.*id="led-here">All 7 events that led here/s))
  it('repeats no list of a side that it shows whole', () => expect(drawn(pageWith(5, 2))).not.toContain('id="led-here"'))
  it('names only the side that there is', () => expect(drawn(pageWith(0, 1))).not.toContain('What led here'))
  it('speaks French', () => expect(drawn(pageWith(0, 6, 'fr'), 'fr')).toContain('1 événement plus récent'))
})

describe('the way along an actor’s events', () => {
  const along = (id: string, locale: Locale = 'en') => eventPageOf(docket, eventOf(docket, id), locale).withActor
  it('follows the main actor, the first that the event names', () => expect(along('hosting-proposed')).toMatchObject({ actor: { id: 'oracle' }, previous: undefined, next: { id: 'sale-shelved' } }))
  it('ends with the last event of the actor', () => expect(along('untranslated')?.next).toBeUndefined())
  it('is named after the actor', () => expect(drawn(eventPageOf(docket, eventOf(docket, 'hosting-proposed'), 'en'))).toContain('Next with Oracle'))
  it('needs no article in French', () => expect(drawn(eventPageOf(docket, eventOf(docket, 'order-2-signed'), 'fr'), 'fr')).toContain('Joe Biden\u00a0: événement précédent'))
  it('counts the events of a body’s parts as its own, as the page of the actor does', () => {
    const senate = eventOf(docket, 'bill-passed')
    const inCongress: Event = { ...senate, id: 'in-congress', actors: ['congress'], date: '2022-12-15' }
    expect(eventPageOf(buildDocket([senate, inCongress], actors, instruments), inCongress, 'en').withActor?.previous?.id).toBe('bill-passed')
  })
})
