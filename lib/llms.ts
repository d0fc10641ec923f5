/**
 * What the site is and where its parts stand, for language models and those who write for them (llmstxt.org).
 * In English, as that proposal is read.
 */
import { type Docket, lastReviewed } from './docket'
import { emptyFilter } from './filter'
import { formats } from './formats'
import { wordsIn } from './locale'
import { api, machine, paths } from './site'
import { llmsWords as words } from './words/llms'

interface Link {
  readonly name: string
  readonly href: string
  readonly note: string
}

/** The whole file; `site` is the site's own address without a final slash. */
export function llmsTxt(docket: Docket, site: string): string {
  const { name, tagline, description, license, actors, law, deadlines, deals, changes, data, about, timeline } = wordsIn('en').site
  const to = paths('en')
  const list = (links: readonly Link[]) => links.map(({ name, href, note }) => `- [${name}](${site}${href}): ${note}`).join('\n')
  const [event, [instrument]] = [docket.events.at(-1), [...docket.instruments.keys()]]
  const parts = [
    `# ${name}`,
    `> ${tagline}. ${description}`,
    words.counts(docket.events.length, docket.actors.size, docket.instruments.size, lastReviewed(docket)),
    words.reading,
    words.query,
    `${license} ${words.attribution(name)}`,
    `## ${words.pages}`,
    list([
      { name: timeline, href: to.home, note: words.timeline },
      { name: law, href: to.instruments(), note: words.law },
      { name: deadlines, href: to.deadlines, note: words.deadlines },
      { name: deals, href: to.deals, note: words.deals },
      { name: changes, href: to.changes(), note: words.changes },
      { name: actors, href: to.actors, note: words.actors },
      { name: data, href: to.data, note: words.data },
      { name: about, href: to.about, note: words.about },
    ]),
    `## ${words.api}`,
    list([
      { name: words.events, href: api.events({}), note: words.eventsNote },
      ...(event ? [{ name: words.event, href: api.event(event.id), note: words.eventNote }] : []),
      { name: words.instruments, href: api.instruments, note: words.instrumentsNote },
      ...(instrument ? [{ name: words.instrument, href: api.instrument(instrument), note: words.instrumentNote }] : []),
      { name: words.whole, href: api.docket(), note: words.wholeNote },
      { name: words.openapi, href: api.openapi, note: words.openapiNote },
    ]),
    `## ${words.formats}`,
    list([
      { name: formats.csv.name, href: api.eventsAs('csv', {}), note: words.csvNote },
      { name: formats.atom.name, href: to.feed(emptyFilter), note: words.feedNote },
      { name: formats.jsonFeed.name, href: to.jsonFeed(emptyFilter), note: words.feedNote },
      { name: formats.eventCalendar.name, href: to.calendar(emptyFilter), note: words.calendarNote },
      {
        name: `${formats.deadlineCalendar.name}, ${words.deadlineCalendar}`,
        href: to.deadlineCalendar(emptyFilter),
        note: words.deadlineCalendarNote,
      },
    ]),
    // The name of this section is the proposal's: what may be left out where room is short.
    '## Optional',
    list([
      { name: wordsIn('fr').site.name, href: paths('fr').home, note: words.french },
      { name: words.sitemap, href: machine.sitemap, note: words.sitemapNote },
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}
