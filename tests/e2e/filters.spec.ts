/** The filters with scripts running: at once, without a reload, and without losing the reader's place. */
import { expect, type Page, test } from '@playwright/test'

const titles = (page: Page) => page.locator('article h4')

test('the count on a chip equals the number of events listed, and the API agrees', async ({ page, request }) => {
  await page.goto('/en?actor=oracle')
  const label = page.locator('label', { has: page.locator('#actor-oracle') })
  const { total } = await (await request.get('/api/v1/events?actor=oracle')).json()
  await expect(titles(page)).toHaveCount(total)
  await expect(label).toContainText(String(total))
})

for (const actor of ['trump', 'biden', 'oracle', 'huawei']) {
  test(`the filter ${actor} lists only its events`, async ({ page, request }) => {
    await page.goto(`/en?actor=${actor}`)
    const { events } = await (await request.get(`/api/v1/events?actor=${actor}`)).json()
    await expect(page.locator('article')).toHaveCount(events.length)
    expect(await page.locator('article').evaluateAll((cards) => cards.map(({ id }) => id))).toEqual(events.map(({ id }: { id: string }) => id))
  })
}

test('a choice applies without a full reload', async ({ page }) => {
  await page.goto('/en')
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true))
  await page.getByRole('checkbox', { name: /^Huawei/ }).check()
  await expect(titles(page)).toHaveCount(1)
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
})

test('a choice keeps the focus, from the whole timeline and between filters', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('checkbox', { name: /^Donald Trump/ }).press('Space')
  await expect(page).toHaveURL('/en?actor=trump')
  await expect(page.getByRole('checkbox', { name: /^Donald Trump/ })).toBeFocused()
  await page.getByRole('checkbox', { name: /^Joe Biden/ }).press('Space')
  await expect(page).toHaveURL('/en?actor=biden&actor=trump')
  await expect(page.getByRole('checkbox', { name: /^Joe Biden/ })).toBeFocused()
})

test('a choice keeps the scroll position', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto('/en')
  await page.evaluate(() => window.scrollTo(0, 300))
  await page.getByRole('checkbox', { name: /^Oracle/ }).evaluate((box: HTMLInputElement) => box.click())
  await expect(page).toHaveURL('/en?actor=oracle')
  await expect(titles(page)).toHaveCount(3)
  expect(await page.evaluate(() => window.scrollY)).toBe(300)
})

test('the back button undoes a choice, in the list and in the form', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('checkbox', { name: /^Oracle/ }).check()
  await expect(page).toHaveURL('/en?actor=oracle')
  await page.getByRole('checkbox', { name: /^Statement/ }).check()
  await expect(page).toHaveURL('/en?actor=oracle&kind=statement')
  await page.goBack()
  await expect(page).toHaveURL('/en?actor=oracle')
  await expect(page.getByRole('checkbox', { name: /^Statement/ })).not.toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL('/en')
  await expect(page.getByRole('checkbox', { name: /^Oracle/ })).not.toBeChecked()
  await expect(titles(page)).toHaveCount(9)
})

test('an active filter can be removed by itself', async ({ page }) => {
  await page.goto('/en?actor=trump&kind=sanction')
  await page.getByRole('link', { name: 'Remove the filter Donald Trump' }).click()
  await expect(page).toHaveURL('/en?kind=sanction')
  await expect(page.getByRole('checkbox', { name: /^Donald Trump/ })).not.toBeChecked()
})

test('a search finds words without their accents', async ({ page }) => {
  await page.goto('/fr')
  await page.getByRole('searchbox', { name: 'Rechercher' }).fill('securite')
  await page.getByRole('searchbox', { name: 'Rechercher' }).press('Enter')
  await expect(page).toHaveURL('/fr?q=securite')
  await expect(titles(page)).toHaveText(['Le CFIUS examine le rachat'])
})

test('an address in any order shows the same view under its canonical address', async ({ page }) => {
  await page.goto('/en?q=order&kind=sanction&actor=trump')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\?actor=trump&kind=sanction&q=order$/)
})

test('what is not understood is named, with what was meant', async ({ page }) => {
  await page.goto('/en?actor=orcle&from=2021-02-30&page=7')
  await expect(page.getByText('Ignored: actor=orcle; no such value in the record; did you mean oracle?')).toBeVisible()
  await expect(page.getByText('Ignored: from=2021-02-30; not a date')).toBeVisible()
  await expect(page.getByText('Ignored: page=7; there are pages 1 to 1')).toBeVisible()
  await expect(titles(page)).toHaveCount(9)
})

test('an empty result says which filter to loosen', async ({ page }) => {
  await page.goto('/en?actor=huawei&kind=sanction')
  await page.getByRole('link', { name: 'without Sanction: 1 event' }).click()
  await expect(titles(page)).toHaveText(['Huawei founder hopes for a reset'])
})

test('on a phone the filters stay open while one chooses', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/en')
  await page.getByText('Filter the timeline').click()
  await page.getByRole('checkbox', { name: /^Oracle/ }).check()
  await expect(page).toHaveURL('/en?actor=oracle')
  await expect(page.getByRole('checkbox', { name: /^Huawei/ })).toBeVisible()
})
