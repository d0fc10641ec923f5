import LinkHeader from 'http-link-header'
import { describe, expect, it } from 'vitest'
import { pageLinks } from '@/lib/page-links'

const relations = (page: number, pages: number) =>
  LinkHeader.parse(pageLinks(page, pages, (each) => `https://docket.example/api/v1/events?page=${each}`)).refs.map(({ rel, uri }) => [rel, uri.split('=')[1]])

describe('the links of a page', () => {
  it('lead in both directions', () => expect(relations(2, 3)).toEqual([['first', '1'], ['prev', '1'], ['next', '3'], ['last', '3']]))
  it('lead nowhere before the first page', () => expect(relations(1, 2).map(([rel]) => rel)).toEqual(['first', 'next', 'last']))
  it('lead nowhere after the last page', () => expect(relations(2, 2).map(([rel]) => rel)).toEqual(['first', 'prev', 'last']))
})
