/** Every kind of page fits its window, and stands still while it loads. */
import { expect, type Page, test } from '@playwright/test'
import { pages } from './pages'

/** The narrowest telephone; and a window of 1280 pixels at 200 % zoom (WCAG 2.2, 1.4.4 and 1.4.10). */
const widths = [320, 640]

for (const { name, address } of pages) {
  test(`${name}: nothing moves while it loads, nor sticks out at 320 pixels and at 200 % zoom`, async ({ page }) => {
    // Whether a font comes before the first drawing depends on the machine: that is for Lighthouse to tell.
    await page.route('**/*.woff2', (route) => route.abort())
    await page.setViewportSize({ width: 412, height: 900 })
    await page.goto(address, { waitUntil: 'networkidle' })
    const shifts = await shiftsOf(page)
    const scrolled = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      scrolled.push(await page.evaluate(() => document.documentElement.scrollWidth))
    }
    expect({ shifts, scrolled }).toEqual({ shifts: [], scrolled: widths })
  })
}

/** How far each thing moved that no reader has asked to move (Layout Instability, W3C Community Group). */
function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => new Promise((resolve) => {
    const seen: number[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) seen.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
    // What has happened already is handed over in a task of its own, before the next but one frame.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(seen)))
  }))
}
