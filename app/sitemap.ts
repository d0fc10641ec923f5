/** Every page in every language, with the day on which its content last changed. */
import type { MetadataRoute } from 'next'
import { type Locale, locales } from '@/lib/locale'
import { lastReviewed } from '@/lib/docket'
import { paths, siteUrl } from '@/lib/site'
import { getDocket } from './docket'

export default function sitemap(): MetadataRoute.Sitemap {
  const docket = getDocket()
  const site = siteUrl(process.env)
  const reviewed = lastReviewed(docket)
  const entry = (path: (locale: Locale) => string, lastModified = reviewed) =>
    locales.map((locale) => ({
      url: `${site}${path(locale)}`,
      ...(lastModified ? { lastModified } : {}),
      alternates: { languages: Object.fromEntries(locales.map((each) => [each, `${site}${path(each)}`])) },
    }))
  return [
    ...entry((locale) => paths(locale).home),
    ...entry((locale) => paths(locale).actors),
    ...entry((locale) => paths(locale).instruments()),
    ...entry((locale) => paths(locale).deadlines),
    ...entry((locale) => paths(locale).deals),
    ...entry((locale) => paths(locale).changes()),
    ...entry((locale) => paths(locale).about),
    ...entry((locale) => paths(locale).accessibility),
    ...docket.events.flatMap(({ id, updated }) => entry((locale) => paths(locale).event(id), updated)),
    ...[...docket.actors.keys()].flatMap((id) => entry((locale) => paths(locale).actor(id))),
    ...[...docket.instruments.keys()].flatMap((id) => entry((locale) => paths(locale).instrument(id))),
  ]
}
