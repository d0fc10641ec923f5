'use client'
/**
 * A client component because only a script can reach the clipboard. Where none runs the button does not show;
 * where one is on its way the button has its place already, so that nothing moves when it comes.
 */
import { useState } from 'react'
import styles from './copy-link.module.css'

interface CopyLinkProps {
  /** The address to copy; without it, that of the page on screen. */
  readonly href?: string
  readonly label: string
  readonly done: string
  readonly failed: string
  readonly className?: string | undefined
}

export function CopyLink({ href, label, done, failed, className }: CopyLinkProps) {
  const [message, setMessage] = useState('')
  const copy = async () => {
    const address = href ? new URL(href, location.href).href : location.href
    try {
      await navigator.clipboard.writeText(address)
      setMessage(done)
    } catch {
      setMessage(`${failed} ${address}`)
    }
  }
  return (
    <>
      <button type="button" className={`${className ?? ''} ${styles.button}`} onClick={copy}>{label}</button>{' '}
      <output>{message}</output>
    </>
  )
}
