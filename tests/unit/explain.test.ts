import { describe, expect, it } from 'vitest'
import { eventFileSchema } from '@/lib/event'
import { checkShape } from '@/lib/explain'
import { splitMarkdown } from '@/lib/front-matter'
import { formatProblem } from '@/lib/problem'

const sound = {
  title: 'title: A title',
  summary: 'summary: A summary',
  date: 'date: 2020-08-06',
  kind: 'kind: statement',
  actors: 'actors: [trump]',
  jurisdiction: 'jurisdiction: us-federal',
  details: 'details: {speakers: [trump]}',
  sources: 'sources: [{url: "https://example.com/a", publisher: Press, tier: primary}]',
}

function problemsWith(change: Partial<Record<keyof typeof sound | 'extra', string>>): string[] {
  const text = `---\n${Object.values({ ...sound, ...change }).filter(Boolean).join('\n')}\n---\n`
  const split = splitMarkdown('x.md', new TextEncoder().encode(text))
  if (!split.ok) throw new Error('not split')
  return checkShape(eventFileSchema, split.file).problems.map(formatProblem)
}

describe('the shape of a file', () => {
  it('of a sound event is without problems', () => expect(problemsWith({})).toEqual([]))
  it.each([
    ['a missing field', { title: '' }, ['x.md:1:1 title: nothing; expected a text']],
    ['an unknown field', { extra: 'actor: [trump]' }, ['x.md:10:1 actor: unknown field "actor"; did you mean "actors"?']],
    ['an unknown field in the details', { details: 'details: {speakers: [trump], speeker: x}' }, ['x.md:8:30 details.speeker: unknown field "speeker"; did you mean "speakers"?']],
    ['30 February', { date: 'date: 2020-02-30' }, ['x.md:4:7 date: "2020-02-30"; expected a day that exists, YYYY-MM-DD, or a month, YYYY-MM']],
    ['a mistyped kind', { kind: 'kind: statment' }, ['x.md:5:7 kind: "statment"; did you mean "statement"?']],
    ['an unknown kind', { kind: 'kind: 7' }, ['x.md:5:7 kind: 7; expected one of sanction, negotiation, data-hosting-deal, legislation, litigation, investigation, statement']],
    ['no kind', { kind: '' }, ['x.md:1:1 kind: nothing; expected one of sanction, negotiation, data-hosting-deal, legislation, litigation, investigation, statement']],
    ['a mistyped tier', { sources: 'sources: [{url: "https://example.com/a", publisher: Press, tier: primry}]' }, ['x.md:9:66 sources.0.tier: "primry"; did you mean "primary"?']],
    ['an address that is not one', { sources: 'sources: [{url: "javascript:x", publisher: Press, tier: primary}]' }, ['x.md:9:17 sources.0.url: "javascript:x"; expected an address that begins with https://']],
    ['an empty list of sources', { sources: 'sources: []' }, ['x.md:9:10 sources: []; expected at least 1 entries']],
    ['a source without a name', { sources: 'sources: [{url: "https://example.com/a", tier: primary}]' }, ['x.md:9:11 sources.0: {"url":"https://example.com/a","tier":"primary"}; expected a title or a publisher']],
    ['a title that is too long', { title: `title: ${'x'.repeat(91)}` }, ['x.md:2:8 title: 91 characters; expected at most 90 characters']],
    ['an actor that is no id', { actors: 'actors: [Donald Trump]' }, ['x.md:6:10 actors.0: "Donald Trump"; expected lower-case letters, digits and single hyphens']],
    ['the details of another kind', { details: 'details: {measure: rule, step: imposed}' }, ['x.md:8:10 details.speakers: nothing; expected a list', 'x.md:8:11 details.measure: unknown field "measure"; expected only speakers', 'x.md:8:26 details.step: unknown field "step"; expected only speakers']],
  ])('of %s is explained', (_name, change, expected) => expect(problemsWith(change).sort()).toEqual(expected))
})
