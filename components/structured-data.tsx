/** What a page tells machines, as a block of data that no browser runs. */
import { scriptJson } from '@/lib/json-ld'

export function StructuredData({ data }: { readonly data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
}
