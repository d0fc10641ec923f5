'use client'
/**
 * A client component because only a script hears the keyboard. The shortcuts are single keys, so they can be
 * turned off (WCAG 2.1.4); without scripts the button that explains them does not show.
 */
import { useEffect } from 'react'
import type { ShortcutWords } from '@/lib/words/filtering'
import styles from './shortcuts.module.css'

export interface ShortcutsProps {
  readonly words: ShortcutWords
  readonly className?: string | undefined
}

const storageKey = 'shortcuts'
const dialogId = 'shortcuts'
const titleId = 'shortcuts-title'

export function Shortcuts({ words, className }: ShortcutsProps) {
  useEffect(() => {
    const actions = new Map([
      ['/', search],
      ['j', () => step(1)],
      ['k', () => step(-1)],
      ['?', help],
    ])
    const onKey = (event: KeyboardEvent) => {
      const action = actions.get(event.key)
      // Shift is not looked at: on many keyboards it takes part in typing "/" and "?".
      if (!action || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
      if (isTyping(event.target) || document.querySelector('dialog[open]') || !areOn()) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <button type="button" className={`${className ?? ''} ${styles.open}`} aria-haspopup="dialog" onClick={help}>{words.heading}</button>
      <dialog id={dialogId} className={styles.dialog} aria-labelledby={titleId}>
        <h2 id={titleId} className={styles.title}>{words.heading}</h2>
        <dl className={styles.keys}>
          {words.keys.map(({ key, does }) => (
            <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>
          ))}
        </dl>
        <p>
          <label className={styles.switch}>
            <input
              type="checkbox" defaultChecked aria-describedby="shortcuts-note"
              onChange={({ currentTarget }) => turn(currentTarget.checked)}
            />{' '}
            {words.switch}
          </label>
        </p>
        <p id="shortcuts-note" className={styles.note}>{words.note}</p>
        <form method="dialog"><button type="submit" className={styles.close}>{words.close}</button></form>
      </dialog>
    </>
  )
}

/** Whether the reader wants them. Where nothing can be kept, they are on. */
function areOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

function turn(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, 'off')
  } catch {
    // A browser that keeps nothing: the shortcuts stay on.
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
}

function help(): void {
  const dialog = document.getElementById(dialogId)
  if (!(dialog instanceof HTMLDialogElement) || dialog.closest('[inert]')) return
  const box = dialog.querySelector('input')
  if (box) box.checked = areOn()
  dialog.showModal()
}

function search(): void {
  const field = document.getElementById('q')
  // On a phone the field is in the sheet, which is closed.
  if (field && !field.checkVisibility()) field.closest('details')?.setAttribute('open', '')
  field?.focus()
}

/** Moves to the next card or to the one before it; from elsewhere, to the first that begins below the top of the window. */
function step(by: 1 | -1): void {
  const cards = [...document.querySelectorAll<HTMLElement>('main article[data-kind]')].filter((card) => !card.closest('[inert]'))
  const at = cards.findIndex((card) => card.contains(document.activeElement))
  const below = cards.findIndex((card) => card.getBoundingClientRect().top >= 0)
  const card = cards[at >= 0 ? at + by : by > 0 ? below : (below < 0 ? cards.length : below) - 1]
  card?.querySelector('a')?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'start' })
}
