/** `npm run screenshot`: takes the pictures of the README from the built site. */
import { statSync } from 'node:fs'
import path from 'node:path'
import { buildIfStale, installMissing, root } from '../deploy/prepare.mjs'
import { findChromium } from './chromium.mjs'

/** What is taken: the file in public/, the address, the window, and from where on the page. A height that shows the point, no more. */
const pictures = [
  { file: 'screenshot.png', address: '/en?actor=oracle', width: 1280, height: 900 },
  { file: 'screenshot-event.png', address: '/en/events/supreme-court-upholds-pafaca', width: 1280, height: 760 },
  { file: 'screenshot-law.png', address: '/en/instruments', width: 1280, height: 760 },
  { file: 'screenshot-phone.png', address: '/fr?sort=oldest', width: 390, height: 760, colorScheme: 'dark' },
]
/** A README is read over a slow line too. */
const MOST_BYTES = 200_000

installMissing()
const executablePath = await findChromium()
if (!executablePath || buildIfStale() !== 0) process.exit(1)

const port = process.env.PORT ?? '3999'
// Only now is what it imports sure to be installed.
const { serve } = await import('../deploy/serve.mjs')
const server = await serve(Number(port))
try {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  for (const { file, address, width, height, colorScheme } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    await page.goto(`http://localhost:${port}${address}`, { waitUntil: 'networkidle' })
    const target = path.join(root, 'public', file)
    await page.screenshot({ path: target })
    await page.close()
    const { size } = statSync(target)
    console.log(`public/${file}: ${Math.round(size / 1000)} kB`)
    if (size > MOST_BYTES) throw new Error(`public/${file} has ${size} bytes, expected at most ${MOST_BYTES}: choose a smaller window in tests/screenshot.mjs`)
  }
  await browser.close()
} finally {
  server.close()
}
