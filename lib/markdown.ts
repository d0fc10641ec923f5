/**
 * Prose: Markdown (CommonMark with GitHub's footnotes) to safe HTML.
 *
 * Raw HTML and addresses other than http, https and those within the page never reach the reader: the
 * content check refuses them with their line, and the renderer drops whatever would slip through.
 */
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Place } from './front-matter'
import { quotesOnly } from './typography'

/** Something in a body that must not be published; line and column count from 1 within the body. */
interface ProseProblem extends Place {
  readonly found: string
  readonly expected: string
}

const parser = unified().use(remarkParse).use(remarkGfm)

const schema = {
  ...defaultSchema,
  // Links of footnotes carry this prefix already; a second one would part them from their targets.
  clobberPrefix: '',
  // What stands behind the fence of a block of code would come back as a class, whatever it is.
  attributes: { ...defaultSchema.attributes, code: [] },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https'] },
}

/** Finds raw HTML, unsafe links, images, first-level headings and footnotes without a text. */
export function proseProblems(markdown: string): ProseProblem[] {
  const problems: ProseProblem[] = []
  const tree = parser.parse(markdown)
  visit(tree, (node) => {
    const report = (found: string, expected: string) => {
      const { line = 1, column = 1 } = node.position?.start ?? {}
      problems.push({ line, column, found, expected })
    }
    if (node.type === 'html') report(`raw HTML ${JSON.stringify(node.value.slice(0, 40))}`, 'expected Markdown only')
    if (node.type === 'image' || node.type === 'imageReference') report('an image', 'expected text and links only')
    if (node.type === 'heading' && node.depth === 1) report('a first-level heading', 'expected ## or lower: the title is the first')
    if ((node.type === 'link' || node.type === 'definition') && !/^https?:\/\//.test(node.url)) {
      report(`a link to ${JSON.stringify(node.url.slice(0, 60))}`, 'expected https:// or http://')
    }
    if (node.type === 'text') {
      const note = /\[\^[^\]]+\]/.exec(node.value)
      if (note) report(`the footnote mark ${note[0]} without its text`, `expected a line "${note[0]}: …"`)
    }
  })
  return problems
}

/**
 * Renders a body to HTML, its quotation marks set but for those in code and addresses. `prefix` keeps the ids
 * of footnotes apart where several bodies share a page; `labels` are the words that a screen reader hears around the footnotes.
 */
export function renderMarkdown(
  markdown: string,
  prefix: string,
  labels: { readonly notes: string; readonly backToText: string },
): string {
  return parser()
    .use(remarkSmartypants, quotesOnly)
    .use(remarkRehype, {
      clobberPrefix: `${prefix}-`,
      footnoteLabel: labels.notes,
      // A note that is referred to again has a numbered way back for each, and its name holds the number that shows (WCAG 2.2, 2.5.3).
      footnoteBackLabel: (_note, again) => (again > 1 ? `${labels.backToText} ${again}` : labels.backToText),
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {},
    })
    .use(rehypeSanitize, schema)
    .use(rehypeStringify)
    .processSync(markdown)
    .toString()
}

/** The text of a body without its marks, for the search. */
export function plainText(markdown: string): string {
  const words: string[] = []
  visit(parser.parse(markdown), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value)
  })
  return words.join(' ')
}
