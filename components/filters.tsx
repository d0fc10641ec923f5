/** The filters beside the timeline: a GET form that works by itself, and applies at once where scripts run. */
import type { Dashboard } from '@/lib/dashboard'
import { emptyFilter, filterKeys, MAX_QUERY, type Filter, type FilterKey } from '@/lib/filter'
import { type Locale, wordsIn } from '@/lib/locale'
import { paths } from '@/lib/site'
import { filteringWords } from '@/lib/words/filtering'
import type { ReactNode } from 'react'
import { ActorCombobox } from './actor-combobox'
import { Choices } from './choices'
import { FilterForm } from './filter-form'
import { Link } from './link'
import { LinkProgress } from './link-progress'
import styles from './filters.module.css'

export interface FiltersProps {
  readonly filter: Filter
  readonly choices: Dashboard['choices']
  /** How many events the view has, and how many the record. */
  readonly total: number
  readonly all: number
  /** Whether there is anything to clear. */
  readonly narrowed: boolean
  /** Identifies the view: the form takes over the choices of a new one. */
  readonly query: string
  readonly locale: Locale
}

const defaults = [`match=${emptyFilter.match}`, `sort=${emptyFilter.sort}`]

export function Filters({ filter, choices, total, all, narrowed, query, locale }: FiltersProps) {
  const words = wordsIn(locale).filter
  const more = filteringWords[locale]
  const { otherActors, unlistedActors } = choices
  return (
    <details className={styles.filters} id="filters">
      <summary className={styles.summary} id="open-filters">{words.heading}</summary>
      <FilterForm
        action={paths(locale).home} order={filterKeys} defaults={defaults} query={query} result={words.result(total, all)}
        className={styles.form}
      >
        <p className={styles.field}>
          <label htmlFor="q">{words.search}</label>
          <input id="q" name="q" type="search" maxLength={MAX_QUERY} defaultValue={filter.q} aria-describedby="q-hint" />
          <span id="q-hint" className={styles.hint}>{words.searchHint}</span>
        </p>
        <fieldset>
          <legend>{words.actors}</legend>
          <Choices name="actor" choices={choices.firstActors} locale={locale} />
          <ActorCombobox options={choices.actorOptions} words={more.actorSearch} locale={locale} />
          <More
            id="more-actors" open={otherActors.some(({ chosen }) => chosen)}
            label={unlistedActors > 0
              ? more.someActors(otherActors.length, otherActors.length + unlistedActors)
              : words.actorsMore(otherActors.length)}
          >
            <Choices name="actor" choices={otherActors} locale={locale} />
            {unlistedActors > 0 && (
              <p className={styles.unlisted}>
                {more.unlisted(unlistedActors)}{wordsIn(locale).colon}
                <Link href={paths(locale).actors}>{more.allActors(choices.actorOptions.length)}</Link>
              </p>
            )}
          </More>
          <label className={styles.all}>
            <input type="checkbox" id="match" name="match" value="all" defaultChecked={filter.match === 'all'} /> {words.matchAll}
          </label>
        </fieldset>
        <fieldset>
          <legend>{words.kinds}</legend>
          <Choices name="kind" choices={choices.kinds} locale={locale} />
        </fieldset>
        <fieldset className={styles.dates}>
          <legend>{words.dates}</legend>
          <Period name="from" label={words.from} value={filter.from} />
          <Period name="to" label={words.to} value={filter.to} />
          <p id="date-hint" className={styles.hint}>{words.dateHint}</p>
        </fieldset>
        <More id="more-instruments" label={words.instruments} open={choices.instruments.some(({ chosen }) => chosen)}>
          <fieldset>
            <legend className="unseen">{words.instruments}</legend>
            <Choices name="instrument" choices={choices.instruments} locale={locale} />
          </fieldset>
        </More>
        <More id="more-jurisdictions" label={words.jurisdictions} open={choices.jurisdictions.some(({ chosen }) => chosen)}>
          <fieldset>
            <legend className="unseen">{words.jurisdictions}</legend>
            <Choices name="jurisdiction" choices={choices.jurisdictions} locale={locale} />
          </fieldset>
        </More>
        <p className={styles.field}>
          <label htmlFor="sort">{words.sort}</label>
          <select id="sort" name="sort" defaultValue={filter.sort}>
            <option value="newest">{words.sorts.newest}</option>
            <option value="oldest">{words.sorts.oldest}</option>
          </select>
        </p>
        <p className={styles.foot}>
          {/* One button: it applies where the form is sent, and closes the sheet where each choice has applied already. */}
          <button type="submit" id="apply" className={styles.apply}>
            <span className={styles.send}>{words.apply}</span>
            <span className={styles.show}>{more.show(total)}</span>
          </button>
          {narrowed && <Link href={paths(locale).home} scroll={false} className={styles.clear}>{words.clear}<LinkProgress /></Link>}
        </p>
      </FilterForm>
    </details>
  )
}

function More({ id, label, open, children }: { readonly id: string; readonly label: string; readonly open: boolean; readonly children: ReactNode }) {
  return (
    <details className={styles.more} id={id} open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  )
}

function Period({ name, label, value }: { readonly name: FilterKey; readonly label: string; readonly value: string | undefined }) {
  return (
    <p className={styles.field}>
      <label htmlFor={name}>{label}</label>
      <input
        id={name} name={name} type="text" defaultValue={value} inputMode="numeric" autoComplete="off" size={10} placeholder="2021-02"
        aria-describedby="date-hint"
      />
    </p>
  )
}
