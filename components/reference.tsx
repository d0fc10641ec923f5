/** The reference of the programming interface: an entry per address, with an example that runs. */
import type { DataPage } from '@/lib/data-page'
import { type Locale, wordsIn } from '@/lib/locale'
import type { Field } from '@/lib/reference'
import { dataWords } from '@/lib/words/data'
import styles from './reference.module.css'

interface ReferenceProps {
  readonly groups: DataPage['reference']
  readonly locale: Locale
}

export function Reference({ groups, locale }: ReferenceProps) {
  const words = dataWords[locale]
  return groups.map(({ group, heading, entries }) => (
    <section key={group} aria-labelledby={`reference-${group}`} className={styles.group}>
      <h3 id={`reference-${group}`}>{heading}</h3>
      <ol className={styles.entries}>
        {entries.map(({ operation, path, title, mediaType, parameters, fields, example }) => (
          <li key={operation} id={operation} className={styles.entry}>
            <h4><code>{path}</code></h4>
            <p>{title}. <span className={styles.type}>{mediaType}</span></p>
            <p className={styles.example}>{words.example}{wordsIn(locale).colon}<a href={example}>{example}</a></p>
            {parameters.length > 0 && <Fields label={words.parameters(parameters.length)} fields={parameters} locale={locale} />}
            {fields.length > 0 && <Fields label={words.fields(fields.length)} fields={fields} locale={locale} />}
          </li>
        ))}
      </ol>
    </section>
  ))
}

function Fields({ label, fields, locale }: { readonly label: string; readonly fields: readonly Field[]; readonly locale: Locale }) {
  const words = dataWords[locale]
  return (
    <details className={styles.fields}>
      <summary>{label}</summary>
      <table>
        <caption className="unseen">{label}</caption>
        <thead><tr><th scope="col">{words.name}</th><th scope="col">{words.type}</th><th scope="col">{words.meaning}</th></tr></thead>
        <tbody>
          {fields.map(({ name, type, text }) => (
            <tr key={name}><th scope="row"><code>{name}</code></th><td><code>{type}</code></td><td>{text}</td></tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
