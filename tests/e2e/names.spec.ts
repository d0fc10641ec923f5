/** What a screen reader is given: parts of the page, filters with their counts, languages of words. */
import { expect, test } from '@playwright/test'

test('the parts of the timeline are named', async ({ page }) => {
  await page.goto('/en?actor=oracle')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the main content"
    - banner:
      - link "The TikTok Docket"
      - navigation "Site"
    - main:
      - heading "The US regulatory history of TikTok and ByteDance" [level=1]
      - navigation "Frequent filters"
      - region "Where it stands"
      - region "The whole record at a glance"
      - complementary "Filter the timeline":
        - group:
          - search
      - region "Timeline"
    - contentinfo
  `)
})

test('the frequent filters say what they count, and which is chosen', async ({ page }) => {
  await page.goto('/en?actor=oracle')
  const filters = page.getByRole('navigation', { name: 'Frequent filters' })
  await expect(filters.getByRole('link')).toHaveText([/^Donald Trump 2 events$/, /^Joe Biden 2 events$/, /^Oracle 3 events/, /^Huawei 1 event$/, 'All filters'])
  await expect(filters.getByRole('link', { name: /^Oracle/ })).toHaveAttribute('aria-current', 'true')
})

test('the choices are grouped, and each tells its count', async ({ page }) => {
  await page.goto('/fr')
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - paragraph:
        - searchbox "Rechercher"
      - group "Acteurs":
        - list:
          - listitem:
            - checkbox /Donald Trump \\d+ événements?/
      - group "Types d’événement":
        - list:
          - listitem:
            - checkbox /Sanction \\d+ événements?/
      - group "Dates":
        - paragraph:
          - textbox "Du"
        - paragraph:
          - textbox "Au"
  `)
})

test('the parts of an event are named', async ({ page }) => {
  await page.goto('/en/events/order-1-signed')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "Trump signs Order 1 against TikTok" [level=1]
        - region "In detail":
          - table "In detail"
        - region "What it changed":
          - list
        - region "Deadlines it set":
          - table "Deadlines it set"
        - region "Sources":
          - list
        - navigation "Events before and after"
  `)
})

test('the chips say what they take away', async ({ page }) => {
  await page.goto('/en?actor=oracle&from=2020')
  await expect(page.getByRole('list', { name: 'Active filters' }).getByRole('link')).toHaveCount(3)
  await expect(page.getByRole('link', { name: 'Remove the filter from 2020' })).toBeVisible()
})

test('English words on a French page carry their language', async ({ page }) => {
  await page.goto('/fr')
  await expect(page.locator('#untranslated h4')).toHaveAttribute('lang', 'en')
  await page.goto('/fr/events/untranslated')
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
})

test('the accessibility statement is in the foot of every page, in its language', async ({ page }) => {
  await page.goto('/fr/events/order-1-signed')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibilité' }).click()
  await expect(page).toHaveURL('/fr/accessibility')
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibilité de ce dossier' })).toBeVisible()
})
