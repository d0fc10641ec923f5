/**
 * Full text over events: headline, summary, body, actors and instruments, in one language. MiniSearch
 * keeps the index in memory; case and accents are folded, so that "securite" finds "sécurité".
 */
import MiniSearch from 'minisearch'
import { actorWords } from './actor'
import { actorOf, type Docket, instrumentOf } from './docket'
import { eventWords, instrumentsOf } from './event'
import { fold } from './fold'
import { instrumentWords } from './instrument'
import type { Locale } from './locale'
import { plainText } from './markdown'

export interface Search {
  /** Ids of the events that hold every word of the text, each word from its beginning. */
  find(text: string): ReadonlySet<string>
}

/** Builds the index of one language. */
export function buildSearch(docket: Docket, locale: Locale): Search {
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
    processTerm: fold,
    searchOptions: { combineWith: 'AND', prefix: true },
  })
  index.addAll(
    docket.events.map((event) => {
      const words = eventWords(event, locale)
      const actors = event.actors.flatMap((id) => {
        const actor = actorOf(docket, id)
        return [actorWords(actor, locale).name, ...actor.aliases]
      })
      const instruments = instrumentsOf(event).flatMap((id) => {
        const instrument = instrumentOf(docket, id)
        const { name, shortName } = instrumentWords(instrument, locale)
        return [name, shortName, instrument.citation ?? '']
      })
      const text = [words.title, words.summary, plainText(words.body), ...actors, ...instruments].join(' \n ')
      return { id: event.id, text: text.normalize('NFKC') }
    }),
  )
  return {
    find: (text) => new Set(index.search(text.normalize('NFKC')).map((hit) => String(hit.id))),
  }
}
