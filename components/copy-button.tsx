'use client'
/**
 * A client component because only a script can reach the clipboard. Where none runs the button does not show;
 * where one is on its way the button has its place already, so that nothing moves when it comes.
 */
import { useState } from 'react'
import styles from './copy-button.module.css'

interface CopyButtonProps {
  /** The text to copy; without it, an address. */
  readonly text?: string
  /** The address to copy; without it, that of the page on screen. */
  readonly href?: string
  readonly label: string
  /** What a screen reader hears instead of the label, where several buttons have the same. */
  readonly name?: string
  readonly done: string
  readonly failed: string
  readonly className?: string | undefined
}

export function CopyButton({ text, href, label, name, done, failed, className }: CopyButtonProps) {
  const [message, setMessage] = useState('')
  const copy = async () => {
    const copied = text ?? (href ? new URL(href, location.href).href : location.href)
    try {
      await navigator.clipboard.writeText(copied)
      setMessage(done)
    } catch {
      // A text stands on the page already; an address may not.
      setMessage(text === undefined ? `${failed} ${copied}` : failed)
    }
  }
  return (
    <>
      <button type="button" className={`${className ?? ''} ${styles.button}`} aria-label={name} onClick={copy}>{label}</button>{' '}
      <output>{message}</output>
    </>
  )
}
