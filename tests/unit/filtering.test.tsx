import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { ActorCombobox } from '@/components/actor-combobox'
import { Filters } from '@/components/filters'
import { Shortcuts } from '@/components/shortcuts'
import { actorChoicesOf } from '@/lib/actor-choices'
import { type ActorOption, findActors } from '@/lib/actor-search'
import type { Choice } from '@/lib/choice'
import { dashboardOf } from '@/lib/dashboard'
import type { Docket } from '@/lib/docket'
import { parseFilter } from '@/lib/filter'
import { fold } from '@/lib/fold'
import { filteringWords } from '@/lib/words/filtering'
import { docket } from './docket-fixture'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {} }) }))

const options: readonly ActorOption[] = [
  { id: 'us-senate', label: 'US Senate', count: 9 },
  { id: 'ed-markey', label: 'Ed Markey', aliases: ['Senator Markey'], count: 12, chosen: true },
  { id: 'france', label: 'République française', lang: 'fr', count: 1 },
  { id: 'amazon', label: 'Amazon', aliases: ['Amazon.com', 'A.W.S.'], count: 0 },
]
const found = (typed: string) => findActors(options, typed).map(({ option }) => option.id)

describe('the search for an actor', () => {
  it('offers everybody before a letter is typed', () => expect(found(' ')).toEqual(options.map(({ id }) => id)))
  it('finds a name by the beginnings of its words, in any order', () => expect(found('sen us')).toEqual(['us-senate']))
  it('finds letters without their accents', () => expect(found('REPUBLIQUE francaise')).toEqual(['france']))
  it('puts names before other names', () => expect(found('sen')).toEqual(['us-senate', 'ed-markey']))
  it('tells which other name was meant', () => expect(findActors(options, 'senator')[0]?.alias).toBe('Senator Markey'))
  it('finds letters that have dots between them', () => expect(found('aws')).toEqual(['amazon']))
  it('does not mix the words of two names', () => expect(found('senator ed')).toEqual([]))
  it('finds nothing in the middle of a word', () => expect(found('mazon')).toEqual([]))
  it('finds every actor of the record by its own name', () => {
    const all = dashboard('').choices.actorOptions
    fc.assert(fc.property(fc.constantFrom(...all), (option) => findActors(all, fold(option.label)).some((match) => match.option === option)))
  })
})

const dashboard = (query: string) => dashboardOf(docket, parseFilter(new URLSearchParams(query), docket).filter, [], undefined, 'en')

/** As many actors as asked for, each with one event less than the one before. */
function manyActors(count: number, chosen: readonly number[] = []): { docket: Docket; choices: Choice[] } {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const biden = docket.actors.get('biden')
  if (!biden) throw new Error('the fixture lacks biden')
  return {
    docket: { ...docket, actors: new Map(numbers.map((number) => [`a${number}`, { ...biden, id: `a${number}` }])) },
    choices: numbers.map((number) => ({ value: `a${number}`, label: `A ${number}`, lang: 'en', count: count - number, chosen: chosen.includes(number) })),
  }
}
const choicesOf = (count: number, chosen: readonly number[] = []) => {
  const many = manyActors(count, chosen)
  return actorChoicesOf(many.docket, many.choices, 'en')
}

describe('the actors of the filter', () => {
  it('are all listed while they are few', () => expect(choicesOf(50)).toMatchObject({ unlistedActors: 0 }))
  it('are the most frequent where they are many', () => expect(choicesOf(60).otherActors.map(({ value }) => value)).toEqual(Array.from({ length: 50 }, (_, index) => `a${index}`)))
  it('are listed with those that are chosen', () => expect(choicesOf(60, [59]).otherActors.at(-1)?.value).toBe('a59'))
  it('are counted, listed or not', () => expect(choicesOf(60, [59]).unlistedActors).toBe(9))
  it('can each be found by name', () => expect(choicesOf(60).actorOptions).toHaveLength(60))
  it('are sent with their other names, and without what goes without saying', () =>
    expect(dashboard('actor=huawei').choices.actorOptions.filter(({ id }) => ['cfius', 'huawei'].includes(id))).toEqual([
      { id: 'cfius', label: 'CFIUS', aliases: ['Committee on Foreign Investment'], count: 1 },
      { id: 'huawei', label: 'Huawei', count: 1, chosen: true },
    ]))
})

describe('the combobox', () => {
  const markup = renderToStaticMarkup(<ActorCombobox options={options} words={filteringWords.en.actorSearch} locale="en" />)
  it('is closed at first', () => expect(markup).toContain('aria-expanded="false"'))
  it('names the list that it opens', () => expect(markup).toMatch(/aria-controls="([^"]+)".*id="\1" role="listbox"/))
  it('sends nothing of its own with the form', () => expect(markup).not.toContain('name='))
  it('carries its options as data, not as markup', () => expect(markup).not.toContain('Senate'))
})

describe('the filters', () => {
  const { filter, choices, total, all, narrowed } = dashboard('actor=oracle')
  const markup = renderToStaticMarkup(<Filters filter={filter} choices={choices} total={total} all={all} narrowed={narrowed} query="actor=oracle" locale="en" />)
  it('say how many events there are to show', () => expect(markup).toContain('Show 3 events'))
  it('can all be cleared', () => expect(markup).toContain('href="/en"'))
  it('lead to the actors that they do not list', () => {
    const more = { ...choices, unlistedActors: 7 }
    const few = renderToStaticMarkup(<Filters filter={filter} choices={more} total={total} all={all} narrowed={narrowed} query="" locale="fr" />)
    expect(few).toMatch(/7 autres ne figurent pas ici.:.<a href="\/fr\/actors">les 10 acteurs<\/a>/)
  })
})

describe('the words', () => {
  it('count one event in the singular', () => expect(filteringWords.en.show(1)).toBe('Show 1 event'))
  it('do not offer to show nothing', () => expect(filteringWords.fr.show(0)).toBe('Aucun événement\u00A0: voir pourquoi'))
  it('explain every shortcut', () => expect(renderToStaticMarkup(<Shortcuts words={filteringWords.fr.shortcuts} />).match(/<kbd>(.)<\/kbd>/g)).toEqual(['<kbd>/</kbd>', '<kbd>j</kbd>', '<kbd>k</kbd>', '<kbd>?</kbd>']))
})
