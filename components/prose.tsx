/** Rendered Markdown, set as HTML: `lib/markdown.ts` has made it safe. */
import type { Locale } from '@/lib/locale'
import styles from './prose.module.css'

export function Prose({ html, lang }: { readonly html: string; readonly lang?: Locale | undefined }) {
  return <div className={styles.prose} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
