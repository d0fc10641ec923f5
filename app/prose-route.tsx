/** The pages of prose about the site itself: each is a file in `content/pages`. */
import { ProsePage } from '@/components/prose-page'
import { pageOf } from '@/lib/docket'
import { type Locale, wordsIn } from '@/lib/locale'
import { renderMarkdown } from '@/lib/markdown'
import { pageWords } from '@/lib/page'
import { getDocket } from './docket'
import { Frame } from './frame'
import { metadataOf } from './metadata'
import { type LocaleParams, localeOf } from './params'

/** What a route exports for the page of an id: its metadata and the page. `href` is its address in a language. */
export function proseRoute(id: string, href: (locale: Locale) => string) {
  return {
    async generateMetadata({ params }: LocaleParams) {
      const locale = await localeOf(params)
      const { title, summary } = pageWords(pageOf(getDocket(), id), locale)
      return metadataOf(locale, { title, description: summary, href })
    },
    async Page({ params }: LocaleParams) {
      const locale = await localeOf(params)
      const { title, summary, body, lang } = pageWords(pageOf(getDocket(), id), locale)
      return (
        <Frame locale={locale} href={href}>
          <ProsePage title={title} summary={summary} html={renderMarkdown(body, id, wordsIn(lang).event)} lang={lang} locale={locale} />
        </Frame>
      )
    },
  }
}
