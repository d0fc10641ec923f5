/** The filters on a phone: a sheet over the page or, without scripts, a part of it. */
import { expect, test } from '@playwright/test'
import { combobox, open, sheetButton, violations } from './filter-page'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 700 } })

  test('the sheet says on its button how many events it shows, and gives the focus back', async ({ page }) => {
    await open(page, '/en')
    await sheetButton(page).click()
    await expect(page.getByRole('button', { name: 'Show 9 events' })).toBeInViewport()
    await page.getByRole('checkbox', { name: /^Oracle/ }).check()
    const show = page.getByRole('button', { name: 'Show 3 events' })
    await expect(show).toBeInViewport()
    await show.click()
    await expect(show).toBeHidden()
    await expect(sheetButton(page)).toBeFocused()
    await expect(page.locator('article')).toHaveCount(3)
  })

  test('the page below the sheet is out of reach, and back when it closes', async ({ page }) => {
    await open(page, '/en')
    await sheetButton(page).click()
    const link = page.getByRole('link', { name: 'Actors', exact: true })
    await link.focus()
    await expect(link).not.toBeFocused()
    await page.keyboard.press('Escape')
    await expect(sheetButton(page)).toBeFocused()
    await link.focus()
    await expect(link).toBeFocused()
    await sheetButton(page).click()
    await page.mouse.click(180, 10)
    await expect(page.getByRole('button', { name: /^Show/ })).toBeHidden()
  })

  test('all filters clear in the sheet, which stays', async ({ page }) => {
    await open(page, '/en?actor=oracle')
    await sheetButton(page).click()
    await page.locator('form').getByRole('link', { name: 'Clear all filters' }).click()
    await expect(page).toHaveURL('/en')
    await expect(page.getByRole('checkbox', { name: /^Oracle/ })).not.toBeChecked()
    await expect(page.getByRole('button', { name: 'Show 9 events' })).toBeFocused()
  })

  test('Escape in the search for an actor leaves the sheet open', async ({ page }) => {
    await open(page, '/en')
    await sheetButton(page).click()
    await combobox(page).fill('tik')
    await page.keyboard.press('Escape')
    await expect(combobox(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(page.getByRole('button', { name: 'Show 9 events' })).toBeVisible()
  })

  test('the search key opens the sheet', async ({ page }) => {
    await open(page, '/en')
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
    await expect(page.getByRole('button', { name: 'Show 9 events' })).toBeVisible()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the open sheet passes axe, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, '/fr?actor=oracle')
      await page.locator('summary', { hasText: 'Filtrer la chronologie' }).click()
      expect(await violations(page)).toEqual([])
    })
  }

  test('the sheet fits a screen of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await open(page, '/fr?actor=oracle')
    await page.locator('summary', { hasText: 'Filtrer la chronologie' }).click()
    expect(await page.locator('#filters').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await expect(page.getByRole('button', { name: 'Montrer 3 événements' })).toBeInViewport({ ratio: 1 })
    await expect(page.locator('form').getByRole('link', { name: 'Effacer tous les filtres' })).toBeInViewport({ ratio: 1 })
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } })

  test('the filters open in their place, with a button that applies them', async ({ page }) => {
    await page.goto('/en')
    await sheetButton(page).click()
    await expect(page.locator('#filters')).toHaveCSS('position', 'static')
    await page.getByRole('checkbox', { name: /^Huawei/ }).check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.locator('article')).toHaveCount(1)
  })

  test('nothing shows that only a script can answer', async ({ page }) => {
    await page.goto('/en')
    await sheetButton(page).click()
    await expect(combobox(page)).toBeHidden()
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeHidden()
  })
})
