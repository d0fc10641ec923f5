/** Everything may be read; filtered views say for themselves that they are not to be listed. */
import type { MetadataRoute } from 'next'
import { siteUrl } from '@/lib/site'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteUrl(process.env)}/sitemap.xml` }
}
