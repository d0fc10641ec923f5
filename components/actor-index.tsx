/** All actors by family. */
import type { ActorEntry } from '@/lib/actor-page'
import { type Locale, wordsIn } from '@/lib/locale'
import { foreign } from './foreign'
import { Link } from './link'
import styles from './actor-index.module.css'

interface ActorIndexProps {
  readonly families: readonly { readonly family: string; readonly actors: readonly ActorEntry[] }[]
  readonly locale: Locale
}

export function ActorIndex({ families, locale }: ActorIndexProps) {
  const words = wordsIn(locale)
  return (
    <>
      <h1>{words.actor.heading}</h1>
      <p className={styles.intro}>{words.actor.intro}</p>
      {families.map(({ family, actors }) => (
        <section key={family} className={styles.family} aria-label={family}>
          <h2>{family}</h2>
          <ul className={styles.list}>
            {actors.map(({ id, name, href, lang, role, count }) => (
              <li key={id} lang={foreign(lang, locale)}>
                <Link href={href} className={styles.name}>{name}</Link>{' '}
                <span className={styles.count} lang={locale}>{words.actor.events(count)}</span>
                <p>{role}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
