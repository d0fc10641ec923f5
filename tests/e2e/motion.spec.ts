/** What moves, and what does not. */
import { expect, type Page, test } from '@playwright/test'

/** Counts the view transitions that the page starts, and the animations of each. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const started: string[][] = []
    Reflect.set(window, 'moved', started)
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = (...options) => {
      const transition = start(...options)
      const names: string[] = []
      started.push(names)
      void transition.ready.then(() => names.push(...document.getAnimations().map(({ effect }) => (effect instanceof KeyframeEffect ? effect.pseudoElement : null) ?? 'page')))
      return transition
    }
  })
}

const moved = (page: Page) => page.evaluate((): string[][] => Reflect.get(window, 'moved'))

const forget = (page: Page) => page.evaluate(() => { Reflect.get(window, 'moved').length = 0 })

const title = (page: Page) => page.getByRole('link', { name: 'Trump signs Order 1 against TikTok', exact: true }).and(page.locator('h4 a'))

test('the headline of a card moves to that of its event', async ({ page }) => {
  await watch(page)
  await page.goto('/en')
  await page.waitForLoadState('networkidle')
  await title(page).click()
  await expect(page).toHaveURL('/en/events/order-1-signed')
  // A page that has yet to be fetched may be rendered in two steps, and the second knows no transition: in one of
  // eight journeys the event is simply there. On the second journey the page is at hand.
  await page.goBack()
  await forget(page)
  await title(page).click()
  await expect(page).toHaveURL('/en/events/order-1-signed')
  await expect.poll(() => moved(page)).toContainEqual(expect.arrayContaining([expect.stringContaining('headline-order-1-signed')]))
})

test('nothing moves while a filter applies', async ({ page }) => {
  await watch(page)
  await page.goto('/en')
  await page.waitForLoadState('networkidle')
  await page.locator('#quick-oracle').click()
  await expect(page.locator('article')).toHaveCount(3)
  await page.locator('#quick-oracle').click()
  await expect(page.locator('article')).toHaveCount(9)
  expect(await moved(page)).toEqual([])
})

test.describe('where less motion is wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the event is simply there', async ({ page }) => {
    await watch(page)
    await page.goto('/en')
    await page.waitForLoadState('networkidle')
    await title(page).click()
    await expect(page).toHaveURL('/en/events/order-1-signed')
    expect((await moved(page)).flat().filter((name) => name.includes('view-transition-group(headline'))).toEqual([])
  })
})
