import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Cite } from '@/components/cite'
import { Downloads } from '@/components/downloads'
import { citeEvent, citeInstrument } from '@/lib/cite'
import { eventOf, instrumentOf } from '@/lib/docket'
import { emptyFilter } from '@/lib/filter'
import type { Locale } from '@/lib/locale'
import { outputsOf } from '@/lib/outputs'
import { docket } from './docket-fixture'

const ofEvent = (id: string, locale: Locale = 'en') => renderToStaticMarkup(<Cite cite={citeEvent(docket, eventOf(docket, id), locale, 'https://docket.example')} locale={locale} />)
const ofInstrument = (id: string) => renderToStaticMarkup(<Cite cite={citeInstrument(docket, instrumentOf(docket, id), 'en')} locale="en" />)

describe('how to cite an event', () => {
  it('is there as text, with the title set apart, without a script', () => expect(ofEvent('ren-hopes')).toContain('The TikTok Docket. (2021, February 9). <cite>Huawei founder hopes for a reset.</cite> https://docket.example/en/events/ren-hopes'))
  it('leads to a file for each format, in the language of the page', () => expect(ofEvent('ren-hopes', 'fr').match(/\/api[^"]*/g)).toEqual(['bib', 'ris', 'csl.json'].map((extension) => `/api/v1/events/ren-hopes/cite.${extension}?lang=fr`)))
  it('gives the laws that it changed, as lawyers cite them', () => expect(ofEvent('order-1-signed')).toMatch(/<a href="\/en\/instruments\/order-1">Order 1<\/a>.*1 Ex. Reg. 10 \(Aug. 6, 2020\)/))
  it('says nothing of laws where there are none', () => expect(ofEvent('ren-hopes')).not.toContain('<h3'))
})

describe('how to cite an instrument', () => {
  it('is its own citation', () => expect(ofInstrument('order-1')).toContain('<dt>Bluebook</dt><dd><span lang="en">1 Ex. Reg. 10 (Aug. 6, 2020)</span></dd>'))
  it('is a file alone where it has none', () => expect(ofInstrument('injunction-1')).not.toContain('<dl'))
})

describe('the files of a view', () => {
  const { downloads } = outputsOf({ ...emptyFilter, actor: ['trump'], page: 2 }, 'fr', 'https://docket.example')
  it('are of exactly that view, in its language', () => expect(downloads.map(({ href }) => href)).toEqual([
    '/api/v1/events?actor=trump&page=2&lang=fr',
    ...['csv', 'bib', 'ris', 'csl.json'].map((extension) => `/api/v1/events.${extension}?actor=trump&lang=fr`),
  ]))
  it('say their media type, without its parameters', () => expect(downloads.map(({ type }) => type)).toEqual([
    'application/json', 'text/csv', 'application/x-bibtex', 'application/x-research-info-systems', 'application/vnd.citationstyles.csl+json',
  ]))
  it('fold behind one word', () => expect(renderToStaticMarkup(<Downloads downloads={downloads} locale="fr" />)).toMatch(/<details[^>]*><summary>Télécharger ou citer<\/summary><ul>/))
})
