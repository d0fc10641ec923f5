import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QuickFilters } from '@/components/quick-filters'
import { dashboardOf } from '@/lib/dashboard'
import { parseFilter } from '@/lib/filter'
import { quickFilters } from '@/lib/quick-filters'
import { docket } from './docket-fixture'

const quick = (query: string, locale: 'en' | 'fr' = 'en') => {
  const { filter } = parseFilter(new URLSearchParams(query), docket)
  return quickFilters(dashboardOf(docket, filter, [], undefined, locale).choices.firstActors, filter, locale)
}

describe('the frequent filters', () => {
  it('are Trump, Biden, Oracle and Huawei', () => expect(quick('').map(({ value }) => value)).toEqual(['trump', 'biden', 'oracle', 'huawei']))
  it('add an actor within the other filters', () => expect(quick('kind=sanction&page=2')[0]?.href).toBe('/en?actor=trump&kind=sanction'))
  it('add an actor to another', () => expect(quick('actor=trump')[1]?.href).toBe('/en?actor=biden&actor=trump'))
  it('take a chosen actor away', () => expect(quick('actor=trump&q=order', 'fr')[0]?.href).toBe('/fr?q=order'))
  it('say which is chosen', () => expect(renderToStaticMarkup(<QuickFilters filters={quick('actor=oracle')} locale="en" />)).toMatch(/id="quick-oracle"[^>]*aria-current="true"|aria-current="true"[^>]*id="quick-oracle"/))
  it('count in words for who does not see', () => expect(renderToStaticMarkup(<QuickFilters filters={quick('')} locale="en" />)).toContain('1<span class="unseen"> event</span>'))
})
