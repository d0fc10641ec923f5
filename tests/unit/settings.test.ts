/** What `npm start` checks before it does anything. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeMistake } from '@/deploy/settings.mjs'

const root = path.resolve(import.meta.dirname, '../..')

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s runs the project', (version) => expect(nodeMistake(version)).toBeUndefined())
  it.each(['18.20.8', '20.9.0', '20.18.3', '21.7.3', '22.11.0'])('%s is told what is needed', (version) => {
    expect(nodeMistake(version)).toBe(`This is Node ${version}; the site needs Node 20 from 20.19 on, or Node 22.12 or later.`)
  })
  it('is told so by files that the oldest can run', () => {
    const files = ['start', 'prepare', 'settings', 'compress'].map((name) => path.join(root, `deploy/${name}.mjs`))
    // From Node 20.11 on.
    expect(files.filter((file) => /import\.meta\.(dirname|filename)/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
