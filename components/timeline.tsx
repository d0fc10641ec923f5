/** Events by year and month, as a list of lists. */
import { formatMonth } from '@/lib/day'
import type { EventCard as Card } from '@/lib/card'
import { type Locale, wordsIn } from '@/lib/locale'
import { EventCard } from './event-card'
import styles from './timeline.module.css'

export interface TimelineYear {
  readonly year: string
  readonly months: readonly { readonly month: string; readonly cards: readonly Card[] }[]
}

export interface TimelineProps {
  readonly years: readonly TimelineYear[]
  /** Leads to every year of the view, on this page or another. */
  readonly yearLinks: readonly { readonly year: string; readonly href: string }[]
  readonly locale: Locale
}

export function Timeline({ years, yearLinks, locale }: TimelineProps) {
  const words = wordsIn(locale)
  return (
    <>
      {yearLinks.length > 1 && (
        <nav aria-label={words.timeline.years} className={styles.years}>
          <ul>
            {yearLinks.map(({ year, href }) => (
              <li key={year}><a href={href}>{year}</a></li>
            ))}
          </ul>
        </nav>
      )}
      <ol className={styles.list}>
        {years.map(({ year, months }) => (
          <li key={year} className={styles.year}>
            <h2 id={`y${year}`} className={styles.heading}>{year}</h2>
            <ol className={styles.list}>
              {months.map(({ month, cards }) => (
                <li key={month} className={styles.month}>
                  <h3 className={styles.monthName}>{formatMonth(month, locale)} <span className="unseen">{year}</span></h3>
                  <ol className={styles.list}>
                    {cards.map((card) => (
                      <li key={card.id}><EventCard card={card} locale={locale} /></li>
                    ))}
                  </ol>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  )
}
