/** The drawing of the whole record on the dashboard. */
import { expect, type Page, test } from '@playwright/test'

const drawing = (page: Page) => page.getByRole('region', { name: 'The whole record at a glance' })
const mark = (page: Page, name: string) => drawing(page).getByRole('link', { name })
const faded = (page: Page) => drawing(page).locator('a[data-out]:visible')

test.use({ viewport: { width: 1280, height: 900 } })

test('every mark is a link with the date, kind and headline of its event', async ({ page }) => {
  await page.goto('/en')
  await expect(drawing(page).locator('a[href*="/events/"]:visible')).toHaveCount(9)
  await mark(page, 'February 2021, Negotiation: Sale to Oracle shelved, reports say').click()
  await expect(page).toHaveURL('/en/events/sale-shelved')
})

test('a filter fades the rest and moves nothing', async ({ page }) => {
  await page.goto('/en')
  const before = await mark(page, 'Huawei founder hopes for a reset').boundingBox()
  await page.goto('/en?actor=huawei')
  await expect(faded(page)).toHaveCount(8)
  const after = await mark(page, 'Huawei founder hopes for a reset').boundingBox()
  expect(after?.x).toBe(before?.x)
})

test('a year filters within the other filters, and leads back', async ({ page }) => {
  await page.goto('/en?actor=oracle')
  await drawing(page).getByRole('link', { name: '2021: 1 of 3 events' }).click()
  await expect(page).toHaveURL('/en?actor=oracle&from=2021&to=2021')
  await expect(page.locator('article h4')).toHaveText(['Sale to Oracle shelved, reports say'])
  await drawing(page).getByRole('link', { name: '2021: back to all years' }).click()
  await expect(page).toHaveURL('/en?actor=oracle')
})

test('a year keeps the place of the page and of the keyboard', async ({ page }) => {
  await page.goto('/en')
  const year = drawing(page).getByRole('link', { name: '2021: 3 events' })
  await year.focus()
  const scrolled = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en?from=2021&to=2021')
  await expect(drawing(page).getByRole('link', { name: '2021: back to all years' })).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
})

test('the drawing is one stop of the keyboard, within which arrows move', async ({ page }) => {
  await page.goto('/en')
  await expect(drawing(page).locator('a[tabindex="0"]:visible')).toHaveCount(1)
  await drawing(page).locator('a[tabindex="0"]:visible').focus()
  await expect(mark(page, 'Trump signs Order 1 against TikTok')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(mark(page, 'Biden revokes Order 1')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(mark(page, 'Sale to Oracle shelved, reports say')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(mark(page, 'Trump signs Order 1 against TikTok')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(drawing(page).getByRole('link', { name: '2020: 3 events' })).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await drawing(page).locator(':focus').count()).toBe(0)
})

test('arrows with a modifier stay the browser’s', async ({ page }) => {
  await page.goto('/en')
  await mark(page, 'Trump signs Order 1 against TikTok').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(mark(page, 'Trump signs Order 1 against TikTok')).toBeFocused()
})

test('under a filter the keyboard enters at a mark of the view', async ({ page }) => {
  await page.goto('/en?actor=huawei')
  await drawing(page).locator('a[tabindex="0"]:visible').focus()
  await expect(mark(page, 'Huawei founder hopes for a reset')).toBeFocused()
})

test('the name of a mark is written out under the pointer and the focus', async ({ page }) => {
  await page.goto('/en')
  const readout = drawing(page).locator('p[data-active]:visible')
  await expect(readout).toContainText('9 events')
  await mark(page, 'Judge blocks Order 1').hover()
  await expect(readout).toContainText('September 27, 2020, Litigation: Judge blocks Order 1')
  await mark(page, 'Senate passes a device ban').focus()
  await expect(readout).toContainText('Senate passes a device ban')
})

test('a phone gets counts, each year wide enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/en')
  await expect(drawing(page).locator('a[href*="/events/"]:visible')).toHaveCount(0)
  const sizes = await drawing(page).locator('svg a:visible').evaluateAll((links) => links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  await drawing(page).getByRole('link', { name: 'Statement, 2022: 1 event' }).click()
  await expect(page).toHaveURL('/en?kind=statement&from=2022&to=2022')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('marks and years are plain links', async ({ page }) => {
    await page.goto('/fr')
    await page.getByRole('link', { name: '2021 : 3 événements' }).click()
    await expect(page).toHaveURL('/fr?from=2021&to=2021')
    await expect(page.locator('a[data-out]:visible')).toHaveCount(6)
    await page.getByRole('link', { name: /Déclaration : Le fondateur/ }).click()
    await expect(page).toHaveURL('/fr/events/ren-hopes')
  })
})
