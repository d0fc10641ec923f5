/** `/embed.css`: the tokens and the style of embeds as one file, put together when the site is built. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export const dynamic = 'force-static'

export function GET(): Response {
  const root = path.resolve(/* turbopackIgnore: true */ '.')
  const css = ['tokens.css', 'embed.css'].map((file) => readFileSync(path.join(root, 'components', file), 'utf8')).join('\n')
  // Neither comments nor indents travel. No value of ours holds either.
  const compact = css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ')
  return new Response(compact, { headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' } })
}
