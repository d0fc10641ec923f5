/** What each reader of the design comes for, and leaves with. */
import { expect, test } from '@playwright/test'

test('a journalist finds what Biden did about Oracle, and links to it', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('checkbox', { name: /^Joe Biden/ }).check()
  await page.getByRole('checkbox', { name: /^Oracle/ }).check()
  await page.getByRole('checkbox', { name: 'All the chosen actors together' }).check()
  await expect(page).toHaveURL('/en?actor=biden&actor=oracle&match=all')
  await page.getByRole('link', { name: 'Sale to Oracle shelved, reports say', exact: true }).click()
  // The view that is left has such a button as well.
  await expect(page).toHaveURL('/en/events/sale-shelved')
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/en\/events\/sale-shelved$/)
})

test('a lawyer reads what an event did to an order, and its sources', async ({ page }) => {
  await page.goto('/en/events/order-1-enjoined')
  await expect(page.getByRole('region', { name: 'What it changed' })).toContainText('blocks Order 1, by Injunction')
  await expect(page.getByRole('row', { name: /Docket number/ })).toContainText('No. 1:20-cv-1')
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toContainText('Primary')
})

test('a researcher takes exactly the view on screen as JSON', async ({ page, request }) => {
  await page.goto('/en?actor=oracle&from=2021')
  await page.getByText('Download or cite').click()
  const href = await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href')
  const { total } = await (await request.get(href ?? '')).json()
  await expect(page.getByText(`${total} of 9 events`, { exact: true })).toBeVisible()
})

test('a researcher copies how to cite an event, and takes it to a reference manager', async ({ page }) => {
  await page.goto('/en/events/order-1-signed')
  const cite = page.getByRole('region', { name: 'Cite' })
  await cite.getByRole('button', { name: 'Copy: Order 1' }).click()
  await expect(cite.getByText('Citation copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1 Ex. Reg. 10 (Aug. 6, 2020)')
  const [download] = await Promise.all([page.waitForEvent('download'), cite.getByRole('link', { name: 'BibTeX' }).click()])
  expect(download.suggestedFilename()).toBe('tiktok-docket-order-1-signed.bib')
})

test('a reader of French stays on the same event and keeps the filters', async ({ page }) => {
  await page.goto('/en?actor=huawei')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL('/fr?actor=huawei')
  await page.getByRole('link', { name: 'Le fondateur de Huawei espère une réinitialisation', exact: true }).click()
  await expect(page).toHaveURL('/fr/events/ren-hopes')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL('/en/events/ren-hopes')
})

test('a reader walks from an actor to its timeline', async ({ page }) => {
  await page.goto('/en/actors')
  await page.getByRole('link', { name: 'Oracle', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Oracle' })).toBeVisible()
  await page.getByRole('link', { name: /Open in the timeline/ }).click()
  await expect(page).toHaveURL('/en?actor=oracle')
})

test('a reader walks from event to event', async ({ page }) => {
  await page.goto('/en/events/order-1-signed')
  const neighbours = page.getByRole('navigation', { name: 'Events before and after' })
  await neighbours.getByRole('link', { name: 'Oracle is proposed as host of the data' }).click()
  await expect(page).toHaveURL('/en/events/hosting-proposed')
})
