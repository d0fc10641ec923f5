/** How to cite an event or an instrument, as plain data for its page. */
import { instrumentLink, type NamedLink } from './card'
import { apa, bluebook, type Part } from './citation-styles'
import { eventItem } from './csl'
import { type Docket, instrumentOf } from './docket'
import { type Event, instrumentsOf } from './event'
import type { Instrument } from './instrument'
import type { Locale } from './locale'
import { type Download, eventCitations, instrumentCitations } from './outputs'
import { citingWords } from './words/citing'

/** An instrument that has a citation of its own, as a lawyer writes it. */
export interface CitedLaw {
  readonly instrument: NamedLink
  readonly citation: string
}

export interface Cite {
  /** Our page as text, in each style. */
  readonly texts: readonly { readonly style: string; readonly parts: readonly Part[] }[]
  readonly laws: readonly CitedLaw[]
  readonly files: readonly Download[]
}

/** Our page on an event, and beside it the instruments that the event concerns. */
export function citeEvent(docket: Docket, event: Event, locale: Locale, site: string): Cite {
  const item = eventItem(event, locale, site)
  const words = citingWords[locale]
  return {
    texts: [
      { style: words.apa, parts: apa(item, locale) },
      { style: words.bluebook, parts: bluebook(item) },
    ],
    laws: instrumentsOf(event).flatMap((id) => lawOf(docket, instrumentOf(docket, id), locale)),
    files: eventCitations(event.id, locale),
  }
}

/** The instrument itself. */
export function citeInstrument(docket: Docket, instrument: Instrument, locale: Locale): Cite {
  return { texts: [], laws: lawOf(docket, instrument, locale), files: instrumentCitations(instrument.id, locale) }
}

function lawOf(docket: Docket, { id, citation }: Instrument, locale: Locale): CitedLaw[] {
  return citation ? [{ instrument: instrumentLink(docket, id, locale), citation }] : []
}
