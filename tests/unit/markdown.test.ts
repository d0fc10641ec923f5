import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, proseProblems, renderMarkdown } from '@/lib/markdown'

const render = (markdown: string) => renderMarkdown(markdown, 'x', { notes: 'Notes', backToText: 'Back' })

describe('prose', () => {
  it('renders emphasis', () => expect(render('*a* **b**')).toBe('<p><em>a</em> <strong>b</strong></p>'))
  it('renders a link', () => expect(render('[a](https://example.com/)')).toBe('<p><a href="https://example.com/">a</a></p>'))
  it('renders a list', () => expect(render('- a')).toBe('<ul>\n<li>a</li>\n</ul>'))
  it('renders a quote', () => expect(render('> a')).toBe('<blockquote>\n<p>a</p>\n</blockquote>'))
  it('leads from a footnote mark to its text', () => {
    const html = render('a[^1]\n\n[^1]: b')
    expect([html.includes('href="#x-fn-1"'), html.includes('id="x-fn-1"')]).toEqual([true, true])
  })
  it('names each way back to the text', () => expect([...render('a[^1] b[^1]\n\n[^1]: c').matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual(['Back', 'Back 2']))
  it('names the footnotes in the words given', () => expect(render('a[^1]\n\n[^1]: b')).toContain('>Notes</h2>'))
  it('drops raw HTML', () => expect(render('a <script>alert(1)</script> b')).not.toContain('<script'))
  it('drops the words on a fence of code', () => expect(render('```<script>\na\n```')).toBe('<pre><code>a\n</code></pre>'))
  it('drops the address of a script link', () => expect(render('[a](javascript:alert(1))')).toBe('<p><a>a</a></p>'))
  it('never lets a script through', () => {
    const piece = fc.constantFrom('<script>', '<img src=x onerror=y>', '](javascript:x)', '[a', '<a href="javascript:x">', '`', '\n', '*', ' ', 'data:text/html,x', '[^1]', '[^1]: ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => !/<script|<img|<[a-z][^>]*href="(?!https?:|#)/i.test(render(pieces.join('')))),
    )
  })
})

describe('the check of prose', () => {
  it('finds nothing in plain Markdown', () => expect(proseProblems('a [b](https://example.com/)[^1]\n\n[^1]: c')).toEqual([]))
  it('finds raw HTML with its place', () => expect(proseProblems('a\n\n<b>b</b>')[0]).toMatchObject({ line: 3, column: 1, found: 'raw HTML "<b>"' }))
  it.each([
    ['a script link', '[a](javascript:alert(1))', 'a link to "javascript:alert(1)"'],
    ['a link without a host', '[a](/b)', 'a link to "/b"'],
    ['an image', '![a](https://example.com/b.png)', 'an image'],
    ['a first-level heading', '# a', 'a first-level heading'],
    ['a footnote without its text', 'a[^2]', 'the footnote mark [^2] without its text'],
  ])('finds %s', (_name, markdown, found) => expect(proseProblems(markdown).map((each) => each.found)).toEqual([found]))
})

describe('plain text', () => {
  it('is free of marks and addresses', () => expect(plainText('*a* [b](https://example.com/)')).toBe('a   b'.replace('   ', '   ')))
})
