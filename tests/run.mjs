/**
 * `npm test`: everything, from nothing. Installs what is missing, checks types, lint and content, runs the
 * unit tests, builds the site twice (the record, and the small docket of the tests), runs the browser
 * tests against both. The last lines say once more which unit tests failed, and sum the runners' own reports.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale, checkNode, installMissing, runPackage } from '../deploy/prepare.mjs'

checkNode()
installMissing()
const { findChromium } = await import('./chromium.mjs')

// The tests expect the site where it is by default, whatever this machine serves else.
delete process.env.SITE_URL
delete process.env.PORT

const reports = mkdtempSync(path.join(tmpdir(), 'docket-test-'))
const failures = []
const step = (name, code) => {
  if (code !== 0) failures.push(name)
  return code === 0
}

step('type generation', runPackage('next/dist/bin/next', ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' }))
step('types', runPackage('typescript/bin/tsc', ['--noEmit']))
step('lint', runPackage('oxlint/bin/oxlint', ['--deny-warnings']))
step('content', runPackage('tsx/dist/cli.mjs', ['tests/check-content.ts']))
step('unit tests', runPackage('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile=${path.join(reports, 'unit.json')}`]))

const isBuilt =
  step('build of the record', buildIfStale()) &&
  step('build of the test docket', buildIfStale({ content: 'tests/fixtures/docket', dist: '.next-fixture' }))
const chromium = isBuilt ? await findChromium() : undefined
if (chromium) {
  const [recordPort, fixturePort] = [await freePort(), await freePort()]
  step('browser tests', runPackage('@playwright/test/cli.js', ['test', '--config', 'tests/playwright.config.ts'], {
    CHROMIUM_PATH: chromium,
    DOCKET_RECORD_PORT: recordPort,
    DOCKET_FIXTURE_PORT: fixturePort,
    PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'browser.json'),
  }))
} else failures.push('browser tests')

const unit = readReport('unit.json')
const browser = readReport('browser.json')
const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + (browser?.stats.flaky ?? 0)
const failed = (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0)
rmSync(reports, { recursive: true, force: true })

for (const { name, assertionResults } of unit?.testResults ?? []) {
  for (const { status, fullName, failureMessages } of assertionResults) {
    if (status === 'failed') console.error(`Failed: ${path.relative('.', name)}: ${fullName}\n${failureMessages.join('\n')}`)
  }
}
if (failures.length > 0) console.error(`Not in order: ${failures.join(', ')}.`)
// A suite that could not even start counts as one failure, so that the line never reads like a success.
console.log(`${passed} passed, ${failures.length > 0 ? Math.max(1, failed) : failed} failed`)
process.exitCode = failures.length > 0 || failed > 0 ? 1 : 0

function readReport(name) {
  try {
    return JSON.parse(readFileSync(path.join(reports, name), 'utf8'))
  } catch {
    return undefined
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(String(port)))
    })
  })
}
