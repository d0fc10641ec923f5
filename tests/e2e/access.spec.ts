/** Every kind of page, light and dark, on a phone and at a desk: no violation of WCAG 2.2 AA, no sideways scroll. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const kindsOfPage = {
  dashboard: '/en', 'dashboard in French': '/fr', 'filtered view': '/en?actor=oracle&q=oracle', 'empty view': '/en?actor=huawei&kind=sanction',
  'view with mistakes': '/fr?actor=orcle', event: '/en/events/order-1-signed', 'event without a translation': '/fr/events/untranslated',
  actors: '/en/actors', actor: '/fr/actors/oracle', about: '/en/about', accessibility: '/fr/accessibility', data: '/en/data', 'data in French': '/fr/data', deals: '/en/deals', 'deals in French': '/fr/deals', 'status board': '/en/instruments?on=2020-10-01', instrument: '/fr/instruments/order-1', changes: '/en/changes?from=2020-01-01&to=2022-01-01', deadlines: '/en/deadlines', story: '/en?sort=oldest', 'folded story in French': '/fr?sort=oldest&actor=oracle', 'page not found': '/fr/nothing',
  embed: '/en/embed?actor=oracle&foo=1', 'embed of an event in French': '/fr/embed?event=order-1-enjoined', 'dark embed': '/en/embed?theme=dark', 'embed of no event': '/fr/embed?event=gone', 'builder of embeds': '/en/data?embed=/en/events/ren-hopes', 'builder with a mistake': '/fr/data?embed=/fr/nothing',
}

for (const [name, address] of Object.entries(kindsOfPage)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }
  test(`${name}: no sideways scroll at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
}

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
