/** `npm run screenshot`: takes the picture of the README from the built site. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildIfStale, installMissing, root } from '../deploy/prepare.mjs'
import { findChromium } from './chromium.mjs'

installMissing()
const executablePath = await findChromium()
if (!executablePath || buildIfStale() !== 0) process.exit(1)

const port = '3999'
const server = spawn(process.execPath, [path.join(root, 'deploy/serve.mjs')], { cwd: root, stdio: 'ignore', env: { ...process.env, PORT: port } })
try {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await untilHealthy(`http://localhost:${port}/healthz`)
  await page.goto(`http://localhost:${port}/en?actor=oracle`)
  await page.screenshot({ path: path.join(root, 'public/screenshot.png') })
  await browser.close()
} finally {
  server.kill()
}

async function untilHealthy(address) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isUp = await fetch(address).then((response) => response.ok, () => false)
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${address} does not answer`)
}
