'use client'
/**
 * A client component because a choice has to apply at once, without a full reload, and leave the reader
 * where he is. It only watches the form: the address is made of the form's own fields, the page that
 * answers is drawn by the server, and without scripts the button submits the same fields.
 */
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useTransition } from 'react'

export interface FilterFormProps {
  readonly action: string
  /** The parameters in canonical order. */
  readonly order: readonly string[]
  /** Parameters that go without saying, as `name=value`. */
  readonly defaults: readonly string[]
  /** Identifies the view that the server has drawn. */
  readonly query: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What the reader was doing when the page was exchanged under his hands. */
interface Remembered {
  readonly id: string
  readonly value: string | undefined
  readonly selection: readonly [number, number] | undefined
  readonly open: readonly string[]
}

// The filtered and the unfiltered timeline are two pages to the router: the form is drawn anew between
// them, so this cannot live in the component's own state.
let remembered: Remembered | undefined

export function FilterForm({ action, order, defaults, query, className, children }: FilterFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  useLayoutEffect(() => {
    // Fields show what the address says, also after the back button.
    form.current?.reset()
    restore(form.current)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new view is what the effect waits for
  }, [query])

  useEffect(() => {
    const current = form.current
    if (!current) return
    const apply = (event: Event) => {
      event.preventDefault()
      const href = hrefOf(current, action, order, defaults)
      if (href === `${location.pathname}${location.search}`) return
      remembered = remember(current)
      startTransition(() => router.push(href, { scroll: false }))
    }
    // The native "change" waits until a text is finished; React's would come with every key.
    current.addEventListener('change', apply)
    current.addEventListener('submit', apply)
    return () => {
      current.removeEventListener('change', apply)
      current.removeEventListener('submit', apply)
    }
  }, [action, order, defaults, router])

  return (
    <search>
      <form ref={form} method="get" action={action} className={className} aria-busy={isPending}>
        {children}
      </form>
    </search>
  )
}

function hrefOf(form: HTMLFormElement, action: string, order: readonly string[], defaults: readonly string[]): string {
  const query = new URLSearchParams()
  const data = new FormData(form)
  for (const name of order) {
    const values = data.getAll(name).map((value) => String(value).trim())
    for (const value of values.sort()) {
      if (value !== '' && !defaults.includes(`${name}=${value}`)) query.append(name, value)
    }
  }
  return query.size > 0 ? `${action}?${query}` : action
}

function remember(form: HTMLFormElement): Remembered | undefined {
  const focused = document.activeElement
  const isText = focused instanceof HTMLInputElement && (focused.type === 'search' || focused.type === 'text')
  return {
    id: focused instanceof HTMLElement && form.contains(focused) ? focused.id : '',
    value: isText ? focused.value : undefined,
    selection: isText ? [focused.selectionStart ?? 0, focused.selectionEnd ?? 0] : undefined,
    open: [...document.querySelectorAll('details[open][id]')].map(({ id }) => id),
  }
}

function restore(form: HTMLFormElement | null): void {
  if (!remembered || !form) return
  const { id, value, selection, open } = remembered
  remembered = undefined
  for (const each of open) document.getElementById(each)?.setAttribute('open', '')
  const field = id ? document.getElementById(id) : null
  if (field instanceof HTMLInputElement && value !== undefined && selection) {
    field.value = value
    field.focus({ preventScroll: true })
    field.setSelectionRange(...selection)
  } else field?.focus({ preventScroll: true })
}
