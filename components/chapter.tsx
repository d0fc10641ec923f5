/** The story read from its beginning: the way into it, the list of its chapters, and the head of each. */
import type { ChapterHead as Head, Story } from '@/lib/chapters'
import type { Locale } from '@/lib/locale'
import { story as storyWords } from '@/lib/words/story'
import { foreign } from './foreign'
import { Link } from './link'
import { Prose } from './prose'
import styles from './chapter.module.css'

/** Leads from the newest first into the story. */
export function StoryLink({ story, locale }: { readonly story: Story; readonly locale: Locale }) {
  if (story.isTold) return null
  return <p className={styles.into}><Link href={story.turn}>{storyWords[locale].read}</Link></p>
}

/** The chapters of a story that is being told, and the way out of it. */
export function StoryNavigation({ story, locale }: { readonly story: Story; readonly locale: Locale }) {
  if (!story.isTold) return null
  const words = storyWords[locale]
  return (
    <div className={styles.story}>
      {story.links.length > 0 && (
        <nav aria-label={words.chapters} id="chapters">
          <ol className={styles.links}>
            {story.links.map(({ id, title, years, lang, href, count, isCurrent }) => (
              <li key={id}>
                <Link href={href} aria-current={isCurrent ? 'true' : undefined}>
                  <span className={styles.name} lang={foreign(lang, locale)}>{title}</span>{' '}
                  <span className={styles.years} lang={foreign(lang, locale)}>{years}</span>{' '}
                  <span className={styles.years}>{words.events(count)}</span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <p className={styles.out}><Link href={story.turn}>{words.newest}</Link></p>
    </div>
  )
}

export interface ChapterHeadProps {
  readonly head: Head
  /** Whether the introduction is folded away. */
  readonly isFolded: boolean
  readonly locale: Locale
}

/** What stands before the first event of a chapter; on the pages after, its name alone. */
export function ChapterHead({ head, isFolded, locale }: ChapterHeadProps) {
  const words = storyWords[locale]
  const { id, title, years, number, lang, html, isContinued } = head
  const overline = <>{number !== undefined && `${words.chapter(number)}, `}<span lang={foreign(lang, locale)}>{years}</span></>
  if (isContinued) {
    return (
      <p className={styles.continued}>
        {overline}<span className={styles.running} lang={foreign(lang, locale)}>{title}</span> ({words.continued})
      </p>
    )
  }
  return (
    <div className={styles.head} id={id}>
      <hgroup>
        <p className={styles.overline}>{overline}</p>
        <h2 className={styles.title} lang={foreign(lang, locale)}>{title}</h2>
      </hgroup>
      {isFolded ? (
        <details className={styles.folded}>
          <summary>{words.introduction}</summary>
          <Prose html={html} lang={foreign(lang, locale)} />
        </details>
      ) : <Prose html={html} lang={foreign(lang, locale)} />}
    </div>
  )
}
