/** The shape of each kind, as a path in a square of 14 pixels. */
import type { Kind } from '@/lib/event'

export const kindShapes: Readonly<Record<Kind, string>> = {
  sanction: 'M1 1h12v12H1z',
  negotiation: 'M7 0.5l6.5 6.5L7 13.5 0.5 7z',
  'data-hosting-deal': 'M2 3a5 2 0 0 1 10 0v8a5 2 0 0 1-10 0z',
  legislation: 'M7 0.5l6.5 5v8h-13v-8z',
  litigation: 'M7 1l6.5 12H0.5z',
  investigation: 'M7 0.8a6.2 6.2 0 1 0 .01 0zM7 4a3 3 0 1 1-.01 0z',
  statement: 'M1 1h12v8.5H6.5L3 13V9.5H1z',
}
