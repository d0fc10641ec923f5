/** The sign of what came of a deadline: a shape and a colour of its own, drawn around a point. */
import type { MarkLook } from '@/lib/deadlines'
import styles from './deadline-mark.module.css'

const shapes: Record<MarkLook, string> = {
  met: 'M0-6.5a6.5 6.5 0 1 0 .01 0z',
  moved: 'M-5.5-7L7.5 0L-5.5 7z',
  lapsed: 'M-5.5-5.5L5.5 5.5M5.5-5.5L-5.5 5.5',
  overtaken: 'M0-6.5L6.5 0L0 6.5L-6.5 0z',
  enjoined: 'M0-6a6 6 0 1 0 .01 0zM-4.2-4.2L4.2 4.2',
  'took-effect': 'M0-7.5L7.5 6H-7.5z',
  running: 'M0-6a6 6 0 1 0 .01 0zM0-2a2 2 0 1 0 .01 0z',
  unknown: 'M-5.5-5.5h11v11h-11z',
}

/** The bare shape, for a drawing; its point is the origin. */
export function MarkShape({ look }: { readonly look: MarkLook }) {
  return <path d={shapes[look]} fillRule="evenodd" className={styles.mark} data-look={look} />
}

/** The sign on its own, beside its word. */
export function DeadlineMark({ look }: { readonly look: MarkLook }) {
  return (
    <svg viewBox="-9 -9 18 18" width="18" height="18" className={styles.sign} aria-hidden="true" focusable="false">
      <MarkShape look={look} />
    </svg>
  )
}
