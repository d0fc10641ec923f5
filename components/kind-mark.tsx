/** The sign of a kind: a shape and a colour of its own, always beside its word. */
import type { Kind } from '@/lib/event'
import { kindShapes } from './kind-shapes'
import styles from './kind-mark.module.css'

export function KindMark({ kind, label }: { readonly kind: Kind; readonly label: string }) {
  return (
    <span className={`${styles.kind} ${styles.tint}`} data-kind={kind}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={kindShapes[kind]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {label}
    </span>
  )
}
