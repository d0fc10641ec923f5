/** The page on data: what can be downloaded and followed, the interface for programs, licence and changes. */
import type { ReactNode } from 'react'
import type { DataPage as Model } from '@/lib/data-page'
import type { Locale } from '@/lib/locale'
import { dataWords } from '@/lib/words/data'
import { foreign } from './foreign'
import { Prose } from './prose'
import { Reference } from './reference'
import styles from './data-page.module.css'

interface DataPageProps {
  readonly page: Model
  readonly locale: Locale
  /** More sections, between the feeds and the reference. */
  readonly children?: ReactNode
}

export function DataPage({ page, locale, children }: DataPageProps) {
  const words = dataWords[locale]
  return (
    <article className={styles.page}>
      <header>
        <h1 lang={foreign(page.lang, locale)}>{page.title}</h1>
        <p className={styles.summary} lang={foreign(page.lang, locale)}>{page.summary}</p>
      </header>
      <section aria-labelledby="download" className={styles.section}>
        <h2 id="download">{words.download}</h2>
        <p>{page.downloadIntro}</p>
        <Offers offers={page.downloads} />
      </section>
      <section aria-labelledby="follow" className={styles.section}>
        <h2 id="follow">{words.follow}</h2>
        <p>{words.followIntro}</p>
        <Offers offers={page.feeds} />
      </section>
      {children}
      <section aria-labelledby="reference" className={styles.section}>
        <h2 id="reference">{words.reference}</h2>
        <p>{page.about}</p>
        <pre className={styles.command}><code>{page.command}</code></pre>
        <Reference groups={page.reference} locale={locale} />
      </section>
      <Prose html={page.html} lang={foreign(page.lang, locale)} />
    </article>
  )
}

function Offers({ offers }: { readonly offers: Model['downloads'] }) {
  return (
    <ul className={styles.offers}>
      {offers.map(({ label, href, type }) => <li key={href}><a href={href} type={type}>{label}</a></li>)}
    </ul>
  )
}
