/** Whether this process can answer: it has read the record. */
import { getDocket } from '@/app/docket'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const { events, actors, instruments } = getDocket()
  return Response.json(
    { status: 'ok', events: events.length, actors: actors.size, instruments: instruments.size },
    { headers: { 'cache-control': 'no-store' } },
  )
}
