/** How to cite a page: as text to copy, the laws themselves, and as files for reference managers. */
import type { ReactNode } from 'react'
import { citationText, type Part } from '@/lib/citation-styles'
import type { Cite as Model } from '@/lib/cite'
import type { Locale } from '@/lib/locale'
import { citingWords } from '@/lib/words/citing'
import { CopyButton } from './copy-button'
import { Name } from './name'
import styles from './cite.module.css'

export interface CiteProps {
  readonly cite: Model
  readonly locale: Locale
}

export function Cite({ cite, locale }: CiteProps) {
  const words = citingWords[locale]
  return (
    <section aria-labelledby="cite" className={styles.cite}>
      <h2 id="cite">{words.heading}</h2>
      {cite.texts.length > 0 && (
        <>
          <dl className={styles.texts}>
            {cite.texts.map(({ style, parts }) => (
              <Row key={style} name={style} what={style} text={citationText(parts)} locale={locale}>{parts.map(styled)}</Row>
            ))}
          </dl>
          <p className={styles.note}>{words.dateNote}</p>
        </>
      )}
      {cite.laws.length > 0 && (
        <>
          {cite.texts.length > 0 && <h3>{words.laws}</h3>}
          <dl className={styles.texts}>
            {cite.laws.map(({ instrument, citation }) => (
              <Row
                key={instrument.id}
                name={cite.texts.length > 0 ? <Name link={instrument} locale={locale} /> : words.bluebook}
                what={instrument.name}
                text={citation}
                locale={locale}
              >
                <span lang="en">{citation}</span>
              </Row>
            ))}
          </dl>
        </>
      )}
      <p className={styles.files}>
        <span>{words.files}</span>
        {cite.files.map(({ name, href, type }) => <a key={href} href={href} type={type}>{name}</a>)}
      </p>
    </section>
  )
}

interface RowProps {
  readonly name: ReactNode
  readonly what: string
  /** What is copied. */
  readonly text: string
  readonly children: ReactNode
  readonly locale: Locale
}

function Row({ name, what, text, children, locale }: RowProps) {
  const words = citingWords[locale]
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd>
        <CopyButton
          text={text}
          className={styles.copy}
          label={words.copy}
          name={words.copyWhat(what)}
          done={words.copied}
          failed={words.copyFailed}
        />
      </dd>
    </div>
  )
}

function styled({ text, as }: Part, index: number): ReactNode {
  switch (as) {
    case 'title':
      return <cite key={index}>{text}</cite>
    case 'site':
      return <span key={index} className={styles.site}>{text}</span>
    case undefined:
      return text
    default:
      return as satisfies never
  }
}
