/** The dashboard of an address: shared by the prerendered page and the one that is rendered on request. */
import { Dashboard } from '@/components/dashboard'
import { dashboardOf } from '@/lib/dashboard'
import { type ParsedFilter, serializeFilter } from '@/lib/filter'
import type { Locale } from '@/lib/locale'
import { outputsOf } from '@/lib/outputs'
import { overviewOf } from '@/lib/overview'
import { paths, siteUrl } from '@/lib/site'
import { standingOn } from '@/lib/standing'
import { findText, getDocket } from './docket'
import { Frame } from './frame'
import { today } from './today'

export function DashboardPage({ locale, parsed }: { readonly locale: Locale; readonly parsed: ParsedFilter }) {
  const docket = getDocket()
  const { filter, ignored } = parsed
  const found = findText(filter.q, locale)
  return (
    <Frame locale={locale} href={(each) => paths(each).timeline(filter)}>
      <Dashboard
        dashboard={dashboardOf(docket, filter, ignored, found, locale)}
        standing={standingOn(docket, today(), locale)}
        overview={overviewOf(docket, filter, found, today(), locale)}
        outputs={outputsOf(filter, locale, siteUrl(process.env))}
        query={serializeFilter(filter)}
        today={today()}
        locale={locale}
      />
    </Frame>
  )
}
