/** Items in the tagged format of reference managers (RIS, Research Information Systems, specification of 2011). */
import { type CslItem, type CslType, dateOfItem } from './csl'
import { oneLine } from './printable'

/** One record an item, in their order; a line is a tag and its value, and the record ends with its own tag. */
export function ris(items: readonly CslItem[]): string {
  return items.map(recordOf).join('')
}

function recordOf(item: CslItem): string {
  const [year, month = '', day = ''] = dateOfItem(item)?.split('-') ?? []
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', typeOf(item.type)],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.authority],
    // All slashes are written, whatever is known.
    ['DA', year && `${year}/${month}/${day}/`],
    ['PY', year],
    ['N1', item.note],
    ['LA', item.language],
    ['ID', item.id],
    ['UR', item.URL],
  ]
  return `${lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : [])).join('')}ER  - \r\n\r\n`
}

function typeOf(type: CslType): string {
  switch (type) {
    case 'webpage':
      return 'ELEC'
    case 'legislation':
    // `LEGAL` is the specification's type for a regulation; reference managers file it under cases.
    case 'regulation':
      return 'STAT'
    case 'bill':
      return 'BILL'
    case 'legal_case':
      return 'CASE'
    case 'report':
      return 'RPRT'
    case 'document':
      return 'GEN'
    default:
      return type satisfies never
  }
}
