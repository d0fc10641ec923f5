/** A group of checkboxes, each with the number of events that it would show. */
import type { Choice } from '@/lib/choice'
import type { FilterKey } from '@/lib/filter'
import { type Locale, wordsIn } from '@/lib/locale'
import styles from './choices.module.css'
import { foreign } from './foreign'

export interface ChoicesProps {
  readonly name: FilterKey
  readonly choices: readonly Choice[]
  readonly locale: Locale
}

export function Choices({ name, choices, locale }: ChoicesProps) {
  const words = wordsIn(locale)
  return (
    <ul className={styles.choices}>
      {choices.map(({ value, label, lang, count, chosen }) => (
        <li key={value} data-empty={count === 0 || undefined}>
          <label>
            <input type="checkbox" name={name} value={value} id={`${name}-${value}`} defaultChecked={chosen} />
            <span className={styles.label} lang={foreign(lang, locale)}>{label}</span>{' '}
            <span className={styles.count}>{words.number(count)}<span className="unseen"> {words.filter.counted(count)}</span></span>
          </label>
        </li>
      ))}
    </ul>
  )
}
