/** A thin bar for an answer that is slow in coming; without motion there is none. */
import styles from './progress.module.css'

export function Progress({ isPending }: { readonly isPending: boolean }) {
  return isPending ? <span className={styles.bar} aria-hidden="true" data-progress /> : null
}
