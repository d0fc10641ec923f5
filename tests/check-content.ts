/** `npm run content`: prints every problem of the record, or what it holds. Exit code 1 when there is a problem. */
import path from 'node:path'
import { today } from '../app/today'
import { readContent } from '../lib/content'
import { formatProblem } from '../lib/problem'
import { isPrimary } from '../lib/source'

const root = path.resolve(process.env.DOCKET_CONTENT ?? 'content')
const { docket, problems } = readContent(root, today())

for (const problem of problems) console.error(formatProblem(problem))
if (problems.length > 0) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in ${path.relative('.', root) || '.'}`)
  process.exitCode = 1
} else {
  const primary = docket.events.filter((event) => event.sources.some(isPrimary)).length
  const share = docket.events.length ? Math.round((100 * primary) / docket.events.length) : 0
  const thin = docket.events.filter((event) => event.sources.length === 1 && !event.sources.some(isPrimary))
  console.log(`${docket.events.length} events, ${docket.actors.size} actors, ${docket.instruments.size} instruments; no problem`)
  console.log(`${share}% of the events have a primary source; ${thin.length} rest on one secondary source`)
  for (const event of thin) console.log(`  ${event.date} ${event.id}`)
}
