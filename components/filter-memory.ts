/**
 * What the reader was doing in the filters, kept while the page is exchanged under his hands. The filtered and
 * the unfiltered timeline are two pages to the router: the form is drawn anew between them.
 */

interface Focus {
  readonly id: string
  /** Only of a text field. */
  readonly value?: string
  readonly selection?: readonly [number, number]
}

export interface FilterMemory {
  /** Undefined where nothing of the page had the focus. */
  readonly focus: Focus | undefined
  /** Ids of the disclosures that are open. */
  readonly open: readonly string[]
  /** How far the panel of the filters is scrolled, in pixels. */
  readonly scrolled: number
}

const panelOf = (form: HTMLFormElement) => form.closest('details')

/** What the reader is doing now. */
export function remember(form: HTMLFormElement): FilterMemory {
  return {
    focus: currentFocus(),
    open: [...document.querySelectorAll('details[open][id]')].map(({ id }) => id),
    scrolled: panelOf(form)?.scrollTop ?? 0,
  }
}

/** What has the focus. A link that takes a filter away vanishes with it: then what it led to takes its place. */
export function currentFocus(): Focus | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return undefined
  if (focused.matches('form a')) return { id: 'apply' }
  if (focused.matches('section:has(> * > #result) a')) return { id: 'result' }
  if (focused.id === '') return undefined
  if (!(focused instanceof HTMLInputElement) || !['search', 'text'].includes(focused.type)) return { id: focused.id }
  return { id: focused.id, value: focused.value, selection: [focused.selectionStart ?? 0, focused.selectionEnd ?? 0] }
}

/** Puts the reader back where he was. */
export function restore(form: HTMLFormElement, { focus, open, scrolled }: FilterMemory): void {
  for (const id of open) document.getElementById(id)?.setAttribute('open', '')
  const panel = panelOf(form)
  if (panel) panel.scrollTop = scrolled
  const field = focus && document.getElementById(focus.id)
  if (!field) return
  if (field instanceof HTMLInputElement && focus.value !== undefined && field.value !== focus.value) {
    field.value = focus.value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const isLost = document.activeElement === null || document.activeElement === document.body
  if (isLost) field.focus({ preventScroll: true })
  if (field instanceof HTMLInputElement && focus.selection && document.activeElement === field) field.setSelectionRange(...focus.selection)
}
