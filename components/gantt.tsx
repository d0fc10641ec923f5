/** All instruments across time: a bar for each span under one status, a line at the chosen day. */
import type { BarLook, Board } from '@/lib/board'
import type { Locale } from '@/lib/locale'
import { lawWords } from '@/lib/words/law'
import { BarPatterns, fillOf } from './bar-patterns'
import styles from './gantt.module.css'

const ROW = 40
const HEAD = 28
const GROUP = 34
const looks: readonly BarLook[] = ['binding', 'delayed', 'blocked', 'proposed', 'agreed']

export function Gantt({ board, locale }: { readonly board: Board; readonly locale: Locale }) {
  const words = lawWords[locale]
  const { placed, height } = place(board)
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <strong>{words.drawing}.</strong> {words.drawingHint}
        <ul className={styles.legend}>
          {looks.map((look) => (
            <li key={look}>
              <svg width="28" height="14" aria-hidden="true">
                <BarPatterns />
                <rect width="28" height="14" fill={fillOf(look)} className={styles.bar} data-look={look} />
              </svg>
              {words.bars[look]}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg width="100%" height={height} className={styles.gantt}>
        <BarPatterns />
        {board.years.map(({ year, x }) => (
          <g key={year} className={styles.year} aria-hidden="true">
            <line x1={`${x}%`} x2={`${x}%`} y1={HEAD - 8} y2={height} />
            <text x={`${x}%`} y={14} dx={3}>{year}</text>
          </g>
        ))}
        {placed.map(({ family, y, rows }) => (
          <g key={family}>
            <text x="0" y={y} className={styles.family}>{family}</text>
            {rows.map(({ row, y: top }) => (
              <g key={row.instrument.id}>
                <a href={row.instrument.href}><text x="0" y={top} className={styles.label}>{row.instrument.name}</text></a>
                {row.bars.map((bar) => (
                  <a key={bar.x} href={bar.href} aria-label={bar.title}>
                    <title>{bar.title}</title>
                    <rect
                      x={`${bar.x}%`} width={`${bar.width}%`} y={top + 6} height={14} fill={fillOf(bar.look)}
                      className={styles.bar} data-look={bar.look}
                    />
                  </a>
                ))}
              </g>
            ))}
          </g>
        ))}
        <line x1={`${board.now}%`} x2={`${board.now}%`} y1={HEAD - 8} y2={height} className={styles.now} aria-hidden="true" />
      </svg>
    </figure>
  )
}

/** Where each row stands, in pixels from the top. */
function place({ groups }: Board) {
  let y = HEAD
  const placed = groups.map(({ family, rows }) => {
    const top = (y += GROUP)
    const placedRows = rows.map((row) => ({ row, y: (y += ROW) - 16 }))
    return { family, y: top - 8, rows: placedRows }
  })
  return { placed, height: y + 12 }
}
