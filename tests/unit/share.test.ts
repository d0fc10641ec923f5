/** The pictures of shared pages: their words, where those stand, and the file. */
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawCard, drawIcon } from '@/app/share/draw'
import { measure, outline } from '@/app/share/pen'
import { actorOf, eventOf, instrumentOf } from '@/lib/docket'
import { actorCard, eventCard, instrumentCard, shareAlt, siteCard } from '@/lib/share-card'
import { layOut } from '@/lib/share-layout'
import { docket } from './docket-fixture'

const event = (id: string, locale: 'en' | 'fr' = 'en') => eventCard(eventOf(docket, id), locale)
const instrument = instrumentCard(instrumentOf(docket, 'order-1'), 'en')

describe('the words of a picture', () => {
  it('date an event', () => expect(event('sale-shelved', 'fr').when).toBe('février 2021'))
  it('name the kind of an event', () => expect(event('order-1-signed')).toMatchObject({ kinds: ['sanction'], label: 'Sanction' }))
  it('count the events of an actor, those of its parts too', () => expect(actorCard(docket, actorOf(docket, 'congress'), 'en').label).toBe('1 event'))
  it('say what an instrument is, not what its status is', () => expect(instrument).toEqual({ kinds: [], site: 'The TikTok Docket', label: 'Executive order', headline: 'Order 1', note: 'Example Order 1, Addressing a Threat', citation: '1 Ex. Reg. 10 (Aug. 6, 2020)' }))
  it('show all kinds for the site', () => expect(siteCard('fr').kinds).toHaveLength(7))
  it('are told to those who do not see it', () => expect(shareAlt(event('ren-hopes'))).toMatch(/^Statement, February 9, 2021\. /))
})

/** Every letter half as wide as it is high. */
const even = (text: string, _: unknown, size: number) => (text.length * size) / 2
const headlines = fc.array(fc.stringMatching(/^[A-Za-z’é]{1,16}$/), { minLength: 1, maxLength: 30 }).map((words) => words.join(' ').slice(0, 110).trim())
const headlineOf = (headline: string) => layOut({ ...event('ren-hopes'), headline }, even).texts.filter(({ face, colour, y }) => face === 'serif-bold' && colour === 'ink' && y < 530)

describe('the places on a picture', () => {
  it('let a short headline be large', () => expect(headlineOf('Ren hopes')[0]?.size).toBe(104))
  it('step a long headline down', () => expect(headlineOf('Commerce says that the prohibitions of TikTok will not be enforced for the time being, a court having spoken')[0]?.size).toBeLessThan(90))
  it('cut nothing of a headline', () => fc.assert(fc.property(headlines, (headline) => headlineOf(headline).map(({ text }) => text).join(' ') === headline)))
  it('keep a headline within four lines', () => fc.assert(fc.property(headlines, (headline) => headlineOf(headline).length <= 4)))
  it('keep a headline above the foot and within the right edge', () => fc.assert(fc.property(headlines, (headline) => headlineOf(headline).every(({ text, size, x, y }) => y <= 504 && x + (text.length * size) / 2 <= 1136))))
  it('give the picture the colour of a single kind', () => expect(layOut(event('order-1-signed'), even).band).toBe('kind-sanction'))
  it('give no kind the picture of the site', () => expect(layOut(siteCard('en'), even).band).toBe('ink'))
})

describe('the pen', () => {
  it('measures in proportion to the size', () => expect(measure('TikTok', 'serif', 40)).toBeCloseTo(2 * measure('TikTok', 'serif', 20)))
  it('takes a letter that the Latin subset lacks from the extended one', () => expect(measure('Č', 'serif-bold', 20)).toBeGreaterThan(8))
  it('draws every letter of French', () => expect(outline('«\u00A0À l’œuvre\u202F!\u00A0» ÉÇÔÎÛËŸ', 'sans-bold', 20, 0, 0)).toMatch(/^M/))
  it('says which letter it cannot draw', () => expect(() => measure('字', 'serif', 20)).toThrow('no font of the site has the letter "字"'))
})

describe('the file of a picture', () => {
  it('has the size that networks expect', async () => expect(await sharp(await drawCard(event('ren-hopes'))).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 }))
  it('stays small', async () => expect((await drawCard(event('order-1-signed', 'fr'))).length).toBeLessThan(30_000))
  it('is the same each time', async () => expect((await drawCard(instrument)).equals(await drawCard(instrument))).toBe(true))
  it('of an icon has the size that its name says', async () => expect(await sharp(await drawIcon({ size: 192 }, 192)).metadata()).toMatchObject({ format: 'png', width: 192, height: 192 }))
})
