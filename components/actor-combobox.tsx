'use client'
/**
 * A client component because it answers to each key: an editable combobox with a list (WAI-ARIA Authoring
 * Practices, "Combobox", list autocomplete with manual selection). It holds no filter of its own: a choice
 * clicks the checkbox of that actor, and applies as that does. Without scripts it does not show.
 */
// The pattern asks for these roles, and focus and keys stay in the field:
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type ActorOption, findActors } from '@/lib/actor-search'
import type { Locale } from '@/lib/locale'
import type { ActorSearchWords } from '@/lib/words/filtering'
import styles from './actor-combobox.module.css'

export interface ActorComboboxProps {
  /** Every actor of the record, the most frequent first. */
  readonly options: readonly ActorOption[]
  readonly words: ActorSearchWords
  readonly locale: Locale
}

const inputId = 'find-actor'
const optionId = (actor: string) => `${inputId}-${actor}`

export function ActorCombobox({ options, words, locale }: ActorComboboxProps) {
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  /** The place of the active option, or -1 while the reader is in the text. */
  const [active, setActive] = useState(-1)
  const [drawn, setDrawn] = useState(options)
  /** Chosen actors that have no checkbox, until the server draws one. */
  const [added, setAdded] = useState<readonly string[]>([])
  if (drawn !== options) {
    setDrawn(options)
    setAdded([])
  }

  const matches = isOpen ? findActors(options, text) : []
  const isExpanded = matches.length > 0
  const activeId = matches[active] && optionId(matches[active].option.id)

  useEffect(() => {
    if (isExpanded) list.current?.scrollIntoView({ block: 'nearest' })
  }, [isExpanded])
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const open = (at: number) => {
    setOpen(true)
    setActive(at)
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const write = (value: string) => {
    if (input.current) input.current.value = value
    setText(value)
  }
  const choose = ({ id }: ActorOption) => {
    const box = document.getElementById(`actor-${id}`)
    // Before it applies: what the form remembers of the field is what shows.
    flushSync(() => {
      write('')
      close()
      if (!box) setAdded(added.includes(id) ? added.filter((each) => each !== id) : [...added, id])
    })
    if (box) box.click()
    else input.current?.form?.dispatchEvent(new Event('change'))
  }
  const move = (step: 1 | -1) => {
    const count = findActors(options, text).length
    const from = active < 0 && step < 0 ? count : active
    open((from + step + count) % count)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault()
        if (event.altKey) open(-1)
        else move(1)
        return
      case 'ArrowUp':
        event.preventDefault()
        if (event.altKey) close()
        else move(-1)
        return
      case 'Enter': {
        // A form that is sent by a name half typed would help nobody.
        event.preventDefault()
        const match = matches[active] ?? (matches.length === 1 ? matches[0] : undefined)
        if (match) choose(match.option)
        return
      }
      case 'Escape':
        if (!isOpen && text === '') return
        event.preventDefault()
        if (!isExpanded) write('')
        close()
        return
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        setActive(-1)
    }
  }

  return (
    <div className={styles.combobox}>
      <label htmlFor={inputId}>{words.label}</label>
      <div className={styles.field}>
        <input
          ref={input} id={inputId} type="text" role="combobox" className={styles.input}
          aria-autocomplete="list" aria-expanded={isExpanded} aria-controls={`${inputId}-list`} aria-activedescendant={activeId}
          placeholder={words.hint} autoComplete="off" autoCapitalize="none" spellCheck={false}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value)
            open(-1)
          }}
          onClick={() => (isOpen ? close() : open(-1))} onBlur={close} onKeyDown={onKeyDown}
        />
        {/* The keyboard stays in the field; the pointer must not take the focus out of it. */}
        <div
          ref={list} id={`${inputId}-list`} role="listbox" aria-label={words.list} aria-multiselectable="true"
          className={styles.list} hidden={!isExpanded} onMouseDown={(event) => event.preventDefault()}
        >
          {matches.map(({ option, alias }) => (
            <div
              key={option.id} id={optionId(option.id)} role="option" aria-selected={Boolean(option.chosen)} className={styles.option}
              data-active={optionId(option.id) === activeId || undefined} data-empty={option.count === 0 || undefined} onClick={() => choose(option)}
            >
              <span className={styles.name} lang={option.lang}>{option.label}{alias && <small> ({alias})</small>}</span>{' '}
              <span className={styles.count}>{option.count}<span className="unseen"> {eventsOf(option.count, words, locale)}</span></span>
            </div>
          ))}
        </div>
      </div>
      {added.map((id) => <input key={id} type="hidden" name="actor" value={id} />)}
      <output className={styles.none}>{isOpen && !isExpanded ? words.none : ''}</output>
    </div>
  )
}

function eventsOf(count: number, { events }: ActorSearchWords, locale: Locale): string {
  return new Intl.PluralRules(locale).select(count) === 'one' ? events.one : events.other
}
