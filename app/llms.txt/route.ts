/** `/llms.txt`: the site described for language models, written once while it is built. */
import { getDocket } from '@/app/docket'
import { llmsTxt } from '@/lib/llms'
import { siteUrl } from '@/lib/site'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(llmsTxt(getDocket(), siteUrl(process.env)), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
