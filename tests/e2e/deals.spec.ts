/** The agreements side by side: what each says, who disputes it, and the events behind it. */
import { expect, test } from '@playwright/test'

test('a reader follows an agreement to its page, and a figure to its event', async ({ page }) => {
  await page.goto('/en/deals')
  const deal = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Hosting agreement' }) })
  await expect(deal).toContainText('Status: proposed since September 14, 2020')
  await expect(deal.getByRole('link', { name: 'Hosting agreement' })).toHaveAttribute('href', '/en/instruments/hosting-deal')
  await deal.getByRole('definition').filter({ hasText: 'all US user data' }).getByRole('link', { name: /February 2021/ }).click()
  await expect(page).toHaveURL('/en/events/sale-shelved')
})

test('a disputed share shows each version with who said it and where', async ({ page }) => {
  await page.goto('/en/deals')
  await expect(page.getByText('ByteDance 80% (ByteDance’s lawyers, February 2021')).toBeVisible()
  await page.getByText('ByteDance 0% (Oracle’s statement').getByRole('link', { name: 'TikTok answers in English only' }).click()
  await expect(page).toHaveURL('/en/events/untranslated')
})

for (const width of [320, 1280]) {
  test(`the bars fill their room at ${width} pixels, each part as wide as its share`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/en/deals')
    const widths = await page.locator('svg[width="100%"]').first().evaluate((bar) => [...bar.querySelectorAll(':scope > g > rect')].map((part) => part.getBoundingClientRect().width / bar.getBoundingClientRect().width))
    expect(widths.map((part) => Math.round(part * 1000) / 10)).toEqual([12.5, 80, 7.5])
  })
}

test('a reader of French gets the same in French, without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/fr/deals')
  await expect(page.getByText('Selon les sources')).toBeVisible()
  await page.getByRole('navigation', { name: 'Accords de cette page' }).getByRole('link').click()
  await expect(page).toHaveURL('/fr/deals#hosting-deal')
  await context.close()
})
