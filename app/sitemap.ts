/** Every page in every language, with the day on which its content last changed, as far as the content can tell. */
import type { MetadataRoute } from 'next'
import { eventsWith, lastReviewed } from '@/lib/docket'
import { instrumentsOf } from '@/lib/event'
import { type Locale, locales } from '@/lib/locale'
import { changedOn, newestOf } from '@/lib/revision'
import { inAnyLanguage, paths, siteUrl } from '@/lib/site'
import { getDocket } from './docket'

export default function sitemap(): MetadataRoute.Sitemap {
  const docket = getDocket()
  const site = siteUrl(process.env)
  const reviewed = lastReviewed(docket)
  const entry = (path: (locale: Locale) => string, lastModified?: string) => {
    const hrefs = [...locales.map((each) => [each, path(each)]), ['x-default', inAnyLanguage(path)]]
    const languages = Object.fromEntries(hrefs.map(([each, href]) => [each, `${site}${href}`]))
    return locales.map((locale) => ({
      url: `${site}${path(locale)}`,
      ...(lastModified ? { lastModified } : {}),
      alternates: { languages },
    }))
  }
  return [
    ...entry((locale) => paths(locale).home, reviewed),
    ...entry((locale) => paths(locale).actors, reviewed),
    ...entry((locale) => paths(locale).instruments(), reviewed),
    ...entry((locale) => paths(locale).deadlines, reviewed),
    ...entry((locale) => paths(locale).deals, reviewed),
    ...entry((locale) => paths(locale).changes(), reviewed),
    ...entry((locale) => paths(locale).data, reviewed),
    // Prose without a date of its own: nothing is said.
    ...entry((locale) => paths(locale).about),
    ...entry((locale) => paths(locale).accessibility),
    ...docket.events.flatMap((event) => entry((locale) => paths(locale).event(event.id), changedOn(event))),
    ...[...docket.actors.keys()].flatMap((id) => entry((locale) => paths(locale).actor(id), newestOf(eventsWith(docket, id)))),
    ...[...docket.instruments.keys()].flatMap((id) =>
      entry((locale) => paths(locale).instrument(id), newestOf(docket.events.filter((event) => instrumentsOf(event).includes(id)))),
    ),
  ]
}
