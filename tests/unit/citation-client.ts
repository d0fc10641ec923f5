/** A reference manager that the writers know nothing of: Citation.js reads BibTeX and RIS, and citeproc writes APA. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { z } from 'zod'
import type { CslItem } from '@/lib/csl'

const readSchema = z.array(z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  author: z.array(z.union([z.object({ literal: z.string() }), z.object({ family: z.string() })])).default([]),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  note: z.string().optional(),
  URL: z.string(),
}))

/**
 * What a file of citations says, in the same few fields for every format. Citation.js goes by the text and takes
 * `@a{,` anywhere in it for BibTeX, where a reference manager goes by the name of the file: RIS is told to it.
 */
export function readCitations(text: string) {
  if (text.trim() === '') return []
  const told = text.startsWith('TY  - ') ? { forceType: '@ris/file' } : {}
  return readSchema.parse(plugins.input.chain(text, { generateGraph: false, ...told })).map(({ id, type, title, author, issued, note, URL: url }) => ({
    id, type, title, note, url,
    authors: author.map((name) => ('literal' in name ? name.literal : name.family)),
    date: issued?.['date-parts'][0],
  }))
}

/** The item as citeproc writes it in the style of the American Psychological Association. */
export function citeprocApa(item: Partial<CslItem>): string {
  return plugins.output.format('bibliography', [{ ...item }], { template: 'apa', lang: 'en-US', format: 'text' }).trim()
}
