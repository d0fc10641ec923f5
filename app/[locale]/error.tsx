'use client'
/** A client component because Next recovers from errors in the browser. */
import { useParams } from 'next/navigation'
import { ErrorMessage } from '@/components/error-message'

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const { locale } = useParams()
  return <ErrorMessage locale={locale === 'fr' ? 'fr' : 'en'} onRetry={reset} />
}
