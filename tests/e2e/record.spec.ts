/** The real record in the browser. */
import { get } from 'node:http'
import { expect, test } from '@playwright/test'

for (const actor of ['trump', 'biden', 'oracle', 'huawei']) {
  test(`${actor}: the chip, the list and the API agree`, async ({ page, request }) => {
    await page.goto(`/en?actor=${actor}`)
    const { total } = await (await request.get(`/api/v1/events?actor=${actor}`)).json()
    expect(total).toBeGreaterThan(20)
    await expect(page.locator('output[data-total]')).toHaveAttribute('data-total', String(total))
    await expect(page.locator('label', { has: page.locator(`#actor-${actor}`) })).toContainText(String(total))
    await expect(page.locator('article')).toHaveCount(Math.min(30, total))
  })
}

test('the timeline shows thirty events a page and leads to the next', async ({ page }) => {
  await page.goto('/en')
  await expect(page.locator('article')).toHaveCount(30)
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

/** What travels, in bytes, to a browser that takes Brotli. */
function weightOf(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve(bytes)).on('error', reject)
    }).on('error', reject)
  })
}

// Some room for new events; a page that grows beyond it carries something twice.
for (const [address, most] of [['/en', 90_000], ['/en?actor=oracle', 90_000], ['/api/v1/events', 40_000], ['/sitemap.xml', 40_000]] as const) {
  test(`${address} travels in less than ${most / 1000} kB`, async ({ baseURL }) => {
    expect(await weightOf(`${baseURL}${address}`)).toBeLessThan(most)
  })
}
