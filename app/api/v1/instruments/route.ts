/** `/api/v1/instruments`: every instrument with its status on a day, today without `on`. */
import { answer, problem, readParameters } from '@/app/api/answer'
import { getDocket } from '@/app/docket'
import { today } from '@/app/today'
import { chosenDay } from '@/lib/chosen-day'
import { instrumentJson } from '@/lib/json'
import { badRequest } from '@/lib/problem-document'
import { siteUrl } from '@/lib/site'

export { preflight as OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT } from '@/app/api/conditional'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams
  const parameters = readParameters(query, ['on'])
  if ('refusal' in parameters) return parameters.refusal
  const docket = getDocket()
  const { day, mistake } = chosenDay(docket, query.getAll('on'), today())
  if (mistake) {
    const allowed = [`a day from ${mistake.first} to ${today()}`]
    return problem(badRequest([{ parameter: 'on', value: mistake.value, reason: mistake.reason, allowed }]))
  }
  const instruments = [...docket.instruments.values()]
  const site = siteUrl(process.env)
  return answer(request, {
    on: day,
    instruments: instruments.map((each) => instrumentJson(docket, each, day, parameters.locale, site)),
  })
}
