/** A row of links before the drawing: four filters at one touch, and the way to all the others. */
import { type Locale, wordsIn } from '@/lib/locale'
import type { QuickFilter } from '@/lib/quick-filters'
import { filteringWords } from '@/lib/words/filtering'
import { foreign } from './foreign'
import { Link } from './link'
import { LinkProgress } from './link-progress'
import styles from './quick-filters.module.css'

export interface QuickFiltersProps {
  readonly filters: readonly QuickFilter[]
  readonly locale: Locale
}

export function QuickFilters({ filters, locale }: QuickFiltersProps) {
  const words = filteringWords[locale]
  const { number, filter: { counted } } = wordsIn(locale)
  return (
    <nav aria-label={words.quick} className={styles.quick}>
      <p aria-hidden="true">{words.only}</p>
      <ul>
        {filters.map(({ value, label, lang, count, chosen, href }) => (
          <li key={value}>
            {/* The id lets the focus return where the page is exchanged. */}
            <Link id={`quick-${value}`} href={href} scroll={false} aria-current={chosen ? 'true' : undefined}>
              <span lang={foreign(lang, locale)}>{label}</span>{' '}
              <span className={styles.count}>{number(count)}<span className="unseen"> {counted(count)}</span></span>
              {chosen && <span aria-hidden="true">×</span>}
              <LinkProgress />
            </Link>
          </li>
        ))}
        <li><a href="#filters" className={styles.all}>{words.allFilters}</a></li>
      </ul>
    </nav>
  )
}
