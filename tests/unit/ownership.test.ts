import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Owner, versionsOf } from '@/lib/ownership'

const owner = (who: string, share?: number, disputed: readonly [share: number, saidBy: string][] = []): Owner => ({
  who, event: 'e', ...(share === undefined ? {} : { share }), disputed: disputed.map(([share, saidBy]) => ({ share, saidBy: { en: saidBy, fr: saidBy }, event: 'e' })),
})
const looks = (owners: readonly Owner[]) => versionsOf(owners).map(({ segments }) => segments.map(({ look, share }) => [look, share]))

describe('the bar of an agreement', () => {
  it('has a part per known share, in the order of the file', () => {
    expect(versionsOf([owner('oracle', 60), owner('walmart', 40)])[0]?.segments).toMatchObject([{ share: 60, x: 0, width: 60 }, { share: 40, x: 60, width: 40 }])
  })
  it('tells ByteDance from the others', () => expect(looks([owner('oracle', 80.1), owner('bytedance', 19.9)])).toEqual([[['owner', 80.1], ['seller', 19.9]]]))
  it('ends in what no share explains', () => expect(looks([owner('oracle', 12.5), owner('walmart', 7.5)])).toEqual([[['owner', 12.5], ['owner', 7.5], ['rest', 80]]]))
  it('has no rest where fractions add up', () => expect(looks([owner('a', 15), owner('b', 15), owner('c', 15), owner('d', 19.9), owner('e', 35.1)])[0]).toHaveLength(5))
  it('is all rest where no share is known', () => expect(looks([owner('microsoft')])).toEqual([[['rest', 100]]]))
})

describe('the versions of the shares', () => {
  const oracle = owner('oracle', 20)
  it('are one where nothing is disputed', () => expect(versionsOf([oracle])).toMatchObject([{ claims: [] }]))
  it('are one per speaker', () => expect(looks([oracle, owner('bytedance', undefined, [[80, 'x'], [0, 'y']])])).toEqual([[['owner', 20], ['seller', 80]], [['owner', 20], ['seller', 0], ['rest', 80]]]))
  it('begin with the record’s own figure where no side shares it', () => expect(looks([owner('bytedance', 50, [[80, 'x']])])).toEqual([[['seller', 50], ['rest', 50]], [['seller', 80], ['rest', 20]]]))
  it('do not repeat the record’s own figure', () => expect(versionsOf([owner('bytedance', 80, [[80, 'x'], [0, 'y']])])).toHaveLength(2))
  it('keep together what one speaker says of several owners', () => expect(looks([owner('a', undefined, [[70, 'x']]), owner('b', undefined, [[30, 'x']])])).toEqual([[['owner', 70], ['owner', 30]]]))
})

describe('any bar', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
  const anyOwner = fc
    .tuple(fc.constantFrom('bytedance', 'oracle', 'mgx'), fc.option(share, { nil: undefined }), fc.uniqueArray(fc.tuple(share, fc.constantFrom('x', 'y', 'z')), { maxLength: 3, selector: ([, saidBy]) => saidBy }))
    .map(([who, known, disputed]) => owner(who, known, disputed))
  const owners = fc.array(anyOwner, { minLength: 1, maxLength: 6 })

  it('is filled from end to end, without gap or overlap', () => {
    fc.assert(
      fc.property(owners, (all) => {
        for (const { segments } of versionsOf(all)) {
          for (const [index, { x }] of segments.entries()) expect(x).toBeCloseTo(segments.slice(0, index).reduce((sum, { width }) => sum + width, 0), 1)
          expect(segments.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 1)
        }
      }),
    )
  })
  it('leaves out no side of a dispute', () => {
    fc.assert(
      fc.property(owners, (all) => {
        const told = versionsOf(all).flatMap(({ claims }) => claims.filter(({ saidBy }) => saidBy))
        expect(told).toHaveLength(all.flatMap(({ disputed }) => disputed).length)
      }),
    )
  })
})
