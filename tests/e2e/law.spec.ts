/** The law on any day, in the browser. */
import { expect, test } from '@playwright/test'

test('a lawyer asks whether an order was enforceable on a day', async ({ page }) => {
  await page.goto('/en/instruments')
  await page.getByLabel('Day', { exact: true }).fill('2020-10-01')
  await page.getByRole('button', { name: 'Show this day' }).click()
  await expect(page).toHaveURL('/en/instruments?on=2020-10-01')
  await expect(page.getByRole('row', { name: /^Order 1/ })).toContainText('blocked by a court')
  await page.getByRole('row', { name: /^Order 1/ }).getByRole('link', { name: 'Judge blocks Order 1' }).click()
  await expect(page).toHaveURL('/en/events/order-1-enjoined')
})

test('the board works without scripts', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/fr/instruments?on=2020-08-10')
  await expect(page.getByRole('row', { name: /^Décret 1/ })).toContainText('en vigueur')
  await page.close()
})

test('a bar of the drawing leads to the event that began it', async ({ page }) => {
  await page.goto('/en/instruments')
  await page.getByRole('link', { name: 'Order 1: in force, August 6, 2020 – September 26, 2020' }).click()
  await expect(page).toHaveURL('/en/events/order-1-signed')
})

test('an impossible day is named, and today shown', async ({ page }) => {
  await page.goto('/en/instruments?on=2021-02-30')
  await expect(page.getByText('“2021-02-30” is not a day that exists')).toBeVisible()
})

test('the page of an instrument tells its history', async ({ page }) => {
  await page.goto('/en/instruments/order-1')
  await expect(page.getByRole('row', { name: /September 27, 2020/ })).toContainText('255 days')
})

test('what changed between two days can be linked', async ({ page }) => {
  await page.goto('/en/changes?from=2021-06-08&to=2021-06-09')
  await expect(page.getByRole('row', { name: /^Order 1/ })).toContainText('revoked')
  await expect(page.getByRole('row', { name: /^Order 2/ })).toContainText('in force')
})

test('days in the wrong order are named', async ({ page }) => {
  await page.goto('/en/changes?from=2021-06-09&to=2021-06-08')
  await expect(page.getByText('The first day lies after the second.')).toBeVisible()
})

test('an event shows the status before and after', async ({ page }) => {
  await page.goto('/en/events/order-2-signed')
  await expect(page.getByRole('region', { name: 'What it changed' })).toContainText('blocked by a court → becomes revoked')
})

test('the API gives every instrument on a day', async ({ request }) => {
  const { on, instruments } = await (await request.get('/api/v1/instruments?on=2020-10-01')).json()
  expect([on, instruments.length, instruments.find(({ id }: { id: string }) => id === 'order-1').status.headline]).toEqual(['2020-10-01', 4, 'enjoined'])
})

test('the API gives the history of an instrument', async ({ request }) => {
  const { history } = await (await request.get('/api/v1/instruments/order-1')).json()
  expect(history.map(({ headline }: { headline: string }) => headline)).toEqual(['in-force', 'enjoined', 'revoked'])
})

for (const query of ['on=2021-02-30', 'on=1999-01-01', 'on=2999-01-01', 'day=2020-01-01', 'on=2020-01-01&on=2020-01-02']) {
  test(`the API refuses /instruments?${query}`, async ({ request }) => {
    const response = await request.get(`/api/v1/instruments?${query}`)
    expect([response.status(), response.headers()['content-type']]).toEqual([400, 'application/problem+json'])
  })
}
