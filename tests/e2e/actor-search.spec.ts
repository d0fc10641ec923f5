/** The search for an actor among the filters, by keyboard and by pointer. */
import { expect, type Page, test } from '@playwright/test'
import { combobox, open, violations } from './filter-page'

const options = (page: Page) => page.getByRole('listbox', { name: /^(Actors found|Acteurs trouvés)$/ }).getByRole('option')
const active = (page: Page) => page.locator('[role=option][data-active]')

test.describe('the search for an actor', () => {
  test('finds, chooses and takes back by keyboard alone', async ({ page }) => {
    await open(page, '/en')
    await combobox(page).focus()
    await page.keyboard.type('huaw')
    await expect(combobox(page)).toHaveAttribute('aria-expanded', 'true')
    await expect(options(page)).toHaveText([/^Huawei/])
    await page.keyboard.press('ArrowDown')
    await expect(active(page)).toHaveText(/^Huawei/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/en?actor=huawei')
    await expect(page.getByRole('checkbox', { name: /^Huawei/ })).toBeChecked()
    await expect(combobox(page)).toBeFocused()
    await expect(combobox(page)).toHaveValue('')
    await page.keyboard.type('huaw')
    await expect(page.getByRole('option', { name: /^Huawei/, selected: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/en')
  })

  test('names the active option, and leaves it when the text is edited', async ({ page }) => {
    await open(page, '/en')
    await combobox(page).focus()
    await page.keyboard.press('ArrowDown')
    await expect(combobox(page)).toHaveAttribute('aria-activedescendant', await options(page).first().getAttribute('id') ?? '')
    await page.keyboard.press('ArrowUp')
    await expect(active(page)).toHaveText(await options(page).last().textContent() ?? '')
    await page.keyboard.press('ArrowLeft')
    await expect(combobox(page)).not.toHaveAttribute('aria-activedescendant')
  })

  test('closes with Escape, and then clears the text', async ({ page }) => {
    await open(page, '/en')
    await combobox(page).focus()
    await page.keyboard.type('tik')
    await page.keyboard.press('Escape')
    await expect(combobox(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(combobox(page)).toHaveValue('tik')
    await page.keyboard.press('Escape')
    await expect(combobox(page)).toHaveValue('')
  })

  test('opens with Alt and the arrow without choosing, and closes when the focus leaves', async ({ page }) => {
    await open(page, '/en')
    await combobox(page).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(options(page)).toHaveCount(10)
    await expect(active(page)).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(combobox(page)).toHaveAttribute('aria-expanded', 'false')
  })

  test('does not send the form by a name half typed', async ({ page }) => {
    await open(page, '/en')
    await combobox(page).focus()
    await page.keyboard.type('t')
    await page.keyboard.press('Enter')
    await expect(combobox(page)).toHaveValue('t')
    await expect(page).toHaveURL('/en')
  })

  test('finds a name without its accents, and another name', async ({ page }) => {
    await open(page, '/fr')
    const field = page.getByRole('combobox', { name: 'Trouver un acteur' })
    await field.fill('senat')
    await expect(options(page)).toHaveText([/^Sénat des États-Unis/])
    await field.fill('foreign inv')
    await expect(options(page)).toHaveText([/^CFIUS \(Committee on Foreign Investment\)/])
  })

  test('says that there is no such actor', async ({ page }) => {
    await open(page, '/en')
    await combobox(page).fill('nobody')
    await expect(page.getByText('No actor of that name')).toBeVisible()
  })

  test('chooses by pointer an actor that has no checkbox in this view', async ({ page }) => {
    await open(page, '/en?kind=litigation')
    await expect(page.locator('#actor-cfius')).toHaveCount(0)
    await combobox(page).fill('cfius')
    await options(page).click()
    await expect(page).toHaveURL('/en?actor=cfius&kind=litigation')
    await expect(page.locator('#actor-cfius')).toBeChecked()
  })

  test('open, it passes axe', async ({ page }) => {
    await open(page, '/en')
    await combobox(page).focus()
    await page.keyboard.press('ArrowDown')
    expect(await violations(page)).toEqual([])
  })
})
