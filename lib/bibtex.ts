/**
 * Items as BibTeX, with the types and the `date` of BibLaTeX (manual, sections 2.1 and 2.2.2), which old styles
 * read as `misc`. Letters stay letters, in UTF-8: TeX has read it by default since 2018, and reference managers
 * would turn commands for them back into the wrong ones.
 */
import { type CslItem, type CslType, dateOfItem } from './csl'
import type { Locale } from './locale'
import { oneLine } from './printable'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

const languages = { en: 'english', fr: 'french' } satisfies Record<Locale, string>

/** What TeX reads as a command; braces by name, since BibTeX counts even those behind a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '#': '\\#', $: '\\$', '%': '\\%', '&': '\\&', _: '\\_',
  // The one letter that some readers lose otherwise: they take it for any blank.
  '\u00A0': '~',
}

/** A bibliography of these items, in their order. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n')
}

function entryOf(item: CslItem): string {
  const date = dateOfItem(item)
  const [year, month] = date?.split('-') ?? []
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', item.author?.map(({ literal }) => whole(literal)).join(' and ')],
    ['title', whole(item.title)],
    ['organization', item['container-title'] && whole(item['container-title'])],
    ['institution', item.authority && whole(item.authority)],
    ['year', year],
    ['month', month && months[Number(month) - 1]],
    // Last of the three: Zotero adds the others to a date that it has already.
    ['date', date],
    ['langid', languages[item.language]],
    ['note', item.note && escape(item.note)],
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
  ]
  // A month is a macro, which each style spells in its own way.
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`] : []))
  return `@${typeOf(item.type)}{${item.id},\n${lines.join('')}}\n`
}

/** One name or title, kept with its capitals and never parted at an "and" or a comma. */
function whole(text: string): string {
  return `{${escape(text)}}`
}

function escape(text: string): string {
  return oneLine(text).replace(/[\\{}~^#$%&_\u00A0]/g, (character) => commands[character] ?? character)
}

function typeOf(type: CslType): string {
  switch (type) {
    case 'webpage':
      return 'online'
    case 'legislation':
    case 'regulation':
    case 'bill':
      return 'legislation'
    case 'legal_case':
      return 'jurisdiction'
    case 'report':
      return 'report'
    case 'document':
      return 'misc'
    default:
      return type satisfies never
  }
}
