/** Where it stands: one or two sentences, then what is in force, the latest event, the next deadline. */
import { type Day, formatDate } from '@/lib/day'
import { type Locale, wordsIn } from '@/lib/locale'
import type { Standing as Model, StandingLine } from '@/lib/standing'
import { changesWords } from '@/lib/words/changes'
import { SpanLinks } from './changes-view'
import { Link } from './link'
import { Name } from './name'
import styles from './standing.module.css'

interface StandingProps {
  readonly standing: Model
  readonly today: Day
  readonly locale: Locale
}

export function Standing({ standing, today, locale }: StandingProps) {
  const words = wordsIn(locale)
  const { lead, inForce, latest, deadline } = standing
  return (
    <section className={styles.standing} aria-labelledby="standing">
      <h2 id="standing" className={styles.heading}>{words.standing.heading}</h2>
      {lead.map((line) => (
        <p key={line.instrument.id} className={styles.sentence}><Sentence line={line} locale={locale} /></p>
      ))}
      <div className={styles.tiles}>
        <div className={styles.tile}>
          <h3>{words.standing.inForce}</h3>
          {inForce.length === 0 ? <p>{words.standing.none}</p> : (
            <details>
              <summary>{words.standing.inForceNote(inForce.length)}</summary>
              <ul className={styles.inForce}>
                {inForce.map((line) => <li key={line.instrument.id}><Sentence line={line} locale={locale} /></li>)}
              </ul>
            </details>
          )}
        </div>
        <div className={styles.tile}>
          <h3>{words.standing.latest}</h3>
          {latest && (
            <p>
              <time dateTime={latest.date}>{formatDate(latest.date, locale)}</time>{words.colon}
              <Name link={latest} locale={locale} />
            </p>
          )}
        </div>
        <div className={styles.tile}>
          <h3>{words.standing.deadline}</h3>
          {deadline ? (
            <p>
              <time dateTime={deadline.date}>{formatDate(deadline.date, locale)}</time> ({words.standing.daysLeft(deadline.daysLeft)}){words.colon}
              {deadline.what}, <Name link={deadline.instrument} locale={locale} />
            </p>
          ) : <p>{words.standing.noDeadline}</p>}
        </div>
      </div>
      <SpanLinks label={changesWords[locale].heading} today={today} locale={locale} />
    </section>
  )
}

function Sentence({ line, locale }: { readonly line: StandingLine; readonly locale: Locale }) {
  const words = wordsIn(locale)
  return (
    <>
      <Name link={line.instrument} locale={locale} />{words.colon}
      {line.href ? <Link href={line.href}>{line.status}</Link> : line.status}
      {line.ended && `${words.standing.ended} ${line.ended}`}.
    </>
  )
}
