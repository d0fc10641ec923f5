/** What `npm start` and `npm run build` check before they do anything. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '@/deploy/prepare.mjs'
import { nodeMistake, settingsOf } from '@/deploy/settings.mjs'
import { siteUrl } from '@/lib/site'

const root = path.resolve(import.meta.dirname, '../..')
const mistakesOf = (environment: { readonly PORT?: string; readonly SITE_URL?: string }) => settingsOf(environment).mistakes

describe('the port', () => {
  it('is 3000 where none is set', () => expect(settingsOf({ PORT: '' })).toMatchObject({ port: 3000, mistakes: [] }))
  it('is the one that is set', () => expect(settingsOf({ PORT: '65535' })).toMatchObject({ port: 65535, mistakes: [] }))
  it.each(['0', '65536', '-1', '3e3', '08080', 'http'])('is not %s', (PORT) => {
    expect(mistakesOf({ PORT })).toEqual([`PORT is "${PORT}"; expected a number from 1 to 65535, such as 3000.`])
  })
})

describe('the address of the site', () => {
  it.each(['https://docket.example', 'https://docket.example/', 'http://localhost:8080', 'HTTPS://Docket.Example', ''])('may be "%s"', (SITE_URL) => {
    expect(mistakesOf({ SITE_URL })).toEqual([])
  })
  it.each([
    'docket.example', 'localhost:3000', 'ftp://docket.example', 'https://', 'https://docket.example:99999', ' https://docket.example',
    'https://docket.example/tiktok', 'https://docket.example?a=1', 'https://docket.example#a', 'https://name@docket.example',
  ])('is not "%s"', (SITE_URL) => {
    expect(mistakesOf({ SITE_URL })).toEqual([expect.stringMatching(/^SITE_URL is ".*"; expected .*, such as https:\/\/docket\.example\.$/)])
  })
  it.each([{}, { PORT: '4000' }, { PORT: '', SITE_URL: '' }, { PORT: '4000', SITE_URL: 'https://docket.example//' }])('is for %j what the pages have', (environment) => {
    expect(settingsOf(environment).site).toBe(siteUrl(environment))
  })
})

describe('a build', () => {
  const madeFor = (environment: { readonly PORT?: string; readonly SITE_URL?: string }) => fingerprint('tests/fixtures/docket', settingsOf(environment).site)
  it('is not that of another port, which stands in its pages', () => expect(madeFor({ PORT: '4000' })).not.toBe(madeFor({ PORT: '3000' })))
  it('is the same with the usual port as with none', () => expect(madeFor({ PORT: '3000' })).toBe(madeFor({})))
  it('is the same on any port of one address', () => {
    const SITE_URL = 'https://docket.example'
    expect(madeFor({ PORT: '4000', SITE_URL })).toBe(madeFor({ PORT: '3000', SITE_URL }))
  })
})

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s runs the project', (version) => expect(nodeMistake(version)).toBeUndefined())
  it.each(['18.20.8', '20.9.0', '20.18.3', '21.7.3', '22.11.0'])('%s is told what is needed', (version) => {
    expect(nodeMistake(version)).toBe(`This is Node ${version}; the site needs Node 20 from 20.19 on, or Node 22.12 or later.`)
  })
  it('is told so by files that the oldest can run', () => {
    const files = ['start', 'build', 'prepare', 'settings', 'compress'].map((name) => path.join(root, `deploy/${name}.mjs`))
    // From Node 20.11 on.
    expect(files.filter((file) => /import\.meta\.(dirname|filename)/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
