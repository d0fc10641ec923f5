/** The same journeys in a browser without JavaScript. */
import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('the form filters', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('checkbox', { name: /^Oracle/ }).check()
  await page.getByRole('searchbox', { name: 'Search' }).fill('shelved')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.locator('article h4')).toHaveText(['Sale to Oracle shelved, reports say'])
  await expect(page.getByRole('checkbox', { name: /^Oracle/ })).toBeChecked()
})

test('links remove filters', async ({ page }) => {
  await page.goto('/en?actor=huawei')
  await page.getByRole('link', { name: 'Remove the filter Huawei' }).click()
  await expect(page.locator('article')).toHaveCount(9)
})

test('an event is whole, with its text, its details and its sources', async ({ page }) => {
  await page.goto('/fr/events/order-1-signed')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trump signe le décret 1 contre TikTok')
  await expect(page.getByText('Le décret reposait sur un état d’urgence antérieur.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('link')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Copier le lien' })).toHaveCount(0)
})

test('the files of a view unfold', async ({ page }) => {
  await page.goto('/en?actor=huawei')
  await page.getByText('Download or cite').click()
  await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveAttribute('href', '/api/v1/events.bib?actor=huawei')
})

test('the language switch keeps the filter', async ({ page }) => {
  await page.goto('/fr?actor=trump&kind=sanction')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL('/en?actor=trump&kind=sanction')
})

test('a page that does not exist is a whole page, with the right status', async ({ page }) => {
  const response = await page.goto('/fr/events/inconnu')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Chercher dans le dossier' }).fill('Huawei')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page).toHaveURL('/fr?q=Huawei')
})
