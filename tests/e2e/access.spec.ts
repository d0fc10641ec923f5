/** Every kind of page in both languages, light and dark, at a desk and on a phone: no violation of WCAG 2.2 AA. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { pages } from './pages'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violationsOf(page: Page, only?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(levels)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

for (const { name, address } of pages) {
  test(`${name}: axe finds nothing, light at a desk, dark on a phone`, async ({ page }) => {
    await page.goto(address)
    const light = await violationsOf(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 412, height: 900 })
    // Another theme is other colours, another width other places, and nothing else.
    expect([...light, ...(await violationsOf(page, ['color-contrast', 'link-in-text-block', 'target-size']))]).toEqual([])
  })
}

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
