/** What the programming interface answers when it cannot do what it is asked: problem documents (RFC 9457). */
import type { ProblemAnswer } from './answers'
import type { Ignored } from './filter'

/** The answer to a query that is not understood whole: the interface ignores nothing. `errors` names every parameter and what is allowed. */
export function badRequest(ignored: readonly Ignored[]): ProblemAnswer {
  const errors = ignored.map((entry) => ({
    parameter: entry.parameter,
    value: entry.value,
    detail: reasons[entry.reason],
    ...(entry.allowed ? { allowed: [...entry.allowed] } : {}),
    ...(entry.suggestion ? { suggestion: entry.suggestion } : {}),
  }))
  const sentences = errors.map(
    ({ parameter, value, detail, suggestion }) => `${parameter}=${value}: ${detail}${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
  )
  return { type: 'about:blank', title: 'Bad Request', status: 400, detail: sentences.join(' '), errors }
}

/** The answer for an address that names nothing. */
export function notFound(detail: string): ProblemAnswer {
  return { type: 'about:blank', title: 'Not Found', status: 404, detail }
}

/** The answer to a method that changes something: the interface is read only. */
export function methodNotAllowed(method: string, allowed: string): ProblemAnswer {
  const detail = `${method} is not possible here: the interface is read only. Allowed: ${allowed}.`
  return { type: 'about:blank', title: 'Method Not Allowed', status: 405, detail }
}

const reasons: Record<Ignored['reason'], string> = {
  'unknown-parameter': 'there is no such parameter',
  'unknown-value': 'there is no such value in the record',
  'bad-date': 'expected a year, month or day that exists, such as 2021, 2021-02 or 2021-02-10',
  'bad-day': 'expected a day that exists, such as 2020-12-03',
  outside: 'outside the record',
  'from-after-to': 'later than the end of the range',
  'bad-choice': 'expected one of the allowed choices',
  repeated: 'expected at most once',
  'bad-page': 'expected the number of a page that exists',
  'too-long': 'longer than allowed',
}
