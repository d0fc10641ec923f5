/** The sign of a kind: a shape and a colour of its own, always beside its word. */
import type { Kind } from '@/lib/event'
import styles from './kind-mark.module.css'

const shapes: Record<Kind, string> = {
  sanction: 'M1 1h12v12H1z',
  negotiation: 'M7 0.5l6.5 6.5L7 13.5 0.5 7z',
  'data-hosting-deal': 'M2 3a5 2 0 0 1 10 0v8a5 2 0 0 1-10 0z',
  legislation: 'M7 0.5l6.5 5v8h-13v-8z',
  litigation: 'M7 1l6.5 12H0.5z',
  investigation: 'M7 0.8a6.2 6.2 0 1 0 .01 0zM7 4a3 3 0 1 1-.01 0z',
  statement: 'M1 1h12v8.5H6.5L3 13V9.5H1z',
}

export function KindMark({ kind, label }: { readonly kind: Kind; readonly label: string }) {
  return (
    <span className={styles.kind} data-kind={kind}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={shapes[kind]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {label}
    </span>
  )
}
