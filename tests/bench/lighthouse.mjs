/**
 * `npm run lighthouse [-- runs]`: Lighthouse's four scores and its main measures for each kind of page of the
 * record, as a telephone on a slow network sees it. Run by hand: the numbers depend on what else the machine
 * does, so each is the median of three runs. Lighthouse brings two hundred packages along, which nobody else
 * needs: it is fetched when this is run. Version 12 is the last for Node 20.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale, installMissing, root } from '../../deploy/prepare.mjs'
import { findChromium } from '../chromium.mjs'

const LIGHTHOUSE = 'lighthouse@12.8.2'
const port = process.env.PORT ?? '3998'
const runs = Number(process.argv[2] ?? 3)

const pages = {
  dashboard: '/en', 'dashboard, French': '/fr', 'filtered view': '/en?actor=oracle', event: '/en/events/executive-order-13942', actors: '/en/actors',
  actor: '/en/actors/oracle', instruments: '/en/instruments', instrument: '/en/instruments/pafaca', deals: '/en/deals', deadlines: '/en/deadlines',
  changes: '/en/changes', about: '/en/about', 'not found': '/en/nothing',
}

const scores = { performance: 'perf', accessibility: 'a11y', 'best-practices': 'best', seo: 'seo' }
const measures = {
  'first-contentful-paint': 'FCP ms', 'largest-contentful-paint': 'LCP ms', 'total-blocking-time': 'TBT ms', 'cumulative-layout-shift': 'CLS',
  'total-byte-weight': 'bytes', 'network-requests': 'requests',
}

installMissing()
const chromium = await findChromium()
if (!chromium || buildIfStale() !== 0) process.exit(1)

const folder = mkdtempSync(path.join(tmpdir(), 'docket-lighthouse-'))
const server = spawn(process.execPath, [path.join(root, 'deploy/serve.mjs')], { cwd: root, stdio: 'ignore', env: { ...process.env, PORT: port } })
try {
  await untilHealthy(`http://localhost:${port}/healthz`)
  const table = {}
  for (const [name, address] of Object.entries(pages)) {
    const reports = Array.from({ length: runs }, () => examine(`http://localhost:${port}${address}`)).filter(Boolean)
    if (reports.length === 0) throw new Error(`Lighthouse has no report on ${address}`)
    table[name] = {
      ...Object.fromEntries(Object.entries(scores).map(([id, label]) => [label, median(reports.map(({ categories }) => Math.round(categories[id].score * 100)))])),
      ...Object.fromEntries(Object.entries(measures).map(([id, label]) => [label, median(reports.map(({ audits }) => measureOf(audits[id])))])),
    }
    console.log(`${name}: ${JSON.stringify(table[name])}`)
    for (const failure of failuresOf(reports[0])) console.log(`  ${failure}`)
  }
  console.table(table)
} finally {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}

function examine(address) {
  const file = path.join(folder, 'report.json')
  const { status, stderr } = spawnSync('npm', [
    'exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, '--quiet', '--output=json', `--output-path=${file}`,
    // The status of the page that does not exist is part of what it is.
    '--ignore-status-code', '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync',
  ], { encoding: 'utf8', env: { ...process.env, CHROME_PATH: chromium } })
  if (status !== 0) console.error(stderr)
  return status === 0 ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** A number of requests, or the measure rounded to what is worth comparing. */
function measureOf({ id, numericValue, details }) {
  if (id === 'network-requests') return details.items.length
  return id === 'cumulative-layout-shift' ? Number(numericValue.toFixed(3)) : Math.round(numericValue)
}

/** What keeps a score below 100, apart from speed. */
function failuresOf({ categories, audits }) {
  return Object.keys(scores).filter((id) => id !== 'performance').flatMap((id) =>
    categories[id].auditRefs
      .filter(({ id: audit, weight }) => weight > 0 && audits[audit].score !== null && audits[audit].score < 1)
      .map(({ id: audit }) => `${id}: ${audits[audit].title}`),
  )
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

async function untilHealthy(address) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isUp = await fetch(address).then((response) => response.ok, () => false)
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${address} does not answer`)
}
