/** What is wrong with a file of the record, said so that an editor can mend it. */
import { closest, distance } from 'fastest-levenshtein'

export interface Problem {
  readonly file: string
  /** Counted from 1, in the whole file. */
  readonly line: number
  readonly column: number
  /** The path of the field, such as `effects.0.instrument`; empty for the file as a whole. */
  readonly field: string
  readonly found: string
  readonly expected: string
}

/** A problem of a file as a whole, which stands at its beginning. */
export function wholeFile(file: string, found: string, expected: string): Problem {
  return { file, line: 1, column: 1, field: '', found, expected }
}

/** One line for a terminal: `file:line:column field: found, expected`. */
export function formatProblem({ file, line, column, field, found, expected }: Problem): string {
  const place = `${file}:${line}:${column}`
  return `${field ? `${place} ${field}` : place}: ${found}; ${expected}`
}

/** Problems in the order in which an editor walks through the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  )
}

/** The known word nearest to a mistyped one, or nothing where none is near (Levenshtein, a third of its letters). */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const candidate = closest(word.toLowerCase(), known)
  return distance(word.toLowerCase(), candidate) <= Math.max(1, Math.floor(word.length / 3)) ? candidate : undefined
}
