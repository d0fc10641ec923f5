/** Events by year and month, as a list of lists; where the story is told, under the heads of its chapters. */
import { formatMonth } from '@/lib/day'
import type { EventCard as Card } from '@/lib/card'
import type { Story } from '@/lib/chapters'
import { type Locale, wordsIn } from '@/lib/locale'
import { story as storyWords } from '@/lib/words/story'
import { ChapterHead } from './chapter'
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
  readonly story?: Story
  readonly locale: Locale
}

export function Timeline({ years, yearLinks, story, locale }: TimelineProps) {
  const words = wordsIn(locale)
  const isStory = (story?.links.length ?? 0) > 0
  return (
    <>
      {yearLinks.length > 1 && (
        <nav aria-label={words.timeline.years} className={styles.years} id="years">
          <ul>
            {yearLinks.map(({ year, href }) => (
              <li key={year}><a href={href}>{year}</a></li>
            ))}
          </ul>
        </nav>
      )}
      <ol className={styles.list}>
        {years.map(({ year, months }) => (
          <li key={year}>
            {story?.heads[year] && <ChapterHead head={story.heads[year]} isFolded={story.isFolded} locale={locale} />}
            {/* The year is the target, not its heading: a heading that sticks has no place of its own to scroll to. */}
            <div className={styles.year} id={`y${year}`}>
              <div className={styles.bar}>
                <h2 className={styles.heading}>{year}</h2>
                {isStory && <a href="#chapters">{storyWords[locale].chapters}</a>}
                {!isStory && yearLinks.length > 1 && <a href="#years">{storyWords[locale].allYears}</a>}
              </div>
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
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
