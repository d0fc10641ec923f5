/** The files of a view, behind one word among its tools. */
import type { Locale } from '@/lib/locale'
import type { Download } from '@/lib/outputs'
import { formatWords } from '@/lib/words/formats'
import styles from './downloads.module.css'

export function Downloads({ downloads, locale }: { readonly downloads: readonly Download[]; readonly locale: Locale }) {
  return (
    <details className={styles.downloads}>
      <summary>{formatWords[locale].take}</summary>
      <ul>{downloads.map(({ name, href, type }) => <li key={href}><a href={href} type={type}>{name}</a></li>)}</ul>
    </details>
  )
}
