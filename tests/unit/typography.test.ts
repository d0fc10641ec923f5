import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textSchema, urlSchema } from '@/lib/ids'
import { plainText, renderMarkdown } from '@/lib/markdown'
import { setQuotes } from '@/lib/typography'

const render = (markdown: string) => renderMarkdown(markdown, 'x', { notes: 'Notes', backToText: 'Back' })

describe('quotation marks', () => {
  it.each([
    ["China's app", 'China’s app'],
    ["users' data", 'users’ data'],
    ['it calls itself "safe".', 'it calls itself “safe”.'],
    ["the 'Clean Network' program", 'the ‘Clean Network’ program'],
    [`she said: "he called it 'safe' twice."`, 'she said: “he called it ‘safe’ twice.”'],
    ["the '90s", 'the ’90s'],
    ['("quoted")', '(“quoted”)'],
    ['“curly” and ’twas stay', '“curly” and ’twas stay'],
    ['1.5--2... stay', '1.5--2... stay'],
  ])('of %s are set', (typed, set) => expect(setQuotes(typed)).toBe(set))

  it('never change the length of a text', () => {
    const text = fc.array(fc.constantFrom("'", '"', ' ', 'a', '9', '.', '(', ')', '\n', 's', '“', 'é'), { maxLength: 20 }).map((signs) => signs.join(''))
    fc.assert(fc.property(text, (typed) => setQuotes(typed).length === typed.length))
  })
})

describe('the words of the front matter', () => {
  it('have their quotation marks set', () => expect(textSchema.parse(" TikTok's app ")).toBe('TikTok’s app'))
  it('leave an address as it is', () => expect(urlSchema.parse("https://example.com/a'b")).toBe("https://example.com/a'b"))
})

describe('a body', () => {
  it('has its quotation marks set across emphasis', () => expect(render('He said "*no* deal".')).toBe('<p>He said “<em>no</em> deal”.</p>'))
  it('leaves code as it is', () => expect(render("`'a'`")).toBe("<p><code>'a'</code></p>"))
  it('leaves addresses as they are', () => expect(render("[a](https://example.com/b'c)")).toContain('href="https://example.com/b&#x27;c"'))
  it('is searched as it was typed', () => expect(plainText("China's app")).toBe("China's app"))
})
