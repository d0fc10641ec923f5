import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '@/lib/content'
import { formatProblem } from '@/lib/problem'

let root: string

beforeEach(() => {
  root = path.join(mkdtempSync(path.join(tmpdir(), 'docket-')), 'content')
  for (const folder of ['events/2020', 'actors', 'instruments', 'pages']) mkdirSync(path.join(root, folder), { recursive: true })
  writeFileSync(path.join(root, 'actors/trump.md'), '---\nname: Trump\nrole: President\nfamily: person\n---\n')
  instrument('')
})
afterEach(() => rmSync(path.dirname(root), { recursive: true }))

const instrument = (checks: string) =>
  writeFileSync(path.join(root, 'instruments/order-1.md'), `---\nname: Order 1\nshortName: Order\nfamily: rule\n${checks}---\n`)

const event = (id: string, date: string, action: string, more = '') =>
  writeFileSync(
    path.join(root, `events/2020/${id}.md`),
    `---\ntitle: T\nsummary: S\ndate: ${date}\n${more}kind: statement\nactors: [trump]\njurisdiction: us-federal\ndetails: {speakers: [trump]}\nsources: [{url: "https://example.com/a", publisher: P, tier: primary}]\neffects:\n  - instrument: order-1\n    action: ${action}\n---\n`,
  )

const found = () => readContent(root, '2020-12-31').problems.map(formatProblem)

describe('effects', () => {
  it('that are possible are no problem', () => {
    event('a', '2020-01-01', 'issued')
    event('b', '2020-02-01', 'revoked')
    expect(found()).toEqual([])
  })
  it('that are impossible from the start are', () => {
    event('a', '2020-01-01', 'revoked')
    expect(found()).toEqual(['content/events/2020/a.md:12:13 effects.0.action: "revoked" of order-1, which is then none; expected an action that is possible from there'])
  })
  it('that come after the end are', () => {
    event('a', '2020-01-01', 'issued')
    event('b', '2020-02-01', 'revoked')
    event('c', '2020-03-01', 'extended')
    expect(found()).toEqual(['content/events/2020/c.md:12:13 effects.0.action: "extended" of order-1, which is then revoked; expected an action that is possible from there'])
  })
  it('of two events on one day want an order', () => {
    event('a', '2020-01-01', 'issued')
    event('b', '2020-01-01', 'amended')
    expect(found()).toEqual(['content/events/2020/b.md:11:5 effects.0: an effect on order-1 on the same day as that of "a"; expected `order` in both events, to say which came first'])
  })
  it('of two events on one day are no problem with an order', () => {
    event('a', '2020-01-01', 'amended', 'order: 2\n')
    event('b', '2020-01-01', 'issued', 'order: 1\n')
    expect(found()).toEqual([])
  })
})

describe('a lawyer’s check', () => {
  it('that the events reproduce is no problem', () => {
    event('a', '2020-01-01', 'issued')
    instrument('checks:\n  - day: 2020-01-02\n    status: in-force\n    why: x\n')
    expect(found()).toEqual([])
  })
  it('that the events contradict is one, with the deciding event', () => {
    event('a', '2020-01-01', 'issued')
    instrument('checks:\n  - day: 2020-01-02\n    status: revoked\n    why: x\n')
    expect(found()).toEqual(['content/instruments/order-1.md:7:13 checks.0.status: "revoked" on 2020-01-02; the events make it "in-force", by a'])
  })
  it('of a flag is one where the events say otherwise', () => {
    event('a', '2020-01-01', 'issued')
    instrument('checks:\n  - day: 2020-01-02\n    status: in-force\n    why: x\n    flags: {upheld: true}\n')
    expect(found()).toEqual(['content/instruments/order-1.md:9:21 checks.0.flags.upheld: upheld true on 2020-01-02; the events make it false'])
  })
})
