/** A name that leads to its page, in its own language. */
import type { NamedLink } from '@/lib/card'
import type { Locale } from '@/lib/locale'
import { foreign } from './foreign'
import { Link } from './link'

export function Name({ link: { href, lang, name }, locale }: { readonly link: NamedLink; readonly locale: Locale }) {
  return <Link href={href} lang={foreign(lang, locale)}>{name}</Link>
}
