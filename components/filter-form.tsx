'use client'
/**
 * A client component because a choice has to apply at once, without a full reload, and leave the reader
 * where he is. It only watches the form: the address is made of the form's own fields, the page that
 * answers is drawn by the server, and without scripts the button submits the same fields.
 */
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useTransition } from 'react'
import { announce, prepareAnnouncer } from './announcer'
import { currentFocus, type FilterMemory, remember, restore } from './filter-memory'
import { Progress } from './progress'
import { useSheet } from './use-sheet'

export interface FilterFormProps {
  readonly action: string
  /** The parameters in canonical order. */
  readonly order: readonly string[]
  /** Parameters that go without saying, as `name=value`. */
  readonly defaults: readonly string[]
  /** Identifies the view that the server has drawn. */
  readonly query: string
  /** How many events the view has, in words. */
  readonly result: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

// The form is drawn anew between two views, so these cannot live in the component's own state.
/** The view that the reader has asked for, and what he was doing since. */
let asked: { readonly href: string; readonly memory: FilterMemory } | undefined
/** The view that was last on screen. */
let seen: string | undefined
/** Whether a form of this document is listened to: what was chosen before that, nobody has heard. */
let isHeard = false

const here = () => `${location.pathname}${location.search}`

/** He may have gone on, or typed more, while the answer was on its way. Must not make the browser lay out the page. */
function update(memory: FilterMemory): FilterMemory {
  return { ...memory, focus: currentFocus() ?? memory.focus }
}

export function FilterForm({ action, order, defaults, query, result, className, children }: FilterFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  useLayoutEffect(() => {
    const current = form.current
    if (!current) return
    const memory = asked?.href === here() ? update(asked.memory) : undefined
    // Fields show what the address says, also after the back button.
    if (isHeard) current.reset()
    if (!memory) return
    asked = undefined
    restore(current, memory)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new view is what the effect waits for
  }, [query])

  useLayoutEffect(() => {
    return () => {
      // The page goes away piece by piece: measuring it now would shift the scroll.
      if (asked) asked = { ...asked, memory: update(asked.memory) }
    }
  }, [])

  useSheet(form)

  useEffect(() => {
    prepareAnnouncer()
    // A focus that has moved to the number of events reads it out already.
    if (seen !== undefined && seen !== query && document.activeElement?.id !== 'result') announce(result)
    seen = query
  }, [query, result])

  useEffect(() => {
    const current = form.current
    if (!current) return
    const apply = () => {
      const href = hrefOf(current, action, order, defaults)
      if (href === here()) return
      asked = { href, memory: remember(current) }
      startTransition(() => router.push(href, { scroll: false }))
    }
    const onChange = (event: Event) => {
      event.preventDefault()
      // What only helps to choose has no name.
      if (!(event.target instanceof HTMLInputElement) || event.target.name) apply()
    }
    const follow = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (!link || link.pathname !== action || link.search === location.search || ctrlKey || metaKey || shiftKey) return
      asked = { href: `${link.pathname}${link.search}`, memory: remember(current) }
    }
    // The native "change" waits until a text is finished; React's would come with every key.
    current.addEventListener('change', onChange)
    current.addEventListener('submit', onChange)
    window.addEventListener('click', follow)
    if (!isHeard && isTouched(current)) apply()
    isHeard = true
    return () => {
      current.removeEventListener('change', onChange)
      current.removeEventListener('submit', onChange)
      window.removeEventListener('click', follow)
    }
  }, [action, order, defaults, router])

  return (
    <search>
      {/* No browser fills it in from memory: what differs from the address is what the reader has just chosen. */}
      <form ref={form} method="get" action={action} className={className} aria-busy={isPending} autoComplete="off">
        {children}
        <Progress isPending={isPending} />
      </form>
    </search>
  )
}

/** Whether a choice has been made; a text is one when it is finished. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
    if (!(field instanceof HTMLInputElement) || !field.name) return false
    return field.checked !== field.defaultChecked || (field.value !== field.defaultValue && field !== document.activeElement)
  })
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
