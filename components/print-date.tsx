'use client'
/**
 * A client component because only the browser knows the day on which a page is printed. Without scripts the
 * copy says when the record was last reviewed, and the browser's own header says the day.
 */
import { useEffect, useRef } from 'react'
import type { Locale } from '@/lib/locale'

export interface PrintDateProps {
  /** Stands before the day. */
  readonly label: string
  readonly locale: Locale
}

export function PrintDate({ label, locale }: PrintDateProps) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    // Straight into the page: a new rendering would come too late for the paper.
    const fill = () => {
      const written = new Date().toLocaleDateString(locale === 'fr' ? 'fr-FR' : 'en-US', { dateStyle: 'long', timeZone: 'America/New_York' })
      // French writes the first of a month as an ordinal, which browsers do not know.
      const day = locale === 'fr' ? written.replace(/^1 /, '1er ') : written
      if (place.current) place.current.textContent = ` (${label} ${day})`
    }
    window.addEventListener('beforeprint', fill)
    return () => window.removeEventListener('beforeprint', fill)
  }, [label, locale])
  return <span ref={place} />
}
