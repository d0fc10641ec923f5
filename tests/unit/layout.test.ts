/** The arrows of the layout: content -> lib -> components -> app, and the few files that run in the browser. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

const filesOf = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => path.join(folder, file))

const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** What a text imports, its own project's files as paths from the root. */
function importsIn(text: string, file: string): string[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map(([, specifier = '']) => specifier)
  return specifiers.map((specifier) =>
    specifier.startsWith('@/') ? specifier.slice(2) : specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : specifier,
  )
}

const importsOf = (file: string) => importsIn(textOf(file), file)

/** What is left of a file's imports when it runs: `import type` is gone by then. */
const valuesImportedBy = (file: string) => importsIn(textOf(file).replaceAll(/^(?:import|export) type\s[^'"]*['"][^'"]+['"]/gm, ''), file)

/** An exported function or a component, exported or not, that must be waited for; handlers within one may be. */
const asynchronous = /\bexport (?:default )?async\b|\basync function [A-Z]|^(?:export )?const \w+(?:: [^=\n]+)? = (?:\w+\()?async\b/m

const offenders = (folder: string, isForbidden: (specifier: string, file: string) => boolean) =>
  filesOf(folder).flatMap((file) => importsOf(file).filter((specifier) => isForbidden(specifier, file)).map((specifier) => `${file} -> ${specifier}`))

describe('lib', () => {
  it('imports nothing from components or app', () => expect(offenders('lib', (specifier) => /^(components|app|tests)\//.test(specifier))).toEqual([]))
  it('imports neither React nor Next', () => expect(offenders('lib', (specifier) => /^(react|next)(-dom)?(\/|$)/.test(specifier))).toEqual([]))
  it('reads files in lib/content.ts alone', () => expect(offenders('lib', (specifier, file) => specifier.startsWith('node:') && file !== 'lib/content.ts')).toEqual([]))
  it('has no clock', () => {
    const withClock = filesOf('lib').filter((file) => /Date\.now|new Date\(\)|performance\.now/.test(textOf(file)))
    expect(withClock).toEqual([])
  })
})

describe('components', () => {
  it('import nothing from app', () => expect(offenders('components', (specifier) => specifier.startsWith('app/'))).toEqual([]))
  it('never import the reader of files', () => expect(offenders('components', (specifier) => specifier === 'lib/content' || specifier.startsWith('node:'))).toEqual([]))
  it('are synchronous', () => expect(filesOf('components').filter((file) => asynchronous.test(textOf(file)))).toEqual([]))
})

describe('the browser', () => {
  it('runs only these files', () => {
    const clients = ['app', 'components', 'lib'].flatMap(filesOf).filter((file) => /^\s*['"]use client['"]/m.test(textOf(file)))
    expect(clients.sort()).toEqual([
      'app/[locale]/error.tsx', 'components/actor-combobox.tsx', 'components/copy-button.tsx', 'components/filter-form.tsx',
      'components/link-progress.tsx', 'components/mark-keys.tsx', 'components/print-date.tsx', 'components/shortcuts.tsx',
    ])
  })
  it('is sent no schema and no dates library', () => {
    const sent = [
      'components/copy-button.tsx', 'components/filter-form.tsx', 'components/mark-keys.tsx', 'components/error-message.tsx',
      'components/actor-combobox.tsx', 'components/link-progress.tsx', 'components/shortcuts.tsx', 'components/announcer.ts',
      'components/filter-memory.ts', 'components/print-date.tsx', 'components/use-sheet.ts', 'components/progress.tsx', 'lib/actor-search.ts', 'lib/fold.ts',
    ]
    const light = ['lib/words/failure', 'lib/words/filtering', 'lib/actor-search', 'lib/fold']
    expect(sent.flatMap(valuesImportedBy).filter((specifier) => specifier.startsWith('lib/') && !light.includes(specifier))).toEqual([])
  })
})

describe('every file', () => {
  it('stays below 300 lines', () => {
    const long = ['app', 'components', 'lib', 'tests', 'deploy'].flatMap(filesOf).filter((file) => textOf(file).split('\n').length > 300)
    expect(long).toEqual([])
  })
  it('has no line of code longer than 150 characters', () => {
    const sentences = path.join('lib', 'words')
    const code = ['app', 'components', 'lib', 'deploy'].flatMap(filesOf).filter((file) => !file.startsWith(sentences + path.sep))
    const wide = code.filter((file) => textOf(file).split('\n').some((line) => line.length > 150))
    expect(wide).toEqual([])
  })
})
