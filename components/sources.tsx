/** The sources of an event, primary ones first. */
import { formatDate } from '@/lib/day'
import { type Locale, wordsIn } from '@/lib/locale'
import { languageOf, type Source } from '@/lib/source'
import styles from './event-article.module.css'
import { foreign } from './foreign'

export function Sources({ sources, locale }: { readonly sources: readonly Source[]; readonly locale: Locale }) {
  const words = wordsIn(locale).event
  return (
    <section aria-labelledby="sources" className={styles.section}>
      <h2 id="sources">{words.sources}</h2>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.url}>
            <span className={styles.tier} data-tier={source.tier}>{words[source.tier]}</span>
            <span>
              <a
                href={source.url} lang={foreign(languageOf(source), locale)} hrefLang={languageOf(source)}
                rel="noopener"
              >
                {[source.publisher, source.title].filter(Boolean).join(', ')}
              </a>
              {source.published && `, ${words.published(formatDate(source.published, locale))}`}
              {source.archived && <> (<a href={source.archived} rel="noopener">{words.archived}</a>)</>}
              <span className={styles.host}> {new URL(source.url).hostname.replace(/^www\./, '')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
