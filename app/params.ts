/** Reads what an address gives to a page; an address of no page is answered with the 404 page. */
import { notFound } from 'next/navigation'
import { type Locale, isLocale } from '@/lib/locale'

export interface LocaleParams {
  readonly params: Promise<{ locale: string }>
}

export interface IdParams {
  readonly params: Promise<{ locale: string; id: string }>
}

export interface SearchParams extends LocaleParams {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The language of a page. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}

/** Next's search parameters as the standard's (WHATWG URL, section 6.2), repeated ones kept. */
export function toQuery(search: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key, each])),
  )
}
