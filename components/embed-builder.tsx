/** The builder of embeds: a plain form that works without scripts, the preview, the code. */
import { SANDBOX } from '@/lib/embed'
import type { EmbedBuilderModel, Option } from '@/lib/embed-builder'
import { type Locale, wordsIn } from '@/lib/locale'
import { EMBED_ANCHOR, embedFiles } from '@/lib/site'
import { embedWords } from '@/lib/words/embed'
import { CopyButton } from './copy-button'
import styles from './embed-builder.module.css'
import { IgnoredList } from './ignored-list'

interface EmbedBuilderProps {
  readonly builder: EmbedBuilderModel
  readonly locale: Locale
}

export function EmbedBuilder({ builder, locale }: EmbedBuilderProps) {
  const words = embedWords[locale].builder
  const { values, ignored, expected, result } = builder
  const actors = [{ value: '', label: words.anyActor }, ...builder.actors]
  const kinds = [{ value: '', label: words.anyKind }, ...builder.kinds]
  return (
    <section id={EMBED_ANCHOR} aria-labelledby="embed-heading" className={styles.builder}>
      <h2 id="embed-heading">{words.heading}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <form action={builder.action} method="get" className={styles.form}>
        <p className={styles.wide}>
          <label htmlFor="embed-address">{words.address}</label>
          <input
            id="embed-address" name="embed" type="text" inputMode="url" autoComplete="off" spellCheck={false} defaultValue={values.embed}
            aria-describedby={expected ? 'embed-hint embed-unknown' : 'embed-hint'} aria-invalid={expected ? true : undefined}
          />
          <span id="embed-hint" className={styles.hint}>{words.addressHint}</span>
        </p>
        <fieldset className={`${styles.wide} ${styles.group}`}>
          <legend>{words.choose}</legend>
          <Choice id="embed-actor" name="actor" label={words.actor} value={values.actor} options={actors} />
          <Choice id="embed-kind" name="kind" label={words.kind} value={values.kind} options={kinds} />
        </fieldset>
        <Choice id="embed-theme" name="theme" label={words.theme} value={values.theme} options={builder.themes} />
        <Choice id="embed-lang" name="lang" label={words.language} value={values.lang} options={builder.languages} />
        <p>
          <label htmlFor="embed-limit">{words.limit} <span className={styles.hint}>({words.limitHint(builder.most)})</span></label>
          <input id="embed-limit" name="limit" type="number" min={1} max={builder.most} defaultValue={values.limit} />
        </p>
        <p className={styles.wide}><button type="submit">{words.show}</button></p>
      </form>
      {expected && <p id="embed-unknown" className={styles.unknown}>{words.unknown} <code>{expected}</code></p>}
      {ignored.length > 0 && <IgnoredList ignored={ignored} locale={locale} />}
      {result && <Result result={result} locale={locale} />}
    </section>
  )
}

interface ResultProps {
  readonly result: NonNullable<EmbedBuilderModel['result']>
  readonly locale: Locale
}

function Result({ result: { frame, code, href, oembed }, locale }: ResultProps) {
  const words = embedWords[locale].builder
  return (
    <>
      <p className={styles.code}>
        <label htmlFor="embed-code">{words.code}</label>
        <textarea id="embed-code" readOnly rows={5} spellCheck={false} value={code} aria-describedby="embed-code-hint" />
        <span id="embed-code-hint" className={styles.hint}>{words.codeHint}</span>
      </p>
      <p className={styles.tools}>
        <CopyButton text={code} className={styles.copy} label={words.copy} done={words.copied} failed={words.copyFailed} />
        <a href={href}>{words.open}</a>
        <a href={oembed} type="application/json">{words.oembed}</a>
      </p>
      <figure className={styles.preview}>
        <figcaption>{words.preview}{wordsIn(locale).colon}{frame.title}</figcaption>
        {/* A frame whose address changes is another frame: going back leaves the page, not the frame. */}
        <iframe key={frame.src} src={frame.src} title={frame.title} height={frame.height} loading="lazy" sandbox={SANDBOX} />
      </figure>
      <script src={embedFiles.hostScript} async />
    </>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
}

function Choice({ id, name, label, value, options }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </p>
  )
}
