/** One chain across time: a line for each day from the event that set it, a mark at the day, a step to where it was moved. */
import { formatDate } from '@/lib/day'
import type { Chain, ChainDay } from '@/lib/deadlines'
import { type Locale, wordsIn } from '@/lib/locale'
import { deadlineWords } from '@/lib/words/deadlines'
import { MarkShape } from './deadline-mark'
import styles from './deadline-drawing.module.css'

const HEAD = 30
const ROW = 46
/** From the top of a row down to its label and its line. */
const LABEL = 14
const LINE = 30
const FOOT = 20
/** The smallest target, in pixels: a tick is reached from its left, a mark from its right, so that close ones stay apart. */
const TARGET = 24
const SIDE = 24

export function DeadlineDrawing({ chain, locale }: { readonly chain: Chain; readonly locale: Locale }) {
  const words = deadlineWords[locale]
  const { days, years, today } = chain
  const bottom = HEAD + days.length * ROW
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{words.count(days.length, chain.moved)}</figcaption>
      <svg width="100%" height={bottom + (today === undefined ? 0 : FOOT)} className={styles.drawing}>
        <text x="0" y={12} dx={-SIDE} className={styles.axis}>{formatDate(chain.begins, locale)}</text>
        <text x="100%" y={12} dx={SIDE - 4} textAnchor="end" className={styles.axis}>{formatDate(chain.ends, locale)}</text>
        <g aria-hidden="true">
          {years.map(({ year, x }) => (
            <g key={year} className={styles.year}>
              <line x1={`${x}%`} x2={`${x}%`} y1={18} y2={bottom} />
              <text x={`${x}%`} y={HEAD} dx={x > 85 ? -3 : 3} textAnchor={x > 85 ? 'end' : 'start'}>{year}</text>
            </g>
          ))}
          {days.map((_, row) => <Step key={row} days={days} row={row} />)}
          {days.map((day, row) => <Line key={row} day={day} y={lineOf(row)} />)}
          {today !== undefined && (
            <g className={styles.today}>
              <line x1={`${today}%`} x2={`${today}%`} y1={18} y2={bottom + 4} />
              <text x={`${today}%`} y={bottom + FOOT - 4} textAnchor={today > 85 ? 'end' : today < 15 ? 'start' : 'middle'}>{words.today}</text>
            </g>
          )}
          {days.map(({ date, look }, row) => (
            <text key={row} x="0" y={HEAD + row * ROW + LABEL} dx={-SIDE} className={styles.label}>
              {formatDate(date, locale)}<tspan className={styles.outcome}> · {labelOf(look, locale)}</tspan>
            </text>
          ))}
        </g>
        {days.map((day, row) => <Links key={row} day={day} y={lineOf(row)} />)}
      </svg>
    </figure>
  )
}

/** The word of a mark, as short as in the key. */
export function labelOf(look: ChainDay['look'], locale: Locale): string {
  const { outcomes } = wordsIn(locale)
  return look === 'running' ? deadlineWords[locale].running : outcomes[look === 'unknown' ? 'open' : look]
}

function lineOf(row: number): number {
  return HEAD + row * ROW + LINE
}

/** Unbroken while the day stood, broken after it was moved or stopped. */
function Line({ day: { from, until, at }, y }: { readonly day: ChainDay; readonly y: number }) {
  return (
    <>
      <line x1={`${from}%`} x2={`${until}%`} y1={y} y2={y} className={styles.stood} />
      {until < at && <line x1={`${until}%`} x2={`${at}%`} y1={y} y2={y} className={styles.stopped} />}
    </>
  )
}

/** From a moved day down to the line of the next and, where that begins later, along to it. */
function Step({ days, row }: { readonly days: readonly ChainDay[]; readonly row: number }) {
  const day = days[row]
  const next = day?.movedTo === undefined ? undefined : days[day.movedTo]
  if (day?.movedTo === undefined || !next) return null
  const y = lineOf(day.movedTo)
  const along = next.from > day.at
  return (
    <g className={styles.step}>
      <line x1={`${day.at}%`} x2={`${day.at}%`} y1={lineOf(row) + 9} y2={along ? y : y - 7} />
      {along && <line x1={`${day.at}%`} x2={`${next.from}%`} y1={y} y2={y} />}
      <svg x={`${along ? next.from : day.at}%`} y={y - 1} className={styles.point}><path d={along ? 'M-8-3L-2 1L-8 5z' : 'M-4.5-8H4.5L0-1z'} /></svg>
    </g>
  )
}

function Links({ day, y }: { readonly day: ChainDay; readonly y: number }) {
  const { from, at, setBy, decidedBy, look, tickName, markName } = day
  return (
    <>
      <a href={setBy.href} aria-label={tickName}>
        <title>{tickName}</title>
        <svg x={`${from}%`} y={y} className={styles.point}>
          <rect x={-TARGET} y={-TARGET / 2} width={TARGET} height={TARGET} className={styles.target} />
          <path d="M0-8V8" className={styles.tick} />
          <rect x={-6} y={-12} width={12} height={24} rx={2} className={styles.ring} />
        </svg>
      </a>
      <a href={(decidedBy ?? setBy).href} aria-label={markName}>
        <title>{markName}</title>
        <svg x={`${at}%`} y={y} className={styles.point}>
          <rect x={-4} y={-TARGET / 2} width={TARGET} height={TARGET} className={styles.target} />
          <MarkShape look={look} />
          <circle r={11} className={styles.ring} />
        </svg>
      </a>
    </>
  )
}
