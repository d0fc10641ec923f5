/** The page for every address that names nothing, whole without scripts. It cannot know the reader's language, so it speaks both. */
import '@/components/tokens.css'
import type { Metadata } from 'next'
import { fontClasses } from '@/app/fonts'
import { iconLinks } from '@/app/metadata'
import { NotFound } from '@/components/not-found'
import { wordsIn } from '@/lib/locale'

export const metadata: Metadata = {
  title: `404 – ${wordsIn('en').site.name} – ${wordsIn('fr').site.name}`,
  description: wordsIn('en').notFound.text,
  icons: iconLinks,
  robots: { index: false },
}

export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontClasses}>
      <body><NotFound /></body>
    </html>
  )
}
