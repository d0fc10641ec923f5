/** A name that leads to its page, in its own language. */
import type { NamedLink } from '@/lib/card'
import type { Locale } from '@/lib/locale'
import { Link } from './link'

export function Name({ link: { href, lang, name }, locale }: { readonly link: NamedLink; readonly locale: Locale }) {
  return <Link href={href} lang={lang === locale ? undefined : lang}>{name}</Link>
}
