/** The one suite over the real content: what the record promises to its readers. */
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '@/lib/content'
import { eventWords, kinds } from '@/lib/event'
import { formatProblem } from '@/lib/problem'
import { buildSearch } from '@/lib/search'
import { statusOn } from '@/lib/status'

const { docket, problems } = readContent(path.resolve(import.meta.dirname, '../../content'), '2026-11-23')
const english = buildSearch(docket, 'en')
const french = buildSearch(docket, 'fr')
const wordCount = (text: string) => text.split(/\s+/).length

describe('the record', () => {
  it('is without problems', () => expect(problems.map(formatProblem)).toEqual([]))
  it('holds every kind', () => expect(new Set(docket.events.map(({ kind }) => kind))).toEqual(new Set(kinds)))
  it('has every event in both languages', () => expect(docket.events.filter(({ words }) => !words.fr).map(({ id }) => id)).toEqual([]))
  it('keeps headlines to 90 characters', () => expect(docket.events.filter(({ words }) => words.en.title.length > 90).map(({ id }) => id)).toEqual([]))
  it('keeps summaries to between 40 and 80 words', () => {
    const outside = docket.events.filter(({ words }) => wordCount(words.en.summary) < 40 || wordCount(words.en.summary) > 80)
    expect(outside.map(({ id }) => id)).toEqual([])
  })
  it('names no actor that no event has', () => {
    const courts = docket.events.flatMap((event) => (event.kind === 'litigation' ? [event.details.court] : []))
    const used = new Set<unknown>([...docket.events.flatMap((event) => event.actors), ...courts])
    for (const actor of docket.actors.values()) if (actor.partOf) used.add(actor.partOf)
    for (const { issuers, parties } of docket.instruments.values()) for (const id of [...issuers, ...parties]) used.add(id)
    expect([...docket.actors.keys()].filter((id) => !used.has(id))).toEqual([])
  })
  it('sets French marks apart with a space that does not break', () => {
    const loose = docket.events.filter((event) => / [:;?!»%]|« /.test(Object.values(eventWords(event, 'fr')).join(' ')))
    expect(loose.map(({ id }) => id)).toEqual([])
  })
})

describe('each lawyer’s check holds', () => {
  const checks = [...docket.instruments.values()].flatMap((instrument) => instrument.checks.map((check) => ({ instrument, ...check })))
  it.each(checks.map((check) => [check.instrument.id, check.day, check.status, check] as const))('%s on %s: %s', (_id, day, headline, { instrument, flags }) => {
    const status = statusOn(docket, instrument, day)
    expect(status).toMatchObject({ headline, ...flags })
  })
})

describe('each fact of the two articles that the project began from is found', () => {
  it.each([
    ['the order of 2020', 'Executive Order 13942', 'décret 13942', 'executive-order-13942'],
    ['the forced sale to Oracle and Walmart', 'forced sale Oracle Walmart', 'vente forcée Oracle Walmart', 'tiktok-sale-to-oracle-walmart-shelved'],
    ['the trusted third party', 'trusted third party', 'tiers de confiance', 'trusted-third-party-data-idea'],
    ['the strategy of the National Security Council', 'National Security Council', 'Conseil de sécurité nationale', 'nsc-comprehensive-approach-statement'],
    ['the reset that Ren Zhengfei hoped for', 'Ren Zhengfei reset', 'Ren Zhengfei réinitialisation', 'ren-zhengfei-hopes-for-us-reset'],
    ['the push of December 2022', 'outside scrutiny', 'contrôle extérieur', 'tiktok-offers-outside-scrutiny'],
    ['the revoked orders', 'revokes TikTok WeChat orders', 'révoque décrets TikTok WeChat', 'executive-order-14034'],
    ['data on the servers of Oracle', 'traffic Oracle Cloud', 'trafic Oracle Cloud', 'us-traffic-routed-to-oracle'],
    ['the oversight by Oracle', 'Oracle access data', 'Oracle accès données', 'oracle-oversight-of-access'],
    ['the independent board', 'independent board', 'conseil d’administration indépendant', 'independent-board-proposed-for-us-division'],
    ['the interim head', 'Bonillo interim', 'Bonillo interim', 'bonillo-interim-head-usds'],
    ['the opposition at Defense, FBI and CIA', 'Defense FBI CIA', 'Défense FBI CIA', 'officials-oppose-security-deal'],
    ['the pressure of lawmakers', 'lawmakers White House hard line', 'élus Maison-Blanche', 'lawmakers-press-white-house'],
  ])('%s', (_fact, inEnglish, inFrench, id) => {
    expect([english.find(inEnglish).has(id), french.find(inFrench).has(id)]).toEqual([true, true])
  })
})
