/** On a phone the open filters cover the page: what lies below is out of reach until they close. */
import { type RefObject, useLayoutEffect } from 'react'

/** From here on there is room for the filters beside the timeline; the same width as in the styles. */
const BESIDE = '(min-width: 60rem)'

/**
 * Makes the disclosure around the form a sheet. It opens and closes by itself; this keeps the page below out
 * of reach, and closes it with Escape, with a click beside it and with its button, back to where it was opened.
 */
export function useSheet(form: RefObject<HTMLFormElement | null>): void {
  useLayoutEffect(() => {
    const sheet = form.current?.closest('details')
    const opener = sheet?.querySelector('summary')
    if (!sheet || !opener) return
    const isBeside = matchMedia(BESIDE)
    const isCovering = () => sheet.open && !isBeside.matches
    let covered: readonly HTMLElement[] = []
    const settle = () => {
      for (const element of covered) element.inert = false
      covered = isCovering() ? around(sheet) : []
      for (const element of covered) element.inert = true
    }
    /** Beside the timeline there is nothing to open: the filters always show. */
    const adapt = () => {
      opener.tabIndex = isBeside.matches ? -1 : 0
      settle()
    }
    const change = () => {
      sheet.open = isBeside.matches
      adapt()
    }
    const close = () => {
      if (!isCovering()) return
      sheet.open = false
      settle()
      opener.focus()
    }
    const show = () => {
      if (!isCovering()) return
      close()
      // The events follow below it.
      opener.scrollIntoView({ block: 'start' })
    }
    const onKey = (event: KeyboardEvent) => {
      const isClearing = event.target instanceof HTMLInputElement && event.target.type === 'search' && event.target.value !== ''
      if (event.key === 'Escape' && !event.defaultPrevented && !isClearing) close()
    }
    const onClick = (event: MouseEvent) => {
      if (event.target instanceof Node && !sheet.contains(event.target)) close()
    }
    if (isBeside.matches) sheet.open = true
    adapt()
    const leaving = new AbortController()
    const { signal } = leaving
    isBeside.addEventListener('change', change, { signal })
    sheet.addEventListener('toggle', settle, { signal })
    // Before the form applies, which remembers whether the sheet is open.
    sheet.addEventListener('submit', show, { signal, capture: true })
    // On the window, so that what is open inside the sheet has its say first.
    window.addEventListener('keydown', onKey, { signal })
    window.addEventListener('click', onClick, { signal })
    return () => {
      leaving.abort()
      for (const element of covered) element.inert = false
    }
  }, [form])
}

/** Everything on the page but the sheet, as few elements as possible; what speaks to screen readers stays. */
function around(sheet: HTMLElement): HTMLElement[] {
  const others: HTMLElement[] = []
  for (let element = sheet; element.parentElement && element !== document.body; element = element.parentElement) {
    for (const sibling of element.parentElement.children) {
      const isInReach = sibling instanceof HTMLElement && sibling !== element && !sibling.inert
      if (isInReach && !sibling.matches('#announcer, next-route-announcer, script')) others.push(sibling)
    }
  }
  return others
}
