/** The facts of an event as a table: a row for each, none for what is not known. */
import type { ReactNode } from 'react'
import { formatDate } from '@/lib/day'
import type { EventPage } from '@/lib/event-page'
import { type Locale, wordsIn } from '@/lib/locale'
import styles from './event-article.module.css'
import { Name } from './name'

export function EventDetails({ page, locale }: { readonly page: EventPage; readonly locale: Locale }) {
  const words = wordsIn(locale)
  return (
    <table className={styles.details}>
      <caption className="unseen">{words.event.details}</caption>
      <tbody>
        <Row name={words.event.date}>
          <time dateTime={page.date}>{formatDate(page.date, locale)}</time>{page.isMonthOnly && ` (${words.event.dateNote})`}
        </Row>
        <Row name={words.event.kind}>{words.kinds[page.kind]}</Row>
        <Row name={words.event.jurisdiction}>{page.jurisdiction}</Row>
        {page.rows.map(({ field, values }) => (
          <Row key={field} name={words.fields[field]}>
            <Listing>{values.map((value) => (typeof value === 'string' ? value : <Name key={value.id} link={value} locale={locale} />))}</Listing>
          </Row>
        ))}
        <Row name={words.event.actors}><Listing>{page.actors.map((actor) => <Name key={actor.id} link={actor} locale={locale} />)}</Listing></Row>
        {page.instruments.length > 0 && (
          <Row name={words.event.instruments}>
            <Listing>{page.instruments.map((each) => <Name key={each.id} link={each} locale={locale} />)}</Listing>
          </Row>
        )}
      </tbody>
    </table>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <tr><th scope="row">{name}</th><td>{children}</td></tr>
}

function Listing({ children }: { readonly children: readonly ReactNode[] }) {
  if (children.length === 1) return children[0]
  return <ul className={styles.inner}>{children.map((child, index) => <li key={index}>{child}</li>)}</ul>
}
