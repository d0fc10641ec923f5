/** Every kind of page of the small docket, in both languages: what is true of all of them is tested on each. */
import { locales } from '@/lib/locale'

const kindsOfPage = {
  dashboard: '', 'filtered view': '?actor=oracle&q=oracle', 'empty view': '?actor=huawei&kind=sanction', 'view with mistakes': '?actor=orcle',
  story: '?sort=oldest', 'folded story': '?sort=oldest&actor=oracle', event: '/events/order-1-signed', 'event without a translation': '/events/untranslated',
  actors: '/actors', actor: '/actors/oracle', 'status board': '/instruments?on=2020-10-01', instrument: '/instruments/order-1', deals: '/deals',
  deadlines: '/deadlines', changes: '/changes?from=2020-01-01&to=2022-01-01', about: '/about', accessibility: '/accessibility', data: '/data',
  'builder of embeds': '/data?embed=/en/events/ren-hopes', 'builder with a mistake': '/data?embed=/fr/nothing', embed: '/embed?actor=oracle&foo=1',
  'embed of an event': '/embed?event=order-1-enjoined', 'dark embed': '/embed?theme=dark', 'embed of no event': '/embed?event=gone', 'page not found': '/nothing',
}

/** Each with a name for the tests and its address. */
export const pages = locales.flatMap((locale) => Object.entries(kindsOfPage).map(([kind, address]) => ({ name: `${kind}, ${locale}`, address: `/${locale}${address}` })))
