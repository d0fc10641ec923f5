/** What both drawings of the record stand on: bands of the administrations, years, the texts in force. */
import Link from 'next/link'
import { round } from '@/lib/chart'
import type { Locale } from '@/lib/locale'
import type { Flag, Overview } from '@/lib/overview'
import { BEFORE, SCALE } from '@/lib/overview-scale'
import { fillOf } from './bar-patterns'
import styles from './overview.module.css'

/** The height of the row of years, and of the names of the bands under it, in pixels. */
export const YEARS = 26
export const BANDS = 20
/** Below the drawing, room for the lower ends of the lines. */
export const FOOT = 6

/** A place across as the attribute of an SVG element. */
export const percent = (x: number) => `${x}%`

export interface BandsProps {
  readonly bands: Overview['administrations']
  readonly height: number
  readonly isShort?: boolean
}

export function Bands({ bands, height, isShort = false }: BandsProps) {
  return (
    <g className={styles.bands}>
      {bands.map(({ x, width, who, when }, index) => (
        <g key={x} data-odd={index % 2 === 0}>
          <rect x={percent(x)} y={YEARS} width={percent(width)} height={height - YEARS} />
          <line x1={percent(x)} x2={percent(x)} y1={YEARS} y2={height} />
          <text x={percent(x)} y={YEARS + 15} dx={6}>{who}{!isShort && <tspan> {when}</tspan>}</text>
        </g>
      ))}
    </g>
  )
}

export interface YearsProps {
  readonly years: Overview['years']
  readonly height: number
  readonly isShort?: boolean
}

export function Years({ years, height, isShort = false }: YearsProps) {
  return (
    <g className={styles.years} data-row="">
      {years.map(({ x, width, label, short, href, title, isChosen }) => (
        <Link key={href + x} href={href} scroll={false} prefetch={false} aria-current={isChosen ? 'true' : undefined}>
          <title>{title}</title>
          <rect x={percent(x)} width={percent(width)} height={YEARS} />
          <text x={percent(round(x + width / 2))} y={18} textAnchor="middle" aria-hidden="true">{isShort ? short : label}</text>
        </Link>
      ))}
      {years.map(({ x }) => <line key={x} x1={percent(x)} x2={percent(x)} y1={YEARS} y2={height} />)}
    </g>
  )
}

/** The ground of a lane, broken where the even scale of days ends to the left: what came before has no scale. */
export function Ground({ y }: { readonly y: number }) {
  return (
    <>
      <line x1="0" x2={percent(BEFORE.width)} y1={y} y2={y} />
      <line x1={percent(SCALE.from)} x2="100%" y1={y} y2={y} />
    </>
  )
}

/** The lines under the flags, down to the foot of the drawing. */
export function Poles({ flags, height, top }: { readonly flags: readonly Flag[]; readonly height: number; readonly top: (row: number) => number }) {
  return (
    <g className={styles.poles}>
      {flags.map(({ x, row }) => (
        <g key={x}>
          <line x1={percent(x)} x2={percent(x)} y1={top(row)} y2={height} />
          <circle cx={percent(x)} cy={top(row)} r="3" />
        </g>
      ))}
    </g>
  )
}

export interface InForceProps {
  readonly texts: Overview['inForce']
  readonly locale: Locale
  readonly y: number
}

/** The height of a text's row: with its name beside its bars, and above them. */
export const BESIDE = 22
export const ABOVE = 36
const BAR = 14

/** Each bar leads to the event that began it. */
export function InForce({ texts, locale, y }: InForceProps) {
  return texts.map(({ instrument, bars }, index) => {
    const top = y + index * BESIDE
    return (
      <g key={instrument.id} className={styles.inForce} data-row="">
        <text x={percent(bars[0]?.x ?? 0)} y={top + 11} dx={-6} textAnchor="end" lang={instrument.lang === locale ? undefined : instrument.lang}>{instrument.name}</text>
        {bars.map(({ x, width, look, href, title }) => (
          <a key={x} href={href}>
            <title>{title}</title>
            <rect x={percent(x)} y={top} width={percent(width)} height={BAR} fill={fillOf(look)} />
          </a>
        ))}
      </g>
    )
  })
}

/** Bars too narrow for a finger: the whole row leads to the text. */
export function InForceNarrow({ texts, locale, y }: InForceProps) {
  return texts.map(({ instrument, bars }, index) => {
    const top = y + index * ABOVE
    return (
      <g key={instrument.id} className={styles.inForce} data-row="">
        <a href={instrument.href} lang={instrument.lang === locale ? undefined : instrument.lang}>
          <title>{instrument.name}</title>
          <rect y={top} width="100%" height={ABOVE - 2} className={styles.cell} />
          <text x="0" y={top + 13} aria-hidden="true">{instrument.name}</text>
          {bars.map(({ x, width, look }) => <rect key={x} x={percent(x)} y={top + 18} width={percent(width)} height={BAR} fill={fillOf(look)} className={styles.bar} />)}
        </a>
      </g>
    )
  })
}
