/** `/icons/<name>`: the icons, all drawn from the one mark while the site is built. */
import { notFound } from 'next/navigation'
import { picture } from '@/app/share/answer'
import { drawIcon } from '@/app/share/draw'
import { type Icon, icons, iconSvg, isIconName } from '@/lib/icons'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return Object.keys(icons).map((name) => ({ name }))
}

export async function GET(_: Request, { params }: { readonly params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params
  if (!isIconName(name)) notFound()
  const icon: Icon = icons[name]
  if (icon.size) return picture(await drawIcon(icon, icon.size))
  return new Response(iconSvg(icon), { headers: { 'content-type': 'image/svg+xml' } })
}
