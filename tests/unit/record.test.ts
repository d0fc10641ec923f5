/** The one suite over the real content: what the record promises to its readers. */
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '@/app/share/pen'
import { today } from '@/app/today'
import { readContent } from '@/lib/content'
import { kinds } from '@/lib/event'
import { locales } from '@/lib/locale'
import { formatProblem } from '@/lib/problem'
import { buildSearch } from '@/lib/search'
import { actorCard, eventCard, instrumentCard } from '@/lib/share-card'
import { layOut } from '@/lib/share-layout'
import { isPrimary } from '@/lib/source'
import { statusOn } from '@/lib/status'

const { docket, problems } = readContent(path.resolve(import.meta.dirname, '../../content'), today())
const english = buildSearch(docket, 'en')
const french = buildSearch(docket, 'fr')
/** Every text under a key `fr`, at any depth: words and labels alike. */
function frenchTexts(value: unknown, isFrench = false): string[] {
  if (typeof value === 'string') return isFrench ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => frenchTexts(item, isFrench || key === 'fr'))
}

const wordCount = (text: string) => text.split(/\s+/).length

describe('the record', () => {
  it('is without problems', () => expect(problems.map(formatProblem)).toEqual([]))
  it('holds every kind', () => expect(new Set(docket.events.map(({ kind }) => kind))).toEqual(new Set(kinds)))
  it('has every event in both languages', () => expect(docket.events.filter(({ words }) => !words.fr).map(({ id }) => id)).toEqual([]))
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
  it('describes in 40 words or more every actor that has three or more events', () => {
    const eventsOf = (id: string) => docket.events.filter((event) => event.actors.includes(id)).length
    const short = [...docket.actors.values()].filter(({ id, words }) => eventsOf(id) >= 3 && wordCount(words.en.description) < 40)
    expect(short.map(({ id }) => id)).toEqual([])
  })
  it('has a primary source for 60% of its events or more', () => {
    const primary = docket.events.filter((event) => event.sources.some(isPrimary))
    expect(primary.length / docket.events.length).toBeGreaterThanOrEqual(0.6)
  })
  it('sets French marks apart with a space that does not break', () => {
    const items = [...docket.events, ...docket.actors.values(), ...docket.instruments.values(), ...docket.pages.values()]
    expect(items.filter((item) => frenchTexts(item).some((text) => / [:;?!»%]|« /.test(text))).map(({ id }) => id)).toEqual([])
  })
})

describe('each lawyer’s check holds', () => {
  const checks = [...docket.instruments.values()].flatMap((instrument) => instrument.checks.map((check) => ({ instrument, ...check })))
  it.each(checks.map((check) => [check.instrument.id, check.day, check.status, check] as const))('%s on %s: %s', (_id, day, headline, { instrument, flags }) => {
    const status = statusOn(docket, instrument, day)
    expect(status).toMatchObject({ headline, ...flags })
  })
})

describe('a lawyer’s further days', () => {
  it.each([
    ['executive-order-13942', '2020-09-20', 'in-force', 'executive-order-13942'],
    ['executive-order-13942', '2020-12-03', 'in-force', 'executive-order-13942'],
    ['executive-order-13942', '2021-06-09', 'revoked', 'executive-order-14034'],
    ['commerce-identification-tiktok', '2020-09-18', 'not-yet-in-effect', 'commerce-prohibited-transactions'],
    ['commerce-identification-tiktok', '2020-09-20', 'enforcement-delayed', 'commerce-delays-tiktok-download-ban'],
    ['commerce-identification-tiktok', '2020-09-28', 'enjoined-in-part', 'tiktok-v-trump-first-injunction'],
    ['commerce-identification-tiktok', '2020-11-12', 'enjoined', 'marland-v-trump-injunction'],
    ['commerce-identification-tiktok', '2021-06-16', 'revoked', 'commerce-rescinds-prohibited-transactions'],
    ['divestiture-order-2020', '2020-12-03', 'in-force', 'musically-divestiture-order'],
    ['divestiture-order-2020', '2026-01-23', 'in-force', 'musically-divestiture-order'],
    ['montana-sb-419', '2023-05-16', 'passed-chamber', 'montana-sb-419-passed'],
    ['montana-sb-419', '2023-11-29', 'not-yet-in-effect', 'montana-sb-419-signed'],
    ['montana-sb-419', '2024-01-01', 'enjoined', 'montana-ban-enjoined'],
    ['montana-sb-419', '2026-02-20', 'expired', 'montana-case-dismissed-as-moot'],
    ['pafaca', '2024-04-23', 'passed-chamber', 'senate-passes-aid-package-with-tiktok-law'],
    ['pafaca', '2025-01-18', 'not-yet-in-effect', 'pafaca-signed'],
    ['pafaca', '2025-01-19', 'in-force', 'pafaca-prohibitions-take-effect'],
    ['pafaca', '2025-04-05', 'enforcement-delayed', 'executive-order-14258'],
    ['pafaca', '2026-01-23', 'enforcement-delayed', 'executive-order-14352'],
    ['pafaca', '2026-01-24', 'in-force', 'pafaca-prohibitions-take-effect'],
    ['tiktok-global', '2020-10-01', 'proposed', 'oracle-trusted-technology-partner-proposal'],
    ['tiktok-global', '2021-02-10', 'abandoned', 'tiktok-sale-to-oracle-walmart-shelved'],
    ['draft-national-security-agreement', '2022-12-31', 'proposed', 'preliminary-security-deal-reported'],
    ['us-china-tiktok-framework-2025', '2025-09-26', 'approved', 'executive-order-14352'],
    ['tiktok-joint-venture-2026', '2025-12-31', 'agreed', 'joint-venture-agreements-signed'],
    ['tiktok-joint-venture-2026', '2026-01-22', 'completed', 'joint-venture-closes'],
  ])('%s on %s: %s, by %s', (id, day, headline, event) => {
    const instrument = docket.instruments.get(id)
    const status = instrument && statusOn(docket, instrument, day)
    expect(status).toMatchObject({ headline, decidedBy: expect.arrayContaining([event]) })
  })
})

describe('the pictures of shared pages', () => {
  const cards = locales.flatMap((locale) => [
    ...docket.events.map((event) => eventCard(event, locale)),
    ...[...docket.actors.values()].map((actor) => actorCard(docket, actor, locale)),
    ...[...docket.instruments.values()].map((instrument) => instrumentCard(instrument, locale)),
  ])
  // The last text is the name at the foot, which the others must leave alone.
  const bodies = cards.map((card) => layOut(card, measure).texts.slice(0, -1))

  it('have room for every headline, role, name and citation above the foot', () =>
    expect(bodies.flatMap((texts) => texts.filter(({ y }) => y > 504)).map(({ text }) => text)).toEqual([]))
  it('keep every line within the right edge', () =>
    expect(bodies.flatMap((texts) => texts.filter(({ text, face, size, x }) => x + measure(text, face, size) > 1140)).map(({ text }) => text)).toEqual([]))
  it('set no headline too small for a thumbnail', () =>
    expect(bodies.flatMap((texts) => texts.filter(({ face, size }) => face === 'serif-bold' && size < 58)).map(({ text }) => text)).toEqual([]))
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
