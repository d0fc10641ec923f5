/** Quotation marks and apostrophes as a newspaper sets them: editors type straight ones. */
import { retext } from 'retext'
import retextSmartypants from 'retext-smartypants'

/** What is set: quotation marks alone. Dashes and dots stay as the editor typed them. */
export const quotesOnly = { quotes: true, dashes: false, ellipses: false, backticks: false } as const

const printer = retext().use(retextSmartypants, quotesOnly).freeze()

/**
 * A plain text with ’ “ ” ‘ for ' and ", letter for letter, so that its length stays. Marks that are curly
 * already stay too: that is how an editor writes what no rule can know, such as ’twas.
 */
export function setQuotes(text: string): string {
  return /['"]/.test(text) ? String(printer.processSync(text)) : text
}
