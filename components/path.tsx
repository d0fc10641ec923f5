/** Related events as a path in time: what led here, this event, what followed. */
import { formatDate } from '@/lib/day'
import type { EventPage, PathStep } from '@/lib/event-page'
import { type Locale, wordsIn } from '@/lib/locale'
import { story as storyWords } from '@/lib/words/story'
import { foreign } from './foreign'
import { KindMark } from './kind-mark'
import { Link } from './link'
import styles from './path.module.css'

export interface PathProps {
  readonly page: EventPage
  /** Lead to the full lists, for the sides that have more events than the path shows. */
  readonly allBefore: string
  readonly allAfter: string
  readonly locale: Locale
}

export function Path({ page, allBefore, allAfter, locale }: PathProps) {
  const words = wordsIn(locale)
  const { before, after, earlier, later } = page.path
  return (
    <div className={styles.path}>
      {before.length > 0 && <h3 className={styles.side}>{words.event.before}</h3>}
      {earlier > 0 && <p className={`${styles.row} ${styles.more}`}><a href={allBefore}>{storyWords[locale].earlier(earlier)}</a></p>}
      <Steps steps={before} locale={locale} />
      <p className={`${styles.row} ${styles.step} ${styles.here}`}>
        <Meta date={page.date} kind={page.kind} locale={locale} />
        <span className={styles.title}>
          <strong>{storyWords[locale].here}</strong>{words.colon}<span lang={foreign(page.lang, locale)}>{page.title}</span>
        </span>
      </p>
      {after.length > 0 && <h3 className={`${styles.row} ${styles.side}`}>{words.event.after}</h3>}
      <Steps steps={after} locale={locale} />
      {later > 0 && <p className={`${styles.row} ${styles.more}`}><a href={allAfter}>{storyWords[locale].later(later)}</a></p>}
    </div>
  )
}

function Steps({ steps, locale }: { readonly steps: readonly PathStep[]; readonly locale: Locale }) {
  if (steps.length === 0) return null
  return (
    <ol className={styles.steps}>
      {steps.map(({ id, date, kind, name, href, lang }) => (
        <li key={id} className={`${styles.row} ${styles.step}`}>
          <Meta date={date} kind={kind} locale={locale} />
          <Link className={styles.title} href={href} lang={foreign(lang, locale)}>{name}</Link>
        </li>
      ))}
    </ol>
  )
}

function Meta({ date, kind, locale }: Pick<PathStep, 'date' | 'kind'> & { readonly locale: Locale }) {
  return (
    <span className={styles.meta}>
      <time dateTime={date}>{formatDate(date, locale)}</time>
      <KindMark kind={kind} label={wordsIn(locale).kinds[kind]} />
    </span>
  )
}
