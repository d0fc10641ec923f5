/** What a reader finds at an address that names nothing, in every language of the site. */
import { locales, wordsIn } from '@/lib/locale'
import { paths } from '@/lib/site'
import styles from './not-found.module.css'

export function NotFound() {
  return (
    <main className={styles.main} id="main">
      <p className={styles.code}>404</p>
      {locales.map((locale, index) => {
        const words = wordsIn(locale)
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section key={locale} lang={locale} className={styles.part} aria-labelledby={`title-${locale}`}>
            <Heading id={`title-${locale}`}>{words.notFound.title}</Heading>
            <p>{words.notFound.text}</p>
            <search><form action={paths(locale).home} method="get" className={styles.search}>
              <label htmlFor={`q-${locale}`}>{words.notFound.search}</label>
              <span>
                <input type="search" name="q" id={`q-${locale}`} /> <button type="submit">{words.filter.search}</button>
              </span>
            </form></search>
            <p><a href={paths(locale).home}>{words.notFound.home}</a></p>
          </section>
        )
      })}
    </main>
  )
}
