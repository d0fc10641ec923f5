/** How the record is kept. */
import { getDocket } from '@/app/docket'
import { Frame } from '@/app/frame'
import { metadataOf } from '@/app/metadata'
import { type LocaleParams, localeOf } from '@/app/params'
import { ProsePage } from '@/components/prose-page'
import { pageOf } from '@/lib/docket'
import { type Locale, wordsIn } from '@/lib/locale'
import { renderMarkdown } from '@/lib/markdown'
import { pageWords } from '@/lib/page'
import { paths } from '@/lib/site'

const href = (locale: Locale) => paths(locale).about

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const { title, summary } = pageWords(pageOf(getDocket(), 'about'), locale)
  return metadataOf(locale, { title, description: summary, href })
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const { title, summary, body, lang } = pageWords(pageOf(getDocket(), 'about'), locale)
  return (
    <Frame locale={locale} href={href}>
      <ProsePage title={title} summary={summary} html={renderMarkdown(body, 'about', wordsIn(lang).event)} lang={lang} locale={locale} />
    </Frame>
  )
}
