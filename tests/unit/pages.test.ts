import { describe, expect, it } from 'vitest'
import { actorIndexOf, actorPageOf } from '@/lib/actor-page'
import { actorOf, eventOf } from '@/lib/docket'
import { dashboardOf } from '@/lib/dashboard'
import { eventPageOf } from '@/lib/event-page'
import { parseFilter } from '@/lib/filter'
import { docket } from './docket-fixture'

const dashboard = (query: string, locale: 'en' | 'fr' = 'en') => {
  const { filter, ignored } = parseFilter(new URLSearchParams(query), docket)
  return dashboardOf(docket, filter, ignored, undefined, locale)
}
const page = (id: string, locale: 'en' | 'fr' = 'en') => eventPageOf(docket, eventOf(docket, id), locale)

describe('the dashboard', () => {
  it('puts Trump, Biden, Oracle and Huawei first', () => expect(dashboard('').choices.firstActors.map(({ value }) => value)).toEqual(['trump', 'biden', 'oracle', 'huawei']))
  it('orders the other actors by their number of events', () => expect(dashboard('').choices.otherActors[0]?.value).toBe('tiktok'))
  it('leaves out actors without an event under the other filters', () => expect(dashboard('kind=litigation').choices.otherActors.map(({ value }) => value)).toEqual(['tiktok', 'us-district-court']))
  it('keeps a chosen actor even without an event', () => expect(dashboard('actor=cfius&kind=statement').choices.otherActors.map(({ value }) => value)).toContain('cfius'))
  it('offers each active filter for removal', () => expect(dashboard('actor=trump&actor=biden').chips).toEqual([{ label: 'Joe Biden', href: '/en?actor=trump' }, { label: 'Donald Trump', href: '/en?actor=biden' }]))
  it('names dates in words', () => expect(dashboard('from=2021-02', 'fr').chips[0]?.label).toBe('à partir de février 2021'))
  it('names a page that does not exist', () => expect(dashboard('page=9').ignored).toEqual([{ parameter: 'page', value: '9', reason: 'bad-page', allowed: ['1'] }]))
  it('tells which filter to loosen', () => expect(dashboard('actor=huawei&kind=sanction').looseners.map(({ label, href }) => [label, href])).toEqual([['Huawei', '/en?kind=sanction'], ['Sanction', '/en?actor=huawei']]))
  it('leads to every year of the view', () => expect(dashboard('').yearLinks.map(({ href }) => href)).toEqual(['#y2022', '#y2021', '#y2020', '#y2019']))
})

describe('the page of an event', () => {
  it('has the text as safe HTML', () => expect(page('order-1-signed').prose).toContain('<strong>emergency</strong>'))
  it('says when only the month is known', () => expect(page('sale-shelved').isMonthOnly).toBe(true))
  it('tells what it changed, and through what', () => expect(page('order-1-enjoined').effects[1]).toMatchObject({ verb: 'blocks', notes: ['by Injunction'] }))
  it('tells what moved a deadline', () => expect(page('order-1-signed').deadlines[0]?.movedBy?.id).toBe('order-1-enjoined'))
  it('tells what led to it and what followed', () => expect([page('order-1-enjoined').before.length, page('order-1-enjoined').after.length]).toEqual([1, 0]))
  it('has its primary sources first', () => expect(page('order-1-signed').sources[0]?.tier).toBe('primary'))
  it('shows corrections in its language', () => expect(page('order-2-signed', 'fr').corrections).toEqual([{ date: '2021-07-01', note: 'Le jour de la signature a été corrigé.' }]))
  it('knows its neighbours', () => expect([page('ren-hopes').previous?.id, page('ren-hopes').next?.id]).toEqual(['sale-shelved', 'order-2-signed']))
})

describe('the pages of actors', () => {
  it('list families in a fixed order', () => expect(actorIndexOf(docket, 'en').map(({ family }) => family)).toEqual(['Persons', 'Companies', 'Agencies', 'Courts', 'Legislatures']))
  it('count the events of a body with those of its parts', () => expect(actorIndexOf(docket, 'en').find(({ family }) => family === 'Legislatures')?.actors.map(({ count }) => count)).toEqual([1, 1]))
  it('show the events of an actor, the newest first', () => expect(actorPageOf(docket, actorOf(docket, 'oracle'), 'en').years.map(({ year }) => year)).toEqual(['2022', '2021', '2020']))
  it('describe the actor', () => expect(actorPageOf(docket, actorOf(docket, 'oracle'), 'fr').prose).toContain('Oracle héberge'))
  it('name the body and the parts', () => {
    const [senate, congress] = ['us-senate', 'congress'].map((id) => actorPageOf(docket, actorOf(docket, id), 'en'))
    expect([senate?.partOf?.id, congress?.parts.map(({ id }) => id)]).toEqual(['congress', ['us-senate']])
  })
})
