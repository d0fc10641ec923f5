/** The real record in the browser. */
import { expect, test } from '@playwright/test'

for (const actor of ['trump', 'biden', 'oracle', 'huawei']) {
  test(`${actor}: the chip, the list and the API agree`, async ({ page, request }) => {
    await page.goto(`/en?actor=${actor}`)
    const { total } = await (await request.get(`/api/v1/events?actor=${actor}`)).json()
    expect(total).toBeGreaterThan(20)
    await expect(page.locator('output[data-total]')).toHaveAttribute('data-total', String(total))
    await expect(page.locator('label', { has: page.locator(`#actor-${actor}`) })).toContainText(String(total))
    await expect(page.locator('article')).toHaveCount(Math.min(50, total))
  })
}

test('the timeline shows fifty events a page and leads to the next', async ({ page }) => {
  await page.goto('/en')
  await expect(page.locator('article')).toHaveCount(50)
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL('/en?page=2#timeline')
  await expect(page.locator('output[data-total]')).toBeInViewport()
  await expect(page.getByText(/^Page 2 of/)).toBeVisible()
})

for (const [query, address] of [['Ren Zhengfei reset', '/en'], ['Ren Zhengfei réinitialisation', '/fr']] as const) {
  test(`the search box finds "${query}"`, async ({ page }) => {
    await page.goto(address)
    await page.getByRole('searchbox').fill(query)
    await page.getByRole('searchbox').press('Enter')
    await expect(page.locator('#ren-zhengfei-hopes-for-us-reset')).toBeVisible()
  })
}

test('where it stands is told from the law itself', async ({ page }) => {
  await page.goto('/en')
  await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText('Divest-or-ban law of 2024: in force since')
})
