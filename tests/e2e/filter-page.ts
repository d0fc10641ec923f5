/** The parts of the filters that several suites handle. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The field that finds an actor by a part of its name. */
export const combobox = (page: Page) => page.getByRole('combobox', { name: 'Find an actor' })

/** What opens the filters on a phone. */
export const sheetButton = (page: Page) => page.locator('summary', { hasText: 'Filter the timeline' })

/** Goes to an address and waits until the page answers to keys. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await page.locator('#announcer').waitFor({ state: 'attached' })
}

/** What axe finds wrong with a page in its present state, a line for each rule; empty where all is well. */
export async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
