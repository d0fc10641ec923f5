/** The record read from its beginning, in chapters, and the ways from one event to the next. */
import { expect, test } from '@playwright/test'

const chapter = 'The example ban'

test('a newcomer reads from the beginning, and turns back', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('link', { name: 'Read from the beginning' }).click()
  await expect(page).toHaveURL('/en?sort=oldest#timeline')
  await expect(page.getByRole('heading', { level: 2, name: chapter })).toBeInViewport()
  await expect(page.locator('article h4').first()).toHaveText('CFIUS opens a review of the purchase')
  await page.getByRole('link', { name: 'Back to the newest first' }).click()
  await expect(page).toHaveURL('/en#timeline')
  await expect(page.getByRole('heading', { name: chapter })).toHaveCount(0)
})

test('the filter goes along into the story and out of it', async ({ page }) => {
  await page.goto('/en?actor=oracle')
  await page.getByRole('link', { name: 'Read from the beginning' }).click()
  await expect(page).toHaveURL('/en?actor=oracle&sort=oldest#timeline')
  await expect(page.locator('article')).toHaveCount(3)
  await page.getByRole('link', { name: 'Back to the newest first' }).click()
  await expect(page).toHaveURL('/en?actor=oracle#timeline')
})

test('a chapter is introduced before its first event', async ({ page }) => {
  await page.goto('/en?sort=oldest')
  const introduction = await page.getByText('An inquiry opened, an order was signed, and a judge blocked it.').boundingBox()
  const first = await page.locator('#inquiry-opened').boundingBox()
  expect(introduction!.y).toBeLessThan(first!.y)
})

test('a narrowed story keeps its introductions folded', async ({ page }) => {
  await page.goto('/en?actor=oracle&sort=oldest')
  const introduction = page.getByText('An inquiry opened')
  await expect(introduction).toBeHidden()
  await page.getByText('About this chapter').first().click()
  await expect(introduction).toBeVisible()
})

test('a reader jumps to a chapter and back to the list of chapters', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto('/en?sort=oldest')
  const chapters = page.getByRole('navigation', { name: 'Chapters' })
  await chapters.getByRole('link', { name: /^The example review/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'The example review' })).toBeInViewport()
  await expect(chapters).not.toBeInViewport()
  await page.locator('#y2021').getByRole('link', { name: 'Chapters' }).click()
  await expect(chapters).toBeInViewport()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the story is whole', async ({ page }) => {
    await page.goto('/fr')
    await page.getByRole('link', { name: 'Lire depuis le début' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'L’interdiction d’exemple' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: 'The example review' })).toHaveAttribute('lang', 'en')
  })
})

test('a year is reached from above and from below', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto('/en')
  const top = (year: string) => page.locator(`#y${year} h2`).evaluate((heading) => Math.round(heading.getBoundingClientRect().top))
  const first = page.locator('#y2021 article').first()
  await page.goto('/en#y2019')
  await page.goto('/en#y2021')
  await expect(first).toBeInViewport()
  expect(await top('2021')).toBeLessThan(60)
  // From within the year, where its heading sticks to the top already.
  await page.locator('#y2021 article').last().scrollIntoViewIfNeeded()
  await page.locator('#y2021').getByRole('link', { name: 'All years' }).click()
  await page.getByRole('navigation', { name: 'Jump to a year' }).getByRole('link', { name: '2021' }).click()
  await expect(first).toBeInViewport()
})

test('the heading of a year stays in sight while its events pass', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto('/en')
  await page.locator('#y2020 article').last().evaluate((card) => card.scrollIntoView({ block: 'end' }))
  await expect(page.locator('#y2020 h2')).toBeInViewport()
})

test('an event shows the path that leads through it', async ({ page }) => {
  await page.goto('/en/events/order-1-signed')
  const related = page.getByRole('region', { name: 'Related events' })
  await expect(related.getByRole('link')).toHaveText(['CFIUS opens a review of the purchase', 'Judge blocks Order 1', 'Biden revokes Order 1'])
  await expect(related.getByText('This event')).toBeVisible()
  await related.getByRole('link', { name: 'Judge blocks Order 1' }).click()
  await expect(page).toHaveURL('/en/events/order-1-enjoined')
})

test('a reader goes on to the next event with the same actor', async ({ page }) => {
  await page.goto('/en/events/hosting-proposed')
  const next = page.getByRole('navigation', { name: 'Events before and after' }).locator('p', { hasText: 'Next with Oracle' })
  await next.getByRole('link', { name: 'Sale to Oracle shelved, reports say' }).click()
  await expect(page).toHaveURL('/en/events/sale-shelved')
})
