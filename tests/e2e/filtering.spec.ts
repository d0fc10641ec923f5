/** The filters as a reader handles them: the sheet on a phone, the search for an actor, the keyboard shortcuts. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const combobox = (page: Page) => page.getByRole('combobox', { name: 'Find an actor' })
const options = (page: Page) => page.getByRole('listbox', { name: /^(Actors found|Acteurs trouvés)$/ }).getByRole('option')
const active = (page: Page) => page.locator('[role=option][data-active]')
const sheetButton = (page: Page) => page.locator('summary', { hasText: 'Filter the timeline' })
const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' })

/** Goes to an address and waits until the page answers to keys. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await page.locator('#announcer').waitFor({ state: 'attached' })
}

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

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

test.describe('the keyboard shortcuts', () => {
  test('lead to the search and along the events', async ({ page }) => {
    await open(page, '/en')
    const titles = page.locator('article a:first-child').filter({ has: page.locator('xpath=parent::h4') })
    await page.keyboard.press('j')
    await expect(titles.nth(0)).toBeFocused()
    await page.keyboard.press('j')
    await expect(titles.nth(1)).toBeFocused()
    await page.keyboard.press('k')
    await expect(titles.nth(0)).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  })

  test('are silent in a field and with other keys held', async ({ page }) => {
    await open(page, '/en')
    await page.getByRole('searchbox', { name: 'Search' }).focus()
    await page.keyboard.type('j/?k')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('j/?k')
    await page.locator('main').focus()
    await page.keyboard.press('Alt+j')
    await expect(page.locator('main')).toBeFocused()
    await expect(help(page)).toBeHidden()
  })

  test('are explained, and the focus returns', async ({ page }) => {
    await open(page, '/en')
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await expect(help(page)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('j')
    await page.keyboard.press('Escape')
    await expect(help(page)).toBeHidden()
    await expect(page.locator('article h4 a').first()).toBeFocused()
  })

  test('can be turned off for good, and on again', async ({ page }) => {
    await open(page, '/en')
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await page.getByRole('checkbox', { name: 'Use these shortcuts' }).uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    await open(page, '/en?actor=oracle')
    await page.keyboard.press('?')
    await page.keyboard.press('/')
    await expect(help(page)).toBeHidden()
    await expect(page.getByRole('searchbox', { name: 'Search' })).not.toBeFocused()
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await expect(page.getByRole('checkbox', { name: 'Use these shortcuts' })).not.toBeChecked()
    await page.getByRole('checkbox', { name: 'Use these shortcuts' }).check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 700 } })

  test('the sheet says on its button how many events it shows, and gives the focus back', async ({ page }) => {
    await open(page, '/en')
    await sheetButton(page).click()
    await expect(page.getByRole('button', { name: 'Show 9 events' })).toBeInViewport()
    await page.getByRole('checkbox', { name: /^Oracle/ }).check()
    const show = page.getByRole('button', { name: 'Show 3 events' })
    await expect(show).toBeInViewport()
    await show.click()
    await expect(show).toBeHidden()
    await expect(sheetButton(page)).toBeFocused()
    await expect(page.locator('article')).toHaveCount(3)
  })

  test('the page below the sheet is out of reach, and back when it closes', async ({ page }) => {
    await open(page, '/en')
    await sheetButton(page).click()
    const link = page.getByRole('link', { name: 'Actors', exact: true })
    await link.focus()
    await expect(link).not.toBeFocused()
    await page.keyboard.press('Escape')
    await expect(sheetButton(page)).toBeFocused()
    await link.focus()
    await expect(link).toBeFocused()
    await sheetButton(page).click()
    await page.mouse.click(180, 10)
    await expect(page.getByRole('button', { name: /^Show/ })).toBeHidden()
  })

  test('all filters clear in the sheet, which stays', async ({ page }) => {
    await open(page, '/en?actor=oracle')
    await sheetButton(page).click()
    await page.locator('form').getByRole('link', { name: 'Clear all filters' }).click()
    await expect(page).toHaveURL('/en')
    await expect(page.getByRole('checkbox', { name: /^Oracle/ })).not.toBeChecked()
    await expect(page.getByRole('button', { name: 'Show 9 events' })).toBeFocused()
  })

  test('Escape in the search for an actor leaves the sheet open', async ({ page }) => {
    await open(page, '/en')
    await sheetButton(page).click()
    await combobox(page).fill('tik')
    await page.keyboard.press('Escape')
    await expect(combobox(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(page.getByRole('button', { name: 'Show 9 events' })).toBeVisible()
  })

  test('the search key opens the sheet', async ({ page }) => {
    await open(page, '/en')
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
    await expect(page.getByRole('button', { name: 'Show 9 events' })).toBeVisible()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the open sheet passes axe, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, '/fr?actor=oracle')
      await page.locator('summary', { hasText: 'Filtrer la chronologie' }).click()
      expect(await violations(page)).toEqual([])
    })
  }

  test('the sheet fits a screen of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await open(page, '/fr?actor=oracle')
    await page.locator('summary', { hasText: 'Filtrer la chronologie' }).click()
    expect(await page.locator('#filters').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await expect(page.getByRole('button', { name: 'Montrer 3 événements' })).toBeInViewport({ ratio: 1 })
    await expect(page.locator('form').getByRole('link', { name: 'Effacer tous les filtres' })).toBeInViewport({ ratio: 1 })
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } })

  test('the filters open in their place, with a button that applies them', async ({ page }) => {
    await page.goto('/en')
    await sheetButton(page).click()
    await expect(page.locator('#filters')).toHaveCSS('position', 'static')
    await page.getByRole('checkbox', { name: /^Huawei/ }).check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.locator('article')).toHaveCount(1)
  })

  test('nothing shows that only a script can answer', async ({ page }) => {
    await page.goto('/en')
    await sheetButton(page).click()
    await expect(combobox(page)).toBeHidden()
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeHidden()
  })
})

test.describe('an answer', () => {
  test('is read out, each time and only then', async ({ page }) => {
    await open(page, '/en')
    await expect(page.locator('#announcer')).toBeEmpty()
    await page.getByRole('checkbox', { name: /^Oracle/ }).check()
    await expect(page.locator('#announcer')).toHaveText('3 of 9 events')
    await page.locator('#announcer').evaluate((region) => Reflect.set(region, 'isTheSame', true))
    await page.getByRole('checkbox', { name: /^Statement/ }).check()
    await expect(page.locator('#announcer')).not.toHaveText('3 of 9 events')
    expect(await page.locator('#announcer').evaluate((region) => Reflect.get(region, 'isTheSame'))).toBe(true)
  })

  test('to a filter that is removed takes the focus to the number of events', async ({ page }) => {
    await open(page, '/en?actor=trump&kind=sanction')
    await page.getByRole('link', { name: 'Remove the filter Donald Trump' }).press('Enter')
    await expect(page).toHaveURL('/en?kind=sanction')
    await expect(page.locator('#result')).toBeFocused()
  })

  test('that is slow shows its progress, one that is fast does not', async ({ page }) => {
    await open(page, '/en')
    let letThrough = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await page.route(/actor=oracle/, async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('checkbox', { name: /^Oracle/ }).check()
    const bar = page.locator('[data-progress]')
    await expect(bar).toHaveCSS('animation-delay', '0.4s')
    await expect(page.locator('form[aria-busy=true]')).toHaveCount(1)
    await expect(bar).toHaveCSS('opacity', '1')
    letThrough()
    await expect(page.locator('article')).toHaveCount(3)
    await expect(bar).toHaveCount(0)
  })
})

test('a choice that is made before the page answers is not lost', async ({ page }) => {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/en', { waitUntil: 'commit' })
  await page.getByRole('checkbox', { name: /^Oracle/ }).check()
  letThrough()
  await expect(page).toHaveURL('/en?actor=oracle')
  await expect(page.getByRole('checkbox', { name: /^Oracle/ })).toBeChecked()
})
