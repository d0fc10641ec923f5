/** The patterns of the bars, so that colour is never the only sign. Drawn once per drawing. */
import type { ReactNode } from 'react'
import type { BarLook } from '@/lib/board'
import styles from './gantt.module.css'

/** The fill of a look, as a reference into the patterns below. */
export const fillOf = (look: BarLook) => `url(#bar-${look})`

export function BarPatterns() {
  return (
    <defs>
      <Pattern look="binding" />
      <Pattern look="delayed"><path d="M-2 10L10 -2M6 14L14 6" /></Pattern>
      <Pattern look="blocked"><path d="M0 0L12 12M12 0L0 12" /></Pattern>
      <Pattern look="proposed"><circle cx="3" cy="3" r="1.3" /><circle cx="9" cy="9" r="1.3" /></Pattern>
      <Pattern look="agreed"><path d="M0 3H12M0 9H12" /></Pattern>
    </defs>
  )
}

function Pattern({ look, children }: { readonly look: BarLook; readonly children?: ReactNode }) {
  return (
    <pattern id={`bar-${look}`} width="12" height="12" patternUnits="userSpaceOnUse" className={styles.pattern} data-look={look}>
      <rect width="12" height="12" />
      {children}
    </pattern>
  )
}
