'use client'
/**
 * A client component because arrow keys need a script: it makes one stop of the keyboard out of the many
 * links of a drawing, and writes the name of the one under the pointer or the focus where it can be read.
 * The links are the server's; without scripts each is a stop of its own.
 */
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'

export interface MarkKeysProps {
  /** Tells this drawing from another on the page. */
  readonly id: string
  /** What is read where no link is pointed at. */
  readonly idle: string
  /** Tells how to move, for those who come by keyboard. */
  readonly hint: string
  readonly styles: { readonly [part in 'readout' | 'hint']?: string }
  /** A drawing whose links stand in rows, each an element with `data-row`, marks within `data-kind`; a faded one has `data-out`. */
  readonly children: ReactNode
}

// A link to another view may exchange the whole drawing: this tells the new one where the reader was.
let remembered: { readonly drawing: string; readonly row: number; readonly place: number } | undefined

const never = () => () => {}

export function MarkKeys({ id, idle, hint, styles, children }: MarkKeysProps) {
  const box = useRef<HTMLDivElement>(null)
  const hasScript = useSyncExternalStore(never, () => true, () => false)
  const [name, setName] = useState('')

  // After every drawing by the server, since its new links are stops again.
  useEffect(() => {
    const rows = rowsOf(box.current)
    const back = remembered?.drawing === id ? rows[remembered.row]?.[remembered.place] : undefined
    makeStop(rows, back ?? rows.flat().find((link) => link === document.activeElement) ?? firstStop(rows))
    if (!back) return
    remembered = undefined
    back.focus({ preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new drawing is what the effect waits for
  }, [id, children])

  useEffect(() => {
    const drawing = box.current
    if (!drawing) return
    const read = ({ target }: Event) => setName(linkOf(target)?.querySelector('title')?.textContent ?? '')
    const forget = () => setName('')
    const move = (event: KeyboardEvent) => {
      const from = linkOf(event.target)
      if (!from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const rows = rowsOf(drawing)
      const row = rows.findIndex((links) => links.includes(from))
      if (event.key === 'Enter') remembered = { drawing: id, row, place: rows[row]?.indexOf(from) ?? 0 }
      const to = leadsTo(rows, row, from, event.key)
      if (!to) return
      event.preventDefault()
      to.focus()
    }
    const enter = (event: FocusEvent) => {
      makeStop(rowsOf(drawing), linkOf(event.target))
      read(event)
    }
    const listening = new AbortController()
    const { signal } = listening
    drawing.addEventListener('keydown', move, { signal })
    drawing.addEventListener('focusin', enter, { signal })
    drawing.addEventListener('focusout', forget, { signal })
    drawing.addEventListener('pointerover', read, { signal })
    drawing.addEventListener('pointerleave', forget, { signal })
    return () => listening.abort()
  }, [id])

  return (
    <div ref={box}>
      <p className={styles.readout} data-active={name !== ''}>
        <span aria-hidden={name !== ''}>{name || idle}</span>
        {hasScript && <span className={styles.hint}>{hint}</span>}
      </p>
      {children}
    </div>
  )
}

type Links = readonly SVGAElement[]

function rowsOf(drawing: Element | null): Links[] {
  const rows = [...(drawing?.querySelectorAll('[data-row]') ?? [])]
  return rows.map((row) => [...row.querySelectorAll<SVGAElement>('a[href]')]).filter((links) => links.length > 0)
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
