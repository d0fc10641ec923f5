/** For whom the site works, how that was tested, and where it falls short. */
import { proseRoute } from '@/app/prose-route'
import { paths } from '@/lib/site'

const { generateMetadata, Page } = proseRoute('accessibility', (locale) => paths(locale).accessibility)

export { generateMetadata }
export default Page
