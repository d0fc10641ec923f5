'use client'
/**
 * A client component because arrow keys need a script: it makes one stop of the keyboard out of the many
 * links of a drawing, and writes the name of the one under the pointer or the focus where it can be read.
 * A link to another view of the page leads there without a reload. The drawing is the server's, as markup;
 * without scripts each of its links is a stop of its own.
 */
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore, useTransition } from 'react'
import { Progress } from './progress'

export interface MarkKeysProps {
  /** Tells this drawing from another on the page. */
  readonly id: string
  /** What is read where no link is pointed at. */
  readonly idle: string
  /** Tells how to move, for those who come by keyboard. */
  readonly hint: string
  readonly styles: { readonly [part in 'readout' | 'hint']?: string }
  /** Safe markup. Its links stand in rows, each an element with `data-row`, marks within `data-kind`; a faded one has `data-out`. */
  readonly drawing: string
}

// A link to another view may exchange the whole drawing: this tells the new one where the reader was.
let remembered: { readonly drawing: string; readonly row: number; readonly place: number } | undefined

const never = () => () => {}

export function MarkKeys({ id, idle, hint, styles, drawing }: MarkKeysProps) {
  const box = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const hasScript = useSyncExternalStore(never, () => true, () => false)
  const [name, setName] = useState('')

  // After every drawing by the server, since its new links are stops again.
  useEffect(() => {
    const rows = rowsOf(box.current)
    const back = remembered?.drawing === id ? rows[remembered.row]?.[remembered.place] : undefined
    makeStop(rows, back ?? rows.flat().find((link) => link === document.activeElement) ?? firstStop(rows))
    remembered = undefined
    // Who has gone on to something else meanwhile stays there.
    if (document.activeElement === document.body) back?.focus({ preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new drawing is what the effect waits for
  }, [id, drawing])

  useEffect(() => {
    const area = box.current
    if (!area) return
    const read = ({ target }: Event) => setName(linkOf(target)?.querySelector('title')?.textContent ?? '')
    const forget = () => setName('')
    const move = (event: KeyboardEvent) => {
      const from = linkOf(event.target)
      if (!from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const rows = rowsOf(area)
      const to = leadsTo(rows, rowOf(rows, from), from, event.key)
      if (!to) return
      event.preventDefault()
      to.focus()
    }
    const follow = (event: MouseEvent) => {
      const link = linkOf(event.target)
      const address = link && new URL(link.href.baseVal, location.href)
      if (!address || address.pathname !== location.pathname || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const rows = rowsOf(area)
      const row = rowOf(rows, link)
      remembered = { drawing: id, row, place: rows[row]?.indexOf(link) ?? 0 }
      startTransition(() => router.push(`${address.pathname}${address.search}`, { scroll: false }))
    }
    const enter = (event: FocusEvent) => {
      makeStop(rowsOf(area), linkOf(event.target))
      read(event)
    }
    const listening = new AbortController()
    const { signal } = listening
    area.addEventListener('keydown', move, { signal })
    area.addEventListener('click', follow, { signal })
    area.addEventListener('focusin', enter, { signal })
    area.addEventListener('focusout', forget, { signal })
    area.addEventListener('pointerover', read, { signal })
    area.addEventListener('pointerleave', forget, { signal })
    return () => listening.abort()
  }, [id, router])

  return (
    <div ref={box}>
      <p className={styles.readout} data-active={name !== ''}>
        <span aria-hidden={name !== ''}>{name || idle}</span>
        {hasScript && <span className={styles.hint}>{hint}</span>}
      </p>
      <div dangerouslySetInnerHTML={{ __html: drawing }} />
      <Progress isPending={isPending} />
    </div>
  )
}

type Links = readonly SVGAElement[]

function rowsOf(drawing: Element | null): Links[] {
  const rows = [...(drawing?.querySelectorAll('[data-row]') ?? [])]
  return rows.map((row) => [...row.querySelectorAll<SVGAElement>('a[href]')]).filter((links) => links.length > 0)
}

function rowOf(rows: readonly Links[], link: SVGAElement): number {
  return rows.findIndex((links) => links.includes(link))
}

function linkOf(node: EventTarget | null): SVGAElement | undefined {
  const link = node instanceof Element ? node.closest('a[href]') : null
  return link instanceof SVGAElement ? link : undefined
}

/** The keyboard enters at the first mark that is not faded. */
function firstStop(rows: readonly Links[]): SVGAElement | undefined {
  const links = rows.flat()
  return links.find((link) => link.closest('[data-kind]') && !link.hasAttribute('data-out')) ?? links[0]
}

function makeStop(rows: readonly Links[], stop: SVGAElement | undefined): void {
  for (const link of rows.flat()) link.setAttribute('tabindex', link === stop ? '0' : '-1')
}

/** Where a key leads: along the row, to its ends, or to the nearest link of the row above or below. */
function leadsTo(rows: readonly Links[], row: number, from: SVGAElement, key: string): SVGAElement | undefined {
  const links = rows[row] ?? []
  const place = links.indexOf(from)
  switch (key) {
    case 'ArrowRight':
      return links[place + 1]
    case 'ArrowLeft':
      return links[place - 1]
    case 'Home':
      return links[0]
    case 'End':
      return links.at(-1)
    case 'ArrowUp':
      return nearest(rows[row - 1], from)
    case 'ArrowDown':
      return nearest(rows[row + 1], from)
    default:
      return undefined
  }
}

function nearest(links: Links | undefined, from: Element): SVGAElement | undefined {
  const distance = (link: Element) => Math.abs(middle(link) - middle(from))
  return links?.reduce((best, link) => (distance(link) < distance(best) ? link : best))
}

function middle(link: Element): number {
  const { left, width } = link.getBoundingClientRect()
  return left + width / 2
}
