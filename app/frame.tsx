/** The shell with what only the record knows: the day of its last review. */
import type { ReactNode } from 'react'
import { Shell } from '@/components/shell'
import { formatDate } from '@/lib/day'
import { lastReviewed } from '@/lib/docket'
import { type Locale, otherLocale } from '@/lib/locale'
import { siteUrl } from '@/lib/site'
import { getDocket } from './docket'

interface FrameProps {
  readonly locale: Locale
  /** The address of the page in a language. */
  readonly href: (locale: Locale) => string
  readonly children: ReactNode
}

export function Frame({ locale, href, children }: FrameProps) {
  const reviewed = lastReviewed(getDocket())
  return (
    <Shell
      locale={locale}
      otherHref={href(otherLocale(locale))}
      address={`${siteUrl(process.env)}${href(locale)}`}
      reviewed={reviewed && formatDate(reviewed, locale)}
    >
      {children}
    </Shell>
  )
}
