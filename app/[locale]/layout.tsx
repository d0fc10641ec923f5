/** The document of each language. */
import '@/components/tokens.css'
import type { Viewport } from 'next'
import { notFound } from 'next/navigation'
import { fontClasses } from '@/app/fonts'
import { themeColor } from '@/app/metadata'
import type { ReactNode } from 'react'
import { isLocale, locales } from '@/lib/locale'

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor,
}

export default async function Layout({ children, params }: { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale} className={fontClasses}>
      <body>{children}</body>
    </html>
  )
}
