/** The shares of an agreement as a bar, with the same in words below it, in the same order. */
import type { OwnershipBar as Model } from '@/lib/deals'
import { type Locale, wordsIn } from '@/lib/locale'
import type { SegmentLook } from '@/lib/ownership'
import { dealsWords } from '@/lib/words/deals'
import styles from './ownership-bar.module.css'

const HEIGHT = 40
/** Where no share is known there is little to draw. */
const HEIGHT_OF_A_STRIP = 12
/** From which share a percentage has room inside its part: on a phone, and on a wide bar. */
const ROOM_ON_A_PHONE = 14
const ROOM_ON_A_WIDE_BAR = 5

export interface OwnershipBarProps {
  readonly bar: Model
  /** Of this bar alone: the hatching is referred to by it. */
  readonly id: string
  readonly locale: Locale
}

export function OwnershipBar({ bar, id, locale }: OwnershipBarProps) {
  const height = bar.segments.some(({ look }) => look !== 'rest') ? HEIGHT : HEIGHT_OF_A_STRIP
  return (
    <div className={styles.ownership}>
      {/* The list below says the same: to be heard once. */}
      <svg width="100%" height={height} className={styles.bar} aria-hidden="true">
        <Hatching id={id} />
        {bar.segments.filter(({ width }) => width > 0).map(({ look, share, x, width }, index) => (
          <g key={index}>
            <rect x={`${x}%`} width={`${width}%`} y="1" height={height - 2} fill={`url(#${id})`} className={styles.part} data-look={look} />
            {look !== 'rest' && share >= ROOM_ON_A_WIDE_BAR && (
              <text
                x={`${x + width / 2}%`} y="50%" className={styles.share} data-look={look}
                data-room={share >= ROOM_ON_A_PHONE ? 'always' : 'wide'}
              >
                {dealsWords[locale].percent(share)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ol className={styles.parts}>
        {bar.segments.map(({ look, name, text }, index) => (
          <li key={index}><Swatch look={look} id={id} />{name && <><b>{name}</b> </>}{text}</li>
        ))}
      </ol>
    </div>
  )
}

/** How the looks of the bars are to be read. */
export function OwnershipKey({ locale }: { readonly locale: Locale }) {
  const { key, looks } = dealsWords[locale]
  return (
    <div className={styles.key}>
      <p>{key}{wordsIn(locale).colon.trimEnd()}</p>
      <ul className={styles.parts}>
        {(['seller', 'owner', 'rest'] as const).map((look) => (
          <li key={look}><Swatch look={look} id="key-rest" />{looks[look]}</li>
        ))}
      </ul>
      <svg width="0" height="0" className={styles.definitions} aria-hidden="true"><Hatching id="key-rest" /></svg>
    </div>
  )
}

function Swatch({ look, id }: { readonly look: SegmentLook; readonly id: string }) {
  return (
    <svg width="18" height="14" className={styles.swatch} aria-hidden="true">
      <rect x="1" y="1" width="16" height="12" fill={`url(#${id})`} className={styles.part} data-look={look} />
    </svg>
  )
}

function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" className={styles.hatching}>
        <path d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" />
      </pattern>
    </defs>
  )
}
