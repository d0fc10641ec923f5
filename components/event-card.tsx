/** An event in a list: date, kind, headline, summary, actors, effects, number of sources. */
import { ViewTransition } from 'react'
import type { EventCard as Card } from '@/lib/card'
import { formatDate } from '@/lib/day'
import { type Locale, wordsIn } from '@/lib/locale'
import { foreign } from './foreign'
import { KindMark } from './kind-mark'
import { Link } from './link'
import styles from './event-card.module.css'
import { Name } from './name'

/** Marks the step from a card to its event. */
export const TO_EVENT = 'to-event'

export function EventCard({ card, locale }: { readonly card: Card; readonly locale: Locale }) {
  const words = wordsIn(locale)
  const lang = foreign(card.lang, locale)
  return (
    <article className={styles.card} id={card.id} data-kind={card.kind}>
      <p className={styles.meta}>
        <time dateTime={card.date}>{formatDate(card.date, locale)}</time>
        <KindMark kind={card.kind} label={words.kinds[card.kind]} />
      </p>
      {/* On its way to the event the headline grows into that of the page; nothing else moves it. */}
      <ViewTransition name={`headline-${card.id}`} share={{ [TO_EVENT]: 'headline', default: 'none' }} default="none">
        <h4 className={styles.title} lang={lang}>
          <Link href={card.href} transitionTypes={[TO_EVENT]}>{card.title}</Link>
        </h4>
      </ViewTransition>
      <p className={styles.summary} lang={lang}>{card.summary}</p>
      {card.effects.length > 0 && (
        <ul className={styles.effects} aria-label={words.timeline.effects}>
          {card.effects.map(({ verb, instrument }, index) => (
            <li key={`${instrument.id}-${index}`}>
              {verb} <span lang={foreign(instrument.lang, locale)}>{instrument.name}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <ul className={styles.actors} aria-label={words.timeline.actors}>
          {card.actors.map((actor) => (
            <li key={actor.id}><Name link={actor} locale={locale} /></li>
          ))}
        </ul>
        <p className={styles.sources}>{words.timeline.sources(card.sources, card.primary)}</p>
      </div>
    </article>
  )
}
