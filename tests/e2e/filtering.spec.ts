/** The answer to a choice of filters: read out, with its progress, and never lost. */
import { expect, test } from '@playwright/test'
import { open } from './filter-page'

test.describe('an answer', () => {
  test('is read out, each time and only then', async ({ page }) => {
    await open(page, '/en')
    await expect(page.locator('#announcer')).toBeEmpty()
    await page.getByRole('checkbox', { name: /^Oracle/ }).check()
    await expect(page.locator('#announcer')).toHaveText('3 of 9 events')
    await page.locator('#announcer').evaluate((region) => Reflect.set(region, 'isTheSame', true))
    await page.getByRole('checkbox', { name: /^Statement/ }).check()
    await expect(page.locator('#announcer')).not.toHaveText('3 of 9 events')
    expect(await page.locator('#announcer').evaluate((region) => Reflect.get(region, 'isTheSame'))).toBe(true)
  })

  test('to a filter that is removed takes the focus to the number of events', async ({ page }) => {
    await open(page, '/en?actor=trump&kind=sanction')
    await page.getByRole('link', { name: 'Remove the filter Donald Trump' }).press('Enter')
    await expect(page).toHaveURL('/en?kind=sanction')
    await expect(page.locator('#result')).toBeFocused()
  })

  test('that is slow shows its progress, one that is fast does not', async ({ page }) => {
    await open(page, '/en')
    let letThrough = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await page.route(/actor=oracle/, async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('checkbox', { name: /^Oracle/ }).check()
    const bar = page.locator('[data-progress]')
    await expect(bar).toHaveCSS('animation-delay', '0.4s')
    await expect(page.locator('form[aria-busy=true]')).toHaveCount(1)
    await expect(bar).toHaveCSS('opacity', '1')
    letThrough()
    await expect(page.locator('article')).toHaveCount(3)
    await expect(bar).toHaveCount(0)
  })
})

test('a choice that is made before the page answers is not lost', async ({ page }) => {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/en', { waitUntil: 'commit' })
  await page.getByRole('checkbox', { name: /^Oracle/ }).check()
  letThrough()
  await expect(page).toHaveURL('/en?actor=oracle')
  await expect(page.getByRole('checkbox', { name: /^Oracle/ })).toBeChecked()
})
