/** The main way by keyboard alone, under the eyes of who needs to see where he is. */
import { expect, type Page, test } from '@playwright/test'

test.use({ viewport: { width: 1280, height: 800 } })

/** Presses Tab until the element has the focus; the stops on the way are told to `each`. */
async function tabTo(page: Page, name: RegExp | string, each?: () => Promise<void>): Promise<void> {
  const wanted = page.getByRole('link', { name, exact: true }).or(page.getByRole('checkbox', { name }))
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab')
    await each?.()
    if (await wanted.and(page.locator(':focus')).count()) return
  }
  throw new Error(`no stop of the keyboard named ${name}`)
}

test('skip, filter, read an event, and come back to the same place', async ({ page }) => {
  await page.goto('/en')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await tabTo(page, /^Huawei/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en?actor=huawei')
  await expect(page.locator('#quick-huawei')).toBeFocused()
  await expect(page.locator('#announcer')).toHaveText('1 of 9 events')
  await tabTo(page, 'Huawei founder hopes for a reset')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/events/ren-hopes')
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL('/en?actor=huawei')
  await expect(page.locator('article')).toHaveCount(1)
})

test('a frequent filter is taken away where it was set', async ({ page }) => {
  await page.goto('/en?actor=huawei&kind=statement')
  await page.waitForLoadState('networkidle')
  await page.locator('#quick-huawei').press('Enter')
  await expect(page).toHaveURL('/en?kind=statement')
  await expect(page.locator('#quick-huawei')).toBeFocused()
})

test('the way to all filters leads to them', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('link', { name: 'All filters' }).press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(page.locator('#filters :focus')).toHaveCount(1)
})

for (const [name, address] of [['dashboard', '/en?actor=oracle'], ['event', '/en/events/order-1-signed'], ['status board', '/en/instruments']] as const) {
  test(`${name}: the focus is always seen, in the window and under nothing`, async ({ page }) => {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    const hidden: string[] = []
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press('Tab')
      const complaint = await page.evaluate(() => {
        const focused = document.activeElement
        // A drawing marks the focus within itself, and a field of a date its parts.
        if (!focused || focused === document.body || focused.matches('svg *, [type="date"]')) return undefined
        const { left, right, top, bottom } = focused.getBoundingClientRect()
        if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `${focused.outerHTML.slice(0, 80)} is outside the window`
        const over = document.elementFromPoint((left + right) / 2, Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1))
        if (over && over !== focused && !focused.contains(over) && !over.contains(focused) && !(focused instanceof HTMLInputElement)) return `${focused.outerHTML.slice(0, 80)} is under ${over.outerHTML.slice(0, 80)}`
        return getComputedStyle(focused).outlineStyle === 'none' ? `${focused.outerHTML.slice(0, 80)} has no outline` : undefined
      })
      if (complaint) hidden.push(complaint)
    }
    expect(hidden).toEqual([])
  })
}

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 700 } })

  /** Targets below 44 pixels, but for those within a sentence (WCAG 2.2, 2.5.5) and the marks of the drawing. */
  const small = (page: Page) =>
    page.locator('a:visible, button:visible, summary:visible, label:visible:has(input)').evaluateAll((targets) =>
      targets
        .filter((target) => !target.closest('svg, .unseen') && (target.matches('button, summary, label') || !target.closest('p:not(:has(> a:only-child)), dd, td, ol[class*="flagList"]')))
        .filter((target) => !target.classList.contains('unseen'))
        .map((target) => ({ name: target.textContent?.trim(), height: Math.round(target.getBoundingClientRect().height) }))
        .filter(({ height }) => height < 44),
    )

  test('the targets of the timeline and its filters are 44 pixels high', async ({ page }) => {
    await page.goto('/en?actor=oracle')
    expect(await small(page)).toEqual([])
    await page.locator('#open-filters').click()
    expect(await small(page)).toEqual([])
  })
})
