/**
 * What is cited, as data: an item of CSL-JSON (Citation Style Language 1.0.2, appendices III and IV). Every
 * citation, whatever its style or format, is written from such an item.
 */
import { actorWords } from './actor'
import type { PartialDate } from './day'
import { actorOf, type Docket } from './docket'
import { type Event, eventWords } from './event'
import { type Instrument, type InstrumentFamily, instrumentWords } from './instrument'
import { type Locale, wordsIn } from './locale'
import { revisedOn } from './revision'
import { paths } from './site'
import { effectsOn } from './status'

export type CslType = 'webpage' | 'legislation' | 'regulation' | 'bill' | 'legal_case' | 'report' | 'document'

export interface CslItem {
  /** The key by which a paper cites it; in French another, so that both can stand in one bibliography. */
  readonly id: string
  readonly type: CslType
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  /** The court of a case. */
  readonly authority?: string
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly note?: string
  readonly language: Locale
  readonly URL: string
}

/**
 * This record's page on an event, with the site as corporate author. Its date is the day on which the entry
 * last changed. It has no date of access: the reader's day is no part of the content, and a page that
 * named the day of its build would be wrong on the next.
 */
export function eventItem(event: Event, locale: Locale, site: string): CslItem {
  const { title, lang } = eventWords(event, locale)
  const { name } = wordsIn(locale).site
  return {
    id: keyOf(`tiktok-docket-${event.id}`, locale),
    type: 'webpage',
    title,
    author: [{ literal: name }],
    'container-title': name,
    issued: dateOf(revisedOn(event)),
    language: lang,
    URL: `${site}${paths(locale).event(event.id)}`,
  }
}

/** An instrument itself, not our page on it: where its official text stands, and how a lawyer cites it as a note. */
export function instrumentItem(docket: Docket, instrument: Instrument, locale: Locale, site: string): CslItem {
  const { name, lang } = instrumentWords(instrument, locale)
  const type = typeOf(instrument.family)
  const issuers = instrument.issuers.map((id) => actorWords(actorOf(docket, id), locale).name)
  const issued = issuedOn(docket, instrument)
  return {
    id: keyOf(instrument.id, locale),
    type,
    title: name,
    ...(issuers.length === 0 ? {} : type === 'legal_case' ? { authority: issuers.join('; ') } : { author: issuers.map((literal) => ({ literal })) }),
    ...(issued ? { issued: dateOf(issued) } : {}),
    ...(instrument.citation ? { note: instrument.citation } : {}),
    language: lang,
    URL: instrument.officialUrl ?? `${site}${paths(locale).instrument(instrument.id)}`,
  }
}

/** The date of an item as the record writes it; undefined where it has none. */
export function dateOfItem({ issued }: CslItem): PartialDate | undefined {
  return issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Items as a CSL-JSON file. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 2)}\n`
}

function typeOf(family: InstrumentFamily): CslType {
  switch (family) {
    case 'statute':
    case 'state-statute':
      return 'legislation'
    case 'bill':
      return 'bill'
    case 'executive-order':
    case 'presidential-order':
    case 'agency-order':
    case 'state-order':
    case 'rule':
    case 'determination':
      return 'regulation'
    case 'case-injunction':
      return 'legal_case'
    case 'policy':
      return 'report'
    case 'agreement':
      return 'document'
    default:
      return family satisfies never
  }
}

/** The day on which it was issued, enacted or agreed; of one that was not, the day on which it was first proposed. */
function issuedOn(docket: Docket, instrument: Instrument): PartialDate | undefined {
  const effects = effectsOn(docket, instrument)
  return (effects.find(({ effect }) => ['issued', 'enacted', 'agreed'].includes(effect.action)) ?? effects[0])?.day
}

function keyOf(key: string, locale: Locale): string {
  return locale === 'en' ? key : `${key}-${locale}`
}

function dateOf(date: PartialDate): { readonly 'date-parts': readonly [readonly number[]] } {
  return { 'date-parts': [date.split('-').map(Number)] }
}
