/** The dashboard: where it stands, the filters, and the timeline of one view. */
import type { Day } from '@/lib/day'
import type { Dashboard as Model } from '@/lib/dashboard'
import { type Locale, wordsIn } from '@/lib/locale'
import type { Outputs } from '@/lib/outputs'
import type { Overview as OverviewModel } from '@/lib/overview'
import { quickFilters } from '@/lib/quick-filters'
import { paths } from '@/lib/site'
import { filteringWords } from '@/lib/words/filtering'
import { embedWords } from '@/lib/words/embed'
import { formatWords } from '@/lib/words/formats'
import type { Standing as StandingModel } from '@/lib/standing'
import { StoryLink, StoryNavigation } from './chapter'
import { CopyButton } from './copy-button'
import { Downloads } from './downloads'
import { Filters } from './filters'
import { IgnoredList } from './ignored-list'
import { Link } from './link'
import { LinkProgress } from './link-progress'
import { Overview } from './overview'
import { QuickFilters } from './quick-filters'
import { Shortcuts } from './shortcuts'
import { Standing } from './standing'
import { Timeline } from './timeline'
import styles from './dashboard.module.css'

export interface DashboardProps {
  readonly dashboard: Model
  readonly standing: StandingModel
  readonly overview: OverviewModel
  readonly outputs: Outputs
  readonly query: string
  readonly today: Day
  readonly locale: Locale
}

export function Dashboard({ dashboard, standing, overview, outputs, query, today, locale }: DashboardProps) {
  const words = wordsIn(locale)
  const { filter, total, all, chips, ignored, looseners, years, pages, choices, narrowed } = dashboard
  return (
    <>
      <h1 className={styles.title}>{words.site.tagline}</h1>
      <p className={styles.lead}>{words.site.description}</p>
      <div className={styles.start}>
        <QuickFilters filters={quickFilters(choices.firstActors, filter, locale)} locale={locale} />
        {total > 0 && <StoryLink story={dashboard.story} locale={locale} />}
      </div>
      <Standing standing={standing} today={today} locale={locale} />
      <Overview overview={overview} locale={locale} />
      <div className={styles.columns}>
        <aside className={styles.aside} aria-label={words.filter.heading}>
          <Filters filter={filter} choices={choices} total={total} all={all} narrowed={narrowed} query={query} locale={locale} />
        </aside>
        <section className={styles.results} aria-labelledby="timeline">
          <div className={styles.head}>
            <h2 id="timeline" className="unseen">{words.timeline.heading}</h2>
            {/* The form reads it out: a live region that arrives with the page would not be heard. */}
            <output id="result" tabIndex={-1} aria-live="off" className={styles.count} data-total={total}>{words.filter.result(total, all)}</output>
            <div className={styles.tools}>
              <CopyButton className={styles.tool} label={words.filter.copyView} done={words.event.copied} failed={words.event.copyFailed} />
              <a className={styles.tool} href={outputs.feed} type="application/atom+xml">{formatWords[locale].subscribe}</a>
              <a className={styles.tool} href={outputs.calendar} type="text/calendar">{formatWords[locale].calendar}</a>
              <Link className={styles.tool} href={outputs.embed}>{embedWords[locale].embed}</Link>
              <Shortcuts words={filteringWords[locale].shortcuts} className={styles.tool} />
              <Downloads downloads={outputs.downloads} locale={locale} />
            </div>
          </div>
          {ignored.length > 0 && <IgnoredList ignored={ignored} locale={locale} />}
          {chips.length > 0 && (
            <ul className={styles.chips} aria-label={words.filter.active}>
              {chips.map(({ label, href }) => (
                <li key={href}>
                  <Link href={href} scroll={false} aria-label={words.filter.remove(label)}>
                    {label} <span aria-hidden="true">×</span><LinkProgress />
                  </Link>
                </li>
              ))}
              <li><Link href={paths(locale).home} scroll={false} className={styles.clear}>{words.filter.clear}<LinkProgress /></Link></li>
            </ul>
          )}
          {total === 0 && (
            <div className={styles.empty}>
              <p>{words.filter.empty}</p>
              {looseners.length === 0 ? <p>{words.filter.noSingle}</p> : (
                <>
                  <p>{words.filter.loosen}</p>
                  <ul>
                    {looseners.map(({ label, count, href }) => (
                      <li key={href}><Link href={href} scroll={false}>{words.filter.without(label, count)}<LinkProgress /></Link></li>
                    ))}
                  </ul>
                </>
              )}
              {narrowed && chips.length === 0 && <p><Link href={paths(locale).home}>{words.filter.clear}</Link></p>}
            </div>
          )}
          {total > 0 && <StoryNavigation story={dashboard.story} locale={locale} />}
          <Timeline years={years} yearLinks={dashboard.yearLinks} story={dashboard.story} locale={locale} />
          {pages.pages > 1 && (
            <nav className={styles.pages} aria-label={words.filter.pages}>
              {pages.previous && <Link href={pages.previous} rel="prev">{words.filter.previousPage}<LinkProgress /></Link>}
              <span>{words.filter.page(pages.page, pages.pages)}</span>
              {pages.next && <Link href={pages.next} rel="next">{words.filter.nextPage}<LinkProgress /></Link>}
            </nav>
          )}
        </section>
      </div>
    </>
  )
}
