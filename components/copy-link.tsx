'use client'
/** A client component because only a script can reach the clipboard; without one the button does not show. */
import { useState, useSyncExternalStore } from 'react'

interface CopyLinkProps {
  /** The address to copy; without it, that of the page on screen. */
  readonly href?: string
  /** Any other text to copy, as it stands. */
  readonly text?: string
  readonly label: string
  readonly done: string
  readonly failed: string
  readonly className?: string | undefined
}

const never = () => () => {}

export function CopyLink({ href, text, label, done, failed, className }: CopyLinkProps) {
  const hasScript = useSyncExternalStore(never, () => true, () => false)
  const [message, setMessage] = useState('')
  if (!hasScript) return null
  const copy = async () => {
    const address = href ? new URL(href, location.href).href : location.href
    try {
      await navigator.clipboard.writeText(text ?? address)
      setMessage(done)
    } catch {
      // A long text stands on the page already.
      setMessage(text === undefined ? `${failed} ${address}` : failed)
    }
  }
  return (
    <>
      <button type="button" className={className} onClick={copy}>{label}</button>{' '}
      <output>{message}</output>
    </>
  )
}
