/** The dashboard: where it stands, the filters, and the timeline of one view. */
import type { Day } from '@/lib/day'
import type { Dashboard as Model } from '@/lib/dashboard'
import type { Ignored } from '@/lib/filter'
import { type Locale, wordsIn } from '@/lib/locale'
import type { Outputs } from '@/lib/outputs'
import type { Overview as OverviewModel } from '@/lib/overview'
import { paths } from '@/lib/site'
import { filteringWords } from '@/lib/words/filtering'
import { formatWords } from '@/lib/words/formats'
import type { Standing as StandingModel } from '@/lib/standing'
import { StoryLink, StoryNavigation } from './chapter'
import { CopyLink } from './copy-link'
import { Filters } from './filters'
import { Link } from './link'
import { LinkProgress } from './link-progress'
import { Overview } from './overview'
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
      {total > 0 && <StoryLink story={dashboard.story} locale={locale} />}
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
              <CopyLink className={styles.tool} label={words.filter.copyView} done={words.event.copied} failed={words.event.copyFailed} />
              <a className={styles.tool} href={dashboard.json} type="application/json">{words.filter.json}</a>
              <a className={styles.tool} href={outputs.csv} type="text/csv">{formatWords[locale].csv}</a>
              <a className={styles.tool} href={outputs.feed} type="application/atom+xml">{formatWords[locale].subscribe}</a>
              <a className={styles.tool} href={outputs.calendar} type="text/calendar">{formatWords[locale].calendar}</a>
              <Shortcuts words={filteringWords[locale].shortcuts} className={styles.tool} />
            </div>
          </div>
          {ignored.length > 0 && <IgnoredList ignored={ignored} locale={locale} />}
          {chips.length > 0 && (
            <ul className={styles.chips} aria-label={words.filter.active}>
              {chips.map(({ label, href }) => (
                <li key={href}><Link href={href} scroll={false} aria-label={words.filter.remove(label)}>{label} <span aria-hidden="true">×</span><LinkProgress /></Link></li>
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

function IgnoredList({ ignored, locale }: { readonly ignored: readonly Ignored[]; readonly locale: Locale }) {
  const words = wordsIn(locale)
  return (
    <ul className={styles.ignored}>
      {ignored.map((entry, index) => (
        <li key={index}>
          {words.filter.ignored}{words.colon}<strong>{`${entry.parameter}=${entry.value}`}</strong>; {reasonOf(entry, locale)}
          {entry.suggestion && `; ${words.filter.didYouMean(entry.suggestion)}`}
        </li>
      ))}
    </ul>
  )
}

function reasonOf({ reason, allowed }: Ignored, locale: Locale): string {
  const words = wordsIn(locale).filter
  switch (reason) {
    case 'unknown-parameter':
      return words.unknownParameter
    case 'unknown-value':
      return words.unknownValue
    case 'bad-date':
    case 'bad-day':
    case 'outside':
      return words.badDate
    case 'from-after-to':
      return words.fromAfterTo
    case 'bad-choice':
      return words.badChoice((allowed ?? []).join(', '))
    case 'repeated':
      return words.repeated
    case 'bad-page':
      return allowed ? words.badPage(Number(allowed[0])) : words.badPageForm
    case 'too-long':
      return words.tooLong(Number(allowed?.[0]))
    default:
      return reason satisfies never
  }
}
