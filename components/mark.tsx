/** The mark of the site, beside its name: the sheet in the colour of the text around it, the marked date in its own. */
import { markEntry, markSheet } from '@/lib/mark'
import styles from './mark.module.css'

export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d={markSheet} fill="currentColor" fillRule="evenodd" />
      <path className={styles.entry} d={markEntry} />
    </svg>
  )
}
