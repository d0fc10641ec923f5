import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ActorIndex } from '@/components/actor-index'
import { ActorProfile } from '@/components/actor-profile'
import { ErrorMessage } from '@/components/error-message'
import { EventArticle } from '@/components/event-article'
import { EventCard } from '@/components/event-card'
import { KindMark } from '@/components/kind-mark'
import { NotFound } from '@/components/not-found'
import { Sources } from '@/components/sources'
import { Shell } from '@/components/shell'
import { Standing } from '@/components/standing'
import { actorIndexOf, actorPageOf } from '@/lib/actor-page'
import { cardOf } from '@/lib/card'
import { citeEvent } from '@/lib/cite'
import { actorOf, eventOf } from '@/lib/docket'
import { eventPageOf } from '@/lib/event-page'
import { standingOn } from '@/lib/standing'
import { docket } from './docket-fixture'

const card = (id: string, locale: 'en' | 'fr') => renderToStaticMarkup(<EventCard card={cardOf(docket, eventOf(docket, id), locale)} locale={locale} />)
const article = (id: string, locale: 'en' | 'fr' = 'en') =>
  renderToStaticMarkup(<EventArticle page={eventPageOf(docket, eventOf(docket, id), locale)} cite={citeEvent(docket, eventOf(docket, id), locale, 'https://docket.example')} href={`/${locale}/events/${id}`} locale={locale} />)

describe('a card', () => {
  it('dates the event for machines', () => expect(card('sale-shelved', 'en')).toContain('<time dateTime="2021-02">February 2021</time>'))
  it('says what the event did to the law', () => expect(card('order-2-signed', 'en')).toContain('<li>revokes <span>Order 1</span></li>'))
  it('marks words of another language', () => expect(card('untranslated', 'fr')).toMatch(/<h4[^>]* lang="en"/))
  it('does not mark words of the page’s own language', () => expect(card('ren-hopes', 'fr')).not.toContain('lang='))
})

describe('the page of an event', () => {
  it('has one first heading', () => expect(article('order-1-signed').match(/<h1/g)).toHaveLength(1))
  it('says when a text is not translated', () => expect(article('untranslated', 'fr')).toContain('Ce texte n’est pas encore traduit.'))
  it('names the tier of each source', () => expect(article('order-1-signed').match(/data-tier="(\w+)"/g)).toEqual(['data-tier="primary"', 'data-tier="secondary"']))
  it('shows corrections', () => expect(article('order-2-signed')).toContain('The day of signing was corrected.'))
  it('has no section for what it does not have', () => expect(article('ren-hopes')).not.toContain('id="deadlines"'))
})

describe('where it stands', () => {
  it('counts what is in force', () => expect(renderToStaticMarkup(<Standing standing={standingOn(docket, '2020-08-10', 'en')} today="2020-08-10" locale="en" />)).toContain('1 instrument of US law'))
  it('says when no deadline runs', () => expect(renderToStaticMarkup(<Standing standing={standingOn(docket, '2023-01-01', 'fr')} today="2023-01-01" locale="fr" />)).toContain('Aucune échéance ne court'))
})

describe('the sources', () => {
  const sources = (language: string | undefined, locale: 'en' | 'fr') => renderToStaticMarkup(<Sources sources={[{ url: 'https://example.com/', title: 'T', tier: 'primary', ...(language ? { language } : {}) }]} locale={locale} />)
  it('carry their language where it is not that of the page', () => expect([sources('it', 'en'), sources(undefined, 'fr')].map((html) => / lang="(..)"/.exec(html)?.[1])).toEqual(['it', 'en']))
  it('carry none where it is', () => expect(sources(undefined, 'en')).not.toContain(' lang='))
})

describe('the frame', () => {
  const frame = renderToStaticMarkup(<Shell locale="en" otherHref="/fr/x" address="https://docket.example/en/x" reviewed="May 1, 2020">text</Shell>)
  it('begins with a way past the navigation', () => expect(frame).toMatch(/^<a class="[^"]*" href="#main">Skip/))
  it('leads to the same page in the other language', () => expect(frame).toContain('<a href="/fr/x" hrefLang="fr" lang="fr"'))
  it('says when the record was last reviewed', () => expect(frame).toContain('Last reviewed May 1, 2020.'))
})

describe('the other pages', () => {
  it('list actors with their number of events', () => expect(renderToStaticMarkup(<ActorIndex families={actorIndexOf(docket, 'en')} locale="en" />)).toContain('Huawei</a> <span class="count" lang="en">1 event</span>'))
  it('show an actor with a way to all filters', () => expect(renderToStaticMarkup(<ActorProfile page={actorPageOf(docket, actorOf(docket, 'huawei'), 'en')} locale="en" />)).toContain('href="/en?actor=huawei"'))
  it('speak both languages where no page is found', () => expect(renderToStaticMarkup(<NotFound />)).toMatch(/lang="en".*Page not found.*lang="fr".*Page introuvable/s))
  it('offer another try when something fails', () => expect(renderToStaticMarkup(<ErrorMessage locale="fr" onRetry={() => {}} />)).toContain('<button type="button"'))
  it('show a kind by shape and word', () => expect(renderToStaticMarkup(<KindMark kind="sanction" label="Sanction" />)).toMatch(/<svg.*<\/svg>Sanction/))
})

