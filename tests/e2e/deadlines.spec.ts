/** Each chain of deadlines, in the browser. */
import { expect, test } from '@playwright/test'

test('a chain that was moved more than once comes first', async ({ page }) => {
  await page.goto('/en/deadlines')
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Hosting agreement', 'Order 1'])
})

test('a deadline tells what set it, what moved it and what came of it', async ({ page }) => {
  await page.goto('/en/deadlines')
  const row = page.getByRole('row', { name: /^September 20, 2020/ })
  await expect(row).toContainText('Dealings end')
  await expect(row.getByRole('link')).toHaveText(['Trump signs Order 1 against TikTok', 'Judge blocks Order 1'])
  await expect(row).toContainText('moved')
})

test('a mark leads to the event that decided the deadline', async ({ page }) => {
  await page.goto('/en/deadlines')
  await page.getByRole('link', { name: 'September 20, 2020: Dealings end, moved (Judge blocks Order 1)' }).click()
  await expect(page).toHaveURL('/en/events/order-1-enjoined')
})

test('a tick leads to the event that set the deadline', async ({ page }) => {
  await page.goto('/en/deadlines')
  await page.getByRole('link', { name: 'Set by: Trump signs Order 1 against TikTok (August 6, 2020)' }).click()
  await expect(page).toHaveURL('/en/events/order-1-signed')
})

test('the list of the other deadlines leads to the chain', async ({ page }) => {
  await page.goto('/en/deadlines')
  await page.getByRole('navigation', { name: 'The other deadlines' }).getByRole('link', { name: 'Order 1' }).click()
  await expect(page).toHaveURL('/en/deadlines#order-1')
  await expect(page.locator('#order-1')).toBeInViewport()
})

test('the page says whether a deadline is running, without scripts and in French', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/fr/deadlines')
  await expect(page.getByRole('region', { name: 'Prochaine échéance' })).toContainText('Aucune échéance ne court dans le dossier.')
  await page.close()
})

test('no mark of a drawing lies over another, nor outside, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/en/deadlines')
  const boxes = await page.locator('figure a rect:first-child').evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().toJSON()))
  expect(boxes.every(({ left, right, width, height }) => left >= 0 && right <= 320 && Math.round(width) >= 24 && Math.round(height) >= 24)).toBe(true)
  const overlap = boxes.some((a, index) => boxes.slice(index + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom))
  expect(overlap).toBe(false)
})
