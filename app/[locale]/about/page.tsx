/** How the record is kept. */
import { proseRoute } from '@/app/prose-route'
import { paths } from '@/lib/site'

const { generateMetadata, Page } = proseRoute('about', (locale) => paths(locale).about)

export { generateMetadata }
export default Page
