/** Colours that a reader has chosen for every page (forced colours). */
import { expect, type Page, test } from '@playwright/test'

test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { forcedColors: 'active' } })

/** The value of a system colour as the browser computes it. */
const system = (page: Page, name: string) =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = colour
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }, name)

test('the marks of the drawing take the colour of text', async ({ page }) => {
  await page.goto('/en')
  const mark = page.getByRole('link', { name: 'August 6, 2020, Sanction: Trump signs Order 1 against TikTok' }).locator('use')
  await expect(mark).toHaveCSS('fill', await system(page, 'CanvasText'))
})

test('a mark outside the view is hollow', async ({ page }) => {
  await page.goto('/en?actor=huawei')
  const mark = page.getByRole('link', { name: 'August 6, 2020, Sanction: Trump signs Order 1 against TikTok' }).locator('use')
  await expect(mark).toHaveCSS('fill', await system(page, 'Canvas'))
})

test('what is chosen in a row of links stands out', async ({ page }) => {
  await page.goto('/en?actor=oracle')
  await expect(page.locator('#quick-oracle')).toHaveCSS('background-color', await system(page, 'CanvasText'))
})

test('a button shows its words on its own ground', async ({ page }) => {
  await page.goto('/en/instruments')
  const button = page.getByRole('button', { name: 'Show this day' })
  await expect(button).toHaveCSS('background-color', await system(page, 'CanvasText'))
  await expect(button).toHaveCSS('color', await system(page, 'Canvas'))
  await expect(button).toHaveCSS('forced-color-adjust', 'none')
})
