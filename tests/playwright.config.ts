/** The browser tests, against two built sites: most against the small docket, one suite against the record. */
import path from 'node:path'
import { defineConfig } from '@playwright/test'

const recordPort = process.env.DOCKET_RECORD_PORT ?? '3101'
const fixturePort = process.env.DOCKET_FIXTURE_PORT ?? '3102'

const site = (port: string, content: string, dist: string) => ({
  command: 'node deploy/serve.mjs',
  cwd: path.resolve(import.meta.dirname, '..'),
  url: `http://localhost:${port}/healthz`,
  reuseExistingServer: false,
  env: { DOCKET_CONTENT: content, DOCKET_DIST: dist, PORT: port, NEXT_TELEMETRY_DISABLED: '1' },
})

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  // Generous, for machines that are busy with something else; nothing waits longer than it must.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    locale: 'en-US',
    timezoneId: 'America/New_York',
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'fixture', testIgnore: 'record.spec.ts', use: { baseURL: `http://localhost:${fixturePort}` } },
    { name: 'record', testMatch: 'record.spec.ts', use: { baseURL: `http://localhost:${recordPort}` } },
  ],
  webServer: [
    site(recordPort, 'content', '.next'),
    site(fixturePort, 'tests/fixtures/docket', '.next-fixture'),
  ],
})
