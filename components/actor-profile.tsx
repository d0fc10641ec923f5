/** An actor's own page: who it is, and its events. */
import type { ActorPage } from '@/lib/actor-page'
import type { NamedLink } from '@/lib/card'
import { type Locale, wordsIn } from '@/lib/locale'
import { foreign } from './foreign'
import { Link } from './link'
import { Name } from './name'
import { Prose } from './prose'
import { Timeline } from './timeline'
import styles from './actor-profile.module.css'

export function ActorProfile({ page, locale }: { readonly page: ActorPage; readonly locale: Locale }) {
  const words = wordsIn(locale)
  const lang = foreign(page.lang, locale)
  return (
    <>
      <header className={styles.header}>
        <p className={styles.family}>{page.family}</p>
        <h1 lang={lang}>{page.name}</h1>
        <p className={styles.role} lang={lang}>{page.role}</p>
        {page.prose && <Prose html={page.prose} lang={lang} />}
        <dl className={styles.facts}>
          {page.aliases.length > 0 && <div><dt>{words.actor.aliases}</dt><dd>{page.aliases.join(', ')}</dd></div>}
          {page.partOf && <div><dt>{words.actor.partOf}</dt><dd><Names links={[page.partOf]} locale={locale} /></dd></div>}
          {page.parts.length > 0 && <div><dt>{words.actor.parts}</dt><dd><Names links={page.parts} locale={locale} /></dd></div>}
        </dl>
      </header>
      <section aria-labelledby="timeline">
        <div className={styles.head}>
          <h2 id="timeline" className={styles.count}>{words.actor.events(page.total)}</h2>
          <Link href={page.timeline}>{words.actor.inTimeline}</Link>
        </div>
        <Timeline years={page.years} yearLinks={page.yearLinks} locale={locale} />
      </section>
    </>
  )
}

function Names({ links, locale }: { readonly links: readonly NamedLink[]; readonly locale: Locale }) {
  return links.map((link, index) => <span key={link.id}>{index > 0 && ', '}<Name link={link} locale={locale} /></span>)
}
