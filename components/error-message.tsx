/** What a reader sees when a page could not be drawn. */
import type { Locale } from '@/lib/locale'
import { failure } from '@/lib/words/failure'
import styles from './not-found.module.css'

export function ErrorMessage({ locale, onRetry }: { readonly locale: Locale; readonly onRetry: () => void }) {
  const words = failure[locale]
  return (
    <main className={styles.main} id="main">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p><button type="button" className={styles.retry} onClick={onRetry}>{words.retry}</button></p>
      <p><a href={`/${locale}`}>{words.home}</a></p>
    </main>
  )
}
