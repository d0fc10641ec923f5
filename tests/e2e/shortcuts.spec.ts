/** The keyboard shortcuts: where they lead, when they are silent, and how they are turned off. */
import { expect, type Page, test } from '@playwright/test'
import { open, violations } from './filter-page'

const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' })

test.describe('the keyboard shortcuts', () => {
  test('lead to the search and along the events', async ({ page }) => {
    await open(page, '/en')
    const titles = page.locator('article a:first-child').filter({ has: page.locator('xpath=parent::h4') })
    await page.keyboard.press('j')
    await expect(titles.nth(0)).toBeFocused()
    await page.keyboard.press('j')
    await expect(titles.nth(1)).toBeFocused()
    await page.keyboard.press('k')
    await expect(titles.nth(0)).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  })

  test('are silent in a field and with other keys held', async ({ page }) => {
    await open(page, '/en')
    await page.getByRole('searchbox', { name: 'Search' }).focus()
    await page.keyboard.type('j/?k')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('j/?k')
    await page.locator('main').focus()
    await page.keyboard.press('Alt+j')
    await expect(page.locator('main')).toBeFocused()
    await expect(help(page)).toBeHidden()
  })

  test('are explained, and the focus returns', async ({ page }) => {
    await open(page, '/en')
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await expect(help(page)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('j')
    await page.keyboard.press('Escape')
    await expect(help(page)).toBeHidden()
    await expect(page.locator('article h4 a').first()).toBeFocused()
  })

  test('can be turned off for good, and on again', async ({ page }) => {
    await open(page, '/en')
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await page.getByRole('checkbox', { name: 'Use these shortcuts' }).uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    await open(page, '/en?actor=oracle')
    await page.keyboard.press('?')
    await page.keyboard.press('/')
    await expect(help(page)).toBeHidden()
    await expect(page.getByRole('searchbox', { name: 'Search' })).not.toBeFocused()
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await expect(page.getByRole('checkbox', { name: 'Use these shortcuts' })).not.toBeChecked()
    await page.getByRole('checkbox', { name: 'Use these shortcuts' }).check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  })
})
