/** The frame of every page: skip link, masthead, language switch, main, foot. */
import type { ReactNode } from 'react'
import { type Locale, otherLocale, wordsIn } from '@/lib/locale'
import { paths } from '@/lib/site'
import { Link } from './link'
import { Mark } from './mark'
import { PrintDate } from './print-date'
import styles from './shell.module.css'

interface ShellProps {
  readonly locale: Locale
  /** The address of this page in the other language. */
  readonly otherHref: string
  /** The whole address of this page, for its printed copy. */
  readonly address: string
  /** The day of the last review, written out. */
  readonly reviewed?: string | undefined
  readonly children: ReactNode
}

export function Shell({ locale, otherHref, address, reviewed, children }: ShellProps) {
  const words = wordsIn(locale)
  const to = paths(locale)
  const other = otherLocale(locale)
  return (
    <>
      <a className={`${styles.skip} unseen`} href="#main">{words.site.skip}</a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link href={to.home} className={styles.name}><Mark />{words.site.name}</Link>
          <p className={styles.copy}>{address}<PrintDate label={words.site.printed} locale={locale} /></p>
          <nav aria-label={words.site.navigation} className={styles.navigation}>
            <ul>
              <li><Link href={to.home}>{words.site.timeline}</Link></li>
              <li><Link href={to.actors}>{words.site.actors}</Link></li>
              <li><Link href={to.instruments()}>{words.site.law}</Link></li>
              <li><Link href={to.deadlines}>{words.site.deadlines}</Link></li>
              <li><Link href={to.deals}>{words.site.deals}</Link></li>
              <li><Link href={to.changes()}>{words.site.changes}</Link></li>
              <li><Link href={to.data}>{words.site.data}</Link></li>
              <li><Link href={to.about}>{words.site.about}</Link></li>
              <li>
                {/* A plain link: another language is another document, whose <html lang> must change with it. */}
                <a href={otherHref} hrefLang={other} lang={other} title={words.site.languageHint}>{words.site.language}</a>
              </li>
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>{children}</main>
      <footer className={styles.footer}>
        <div className={styles.foot}>
          <p>{words.site.footer}</p>
          <p>{reviewed ? `${words.site.reviewed(reviewed)}. ` : ''}{words.site.license}</p>
          <p><Link href={to.accessibility}>{words.site.accessibility}</Link></p>
        </div>
      </footer>
    </>
  )
}
