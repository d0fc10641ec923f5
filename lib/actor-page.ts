/** What the pages of actors show, as plain data in one language. */
import { type Actor, actorFamilies, actorWords } from './actor'
import { actorLink, type NamedLink } from './card'
import { actorOf, countByActor, type Docket, eventsWith } from './docket'
import { type Locale, wordsIn } from './locale'
import { renderMarkdown } from './markdown'
import { paths } from './site'
import { cardsByMonth } from './view'

export interface ActorEntry extends NamedLink {
  readonly role: string
  readonly count: number
}

/** All actors by family, the busiest first. */
export function actorIndexOf(docket: Docket, locale: Locale): { family: string; actors: ActorEntry[] }[] {
  const counts = countByActor(docket)
  const entries = [...docket.actors.values()].map((actor) => entryOf(docket, actor, counts.get(actor.id) ?? 0, locale))
  return actorFamilies.flatMap((family) => {
    const actors = entries
      .filter(({ id }) => actorOf(docket, id).family === family)
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale))
    return actors.length > 0 ? [{ family: wordsIn(locale).actorFamilies[family], actors }] : []
  })
}

function entryOf(docket: Docket, actor: Actor, count: number, locale: Locale): ActorEntry {
  return { ...actorLink(docket, actor.id, locale), role: actorWords(actor, locale).role, count }
}

export type ActorPage = ReturnType<typeof actorPageOf>

/** The page of an actor: description, bodies, and its events, the newest first. */
export function actorPageOf(docket: Docket, actor: Actor, locale: Locale) {
  const words = actorWords(actor, locale)
  const events = eventsWith(docket, actor.id).reverse()
  const parts = [...docket.actors.values()].filter((other) => other.partOf === actor.id)
  const { notes, backToText } = wordsIn(words.lang).event
  return {
    id: actor.id,
    name: words.name,
    role: words.role,
    lang: words.lang,
    family: wordsIn(locale).actorFamilies[actor.family],
    prose: words.description && renderMarkdown(words.description, actor.id, { notes, backToText }),
    aliases: actor.aliases,
    partOf: actor.partOf ? actorLink(docket, actor.partOf, locale) : undefined,
    parts: parts.map((part) => actorLink(docket, part.id, locale)),
    total: events.length,
    timeline: paths(locale).timeline({ actor: [actor.id] }),
    yearLinks: [...new Set(events.map((event) => event.date.slice(0, 4)))].map((year) => ({ year, href: `#y${year}` })),
    years: cardsByMonth(docket, events, locale),
  }
}
