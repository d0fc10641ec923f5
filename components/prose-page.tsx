/** A page of prose about the site itself. */
import type { Locale } from '@/lib/locale'
import { foreign } from './foreign'
import { Prose } from './prose'
import styles from './prose-page.module.css'

interface ProsePageProps {
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly lang: Locale
  readonly locale: Locale
}

export function ProsePage({ title, summary, html, lang, locale }: ProsePageProps) {
  return (
    <article className={styles.page} lang={foreign(lang, locale)}>
      <h1>{title}</h1>
      <p className={styles.summary}>{summary}</p>
      <Prose html={html} />
    </article>
  )
}
