/** What an address asked for and was left aside, said plainly. */
import type { Ignored } from '@/lib/filter'
import { reasonOf } from '@/lib/ignored'
import { type Locale, wordsIn } from '@/lib/locale'
import styles from './ignored-list.module.css'

export function IgnoredList({ ignored, locale }: { readonly ignored: readonly Ignored[]; readonly locale: Locale }) {
  const words = wordsIn(locale)
  return (
    <ul className={styles.ignored}>
      {ignored.map((entry, index) => (
        <li key={index}>
          {words.filter.ignored}{words.colon}<strong>{`${entry.parameter}=${entry.value}`}</strong>
          {words.semicolon}{reasonOf(entry, locale)}
        </li>
      ))}
    </ul>
  )
}
