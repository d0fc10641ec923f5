import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newestChange, readContent } from '@/lib/content'
import { formatProblem } from '@/lib/problem'
import { docket, problems } from './docket-fixture'

let root: string

beforeEach(() => {
  root = path.join(mkdtempSync(path.join(tmpdir(), 'docket-')), 'content')
  for (const folder of ['events/2020', 'actors', 'instruments', 'pages']) mkdirSync(path.join(root, folder), { recursive: true })
  write('actors/trump.md', '---\nname: Trump\nrole: President\nfamily: person\n---\n')
  write('instruments/order-1.md', '---\nname: Order 1\nshortName: Order\nfamily: rule\n---\n')
})
afterEach(() => rmSync(path.dirname(root), { recursive: true }))

const write = (file: string, text: string) => writeFileSync(path.join(root, file), text)

const event = (change: Record<string, string> = {}, body = '') => {
  const fields = {
    title: 'A title', summary: 'A summary', date: '2020-08-06', kind: 'statement', actors: '[trump]',
    jurisdiction: 'us-federal', details: '{speakers: [trump]}',
    sources: '[{url: "https://example.com/a", publisher: Press, tier: primary}]', ...change,
  }
  return `---\n${Object.entries(fields).map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n${body}`
}

const found = () => readContent(root, '2020-12-31').problems.map(formatProblem)

describe('the test docket', () => {
  it('is without problems', () => expect(problems).toEqual([]))
  it('is sorted from the oldest to the newest', () => expect(docket.events.map(({ date }) => date)).toEqual(docket.events.map(({ date }) => date).toSorted()))
  it('holds every kind', () => expect(new Set(docket.events.map(({ kind }) => kind)).size).toBe(7))
})

describe('reading', () => {
  it('takes the id from the file name', () => {
    write('events/2020/a.md', event())
    expect(readContent(root, '2020-12-31').docket.events.map(({ id }) => id)).toEqual(['a'])
  })
  it('joins a translation to its event', () => {
    write('events/2020/a.md', event())
    write('events/2020/a.fr.md', '---\ntitle: Un titre\nsummary: Un résumé\n---\n')
    expect(readContent(root, '2020-12-31').docket.events[0]?.words.fr).toEqual({ title: 'Un titre', summary: 'Un résumé', body: '' })
  })
  it('reports the problems of all files at once', () => {
    write('events/2020/a.md', event({ kind: 'statment' }))
    write('events/2020/b.md', 'no front matter')
    expect(found()).toEqual([
      'content/events/2020/a.md:5:7 kind: "statment"; did you mean "statement"?',
      'content/events/2020/b.md:1:1: no front matter; expected --- alone on the first line',
    ])
  })
  it('notices a change of a file', () => {
    write('events/2020/a.md', event())
    utimesSync(path.join(root, 'events/2020/a.md'), 5_000_000_000, 5_000_000_000)
    expect(newestChange(root)).toBe(5_000_000_000_000)
  })
})

describe('a problem is found in', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['an unknown actor', { 'events/2020/a.md': event({ actors: '[trmp]', details: '{speakers: [trump]}' }) }, ['content/events/2020/a.md:6:10 actors.0: no actor "trmp"; did you mean "trump"?']],
    ['an unknown speaker', { 'events/2020/a.md': event({ details: '{speakers: [nobody-known]}' }) }, ['content/events/2020/a.md:8:22 details.speakers.0: no actor "nobody-known"; expected the name of a file in content/actors']],
    ['an unknown instrument', { 'events/2020/a.md': event({ effects: '[{instrument: order-2, action: issued}]' }) }, ['content/events/2020/a.md:10:24 effects.0.instrument: no instrument "order-2"; did you mean "order-1"?']],
    ['a related event that does not exist', { 'events/2020/a.md': event({ related: '[gone]' }) }, ['content/events/2020/a.md:10:11 related.0: no event "gone"; expected the name of a file in content/events']],
    ['an event related to itself', { 'events/2020/a.md': event({ related: '[a]' }) }, ['content/events/2020/a.md:10:11 related.0: the event itself; expected another event']],
    ['an actor named twice', { 'events/2020/a.md': event({ actors: '[trump, trump]' }) }, ['content/events/2020/a.md:6:17 actors.1: "trump" a second time; expected each once']],
    ['the folder of another year', { 'events/2020/a.md': event({ date: '2019-08-06' }) }, ['content/events/2020/a.md:4:7 date: 2019-08-06 in the folder 2020; expected the file in content/events/2019']],
    ['a day to come', { 'events/2020/a.md': event({ date: '2020-12-32'.replace('32', '31') }), 'events/2021/b.md': event({ date: '2021-01-01' }) }, ['content/events/2021/b.md:4:7 date: 2021-01-01, a day to come; expected 2020-12-31 or earlier']],
    ['an effect on a day that is not known', { 'events/2020/a.md': event({ date: '2020-08', effects: '[{instrument: order-1, action: issued}]' }) }, ['content/events/2020/a.md:10:11 effects.0: an effect on 2020-08, a month; expected its own day in `date`']],
    ['an effect that ends before it begins', { 'events/2020/a.md': event({ effects: '[{instrument: order-1, action: issued, until: 2020-08-05}]' }) }, ['content/events/2020/a.md:10:56 effects.0.until: 2020-08-05, before the effect begins; expected its last day']],
    ['an id that two files claim', { 'events/2020/a.md': event(), 'events/2019/a.md': event({ date: '2019-08-06' }) }, ['content/events/2020/a.md:1:1: the id "a" a second time; expected it only in content/events/2019/a.md']],
    ['a file name that is no id', { 'events/2020/A b.md': event() }, ['content/events/2020/A b.md:1:1: the file name "A b.md"; expected <id>.md or <id>.fr.md, the id in lower-case letters, digits and hyphens']],
    ['a file that is not Markdown', { 'events/2020/a.txt': 'x' }, ['content/events/2020/a.txt:1:1: the file name "a.txt"; expected <id>.md or <id>.fr.md, the id in lower-case letters, digits and hyphens']],
    ['a translation without its original', { 'events/2020/a.fr.md': '---\ntitle: T\nsummary: S\n---\n' }, ['content/events/2020/a.fr.md:1:1: a translation without its original; expected a.md beside it']],
    ['a translation that repeats facts', { 'events/2020/a.md': event(), 'events/2020/a.fr.md': '---\ntitle: T\nsummary: S\ndate: 2020-08-06\n---\n' }, ['content/events/2020/a.fr.md:4:1 date: unknown field "date"; expected only title, summary']],
    ['a translation that lacks a field', { 'events/2020/a.md': event(), 'events/2020/a.fr.md': '---\ntitle: T\n---\n' }, ['content/events/2020/a.fr.md:1:1 summary: nothing; expected a text']],
    ['a translation without the text of the original', { 'events/2020/a.md': event({}, '\nText.\n'), 'events/2020/a.fr.md': '---\ntitle: T\nsummary: S\n---\n' }, ['content/events/2020/a.fr.md:1:1: no text; expected the same parts as in the original']],
    ['raw HTML in a text', { 'events/2020/a.md': event({}, '\nText <b>bold</b>\n') }, ['content/events/2020/a.md:12:6 body: raw HTML "<b>"; expected Markdown only', 'content/events/2020/a.md:12:13 body: raw HTML "</b>"; expected Markdown only']],
  ]
  it.each(cases)('%s', (_name, files, expected) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      write(file, text)
    }
    expect(found()).toEqual(expected)
  })
})
