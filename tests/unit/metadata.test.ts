/** What every page says of itself to machines. */
import { describe, expect, it } from 'vitest'
import { metadataOf } from '@/app/metadata'
import { eventOf } from '@/lib/docket'
import { llmsTxt } from '@/lib/llms'
import { eventCard } from '@/lib/share-card'
import { inAnyLanguage, paths } from '@/lib/site'
import { docket } from './docket-fixture'

const about = metadataOf('fr', { title: 'À propos', description: 'mot '.repeat(100), href: (locale) => paths(locale).about })
const event = metadataOf('en', {
  title: 'Order 2', href: (locale) => paths(locale).event('order-2-signed'), type: 'article', modified: '2021-07-01',
  picture: { href: paths('en').sharePicture.event('order-2-signed'), card: eventCard(eventOf(docket, 'order-2-signed'), 'en') },
})

describe('the metadata of a page', () => {
  it('keep the description short', () => expect(about.description?.length).toBeLessThanOrEqual(160))
  it('name the page in each language and for readers of neither', () => expect(about.alternates?.languages).toEqual({ en: '/en/about', fr: '/fr/about', 'x-default': '/en/about' }))
  it('name its language and the other as networks do', () => expect(about.openGraph).toMatchObject({ locale: 'fr_FR', alternateLocale: 'en_US', url: '/fr/about' }))
  it('fall back on the picture of the site', () => expect(about.openGraph).toMatchObject({ type: 'website', images: [{ url: '/fr/share.png', width: 1200, height: 630 }] }))
  it('have a picture of their own, told in words', () => expect(event.openGraph).toMatchObject({ images: [{ url: '/en/events/order-2-signed/share.png', alt: 'Sanction, June 9, 2021. Biden revokes Order 1' }] }))
  it('say when an article was last changed', () => expect(event.openGraph).toMatchObject({ type: 'article', modifiedTime: '2021-07-01' }))
  it('do not pass the day of an event for that of its publication', () => expect(event.openGraph).not.toHaveProperty('publishedTime'))
  it('ask for a large picture', () => expect(event.twitter).toMatchObject({ card: 'summary_large_image' }))
})

describe('the address for readers of no known language', () => {
  it('asks the browser on the timeline', () => expect(inAnyLanguage((locale) => paths(locale).timeline({ actor: ['trump'] }))).toBe('/?actor=trump'))
  it('is the English one elsewhere', () => expect(inAnyLanguage((locale) => paths(locale).deals)).toBe('/en/deals'))
})

describe('the description for language models', () => {
  const text = llmsTxt(docket, 'https://docket.example')
  it('begins with the name and a summary', () => expect(text).toMatch(/^# The TikTok Docket\n\n> The US regulatory history of TikTok and ByteDance\. /))
  it('counts the record', () => expect(text).toContain('The record holds 9 events, 10 actors and 4 laws'))
  it('links with whole addresses', () => expect([...text.matchAll(/\]\(([^)]+)\)/g)].filter(([, href]) => !href?.startsWith('https://docket.example/'))).toEqual([]))
  it('holds nothing but lists of links below its headings, as the proposal wants', () => {
    const below = text.slice(text.indexOf('## ')).split('\n')
    expect(below.filter((line) => line !== '' && !/^(## |- \[[^\]]+\]\([^)]+\): )/.test(line))).toEqual([])
  })
  it('leads to an event that exists', () => expect(text).toContain('(https://docket.example/api/v1/events/untranslated)'))
})
