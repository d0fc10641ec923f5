/** On paper: what a copy holds, and what it leaves out. Chromium prints, the text is read back from its PDF. */
import { expect, type Page, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** Sheets in points (1/72 inch). */
const sheets = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } } as const

async function printed(page: Page, address: string, format: keyof typeof sheets = 'A4') {
  await page.goto(address)
  return read(page, format)
}

async function read(page: Page, format: keyof typeof sheets = 'A4') {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  const { text, totalPages } = await extractText(pdf, { mergePages: false })
  return { pages: text.map((each) => each.replace(/\s+/g, ' ')), text: text.join(' ').replace(/\s+/g, ' '), totalPages, width: Math.round(width), height: Math.round(height) }
}

for (const format of ['A4', 'Letter'] as const) {
  test(`an event prints whole on ${format}`, async ({ page }) => {
    const copy = await printed(page, '/en/events/order-1-signed', format)
    expect({ width: Math.abs(copy.width - sheets[format].width) < 2, height: Math.abs(copy.height - sheets[format].height) < 2 }).toEqual({ width: true, height: true })
    expect(copy.text).toContain('Trump signs Order 1 against TikTok')
    expect(copy.text).toContain('What it changed')
    expect(copy.text).toContain('Sources')
  })
}

test('every sheet has its number and that of all', async ({ page }) => {
  const { pages, totalPages } = await printed(page, '/en')
  expect(pages.map((text) => /(\d+) \/ (\d+)/.exec(text)?.[0])).toEqual(pages.map((_, index) => `${index + 1} / ${totalPages}`))
})

test('a copy names the site, its address and its day in Washington', async ({ page }) => {
  await page.clock.setFixedTime('2024-05-02T02:00:00Z')
  await page.goto('/fr/events/order-1-signed')
  // Shows as soon as scripts run, without which no day is filled in.
  await page.getByRole('button', { name: 'Copier le lien' }).waitFor()
  const { pages } = await read(page)
  expect(pages[0]).toMatch(/Le dossier TikTok https?:\/\/\S+\/fr\/events\/order-1-signed \(copie du 1er mai 2024\)/)
})

test('what leads out of the site says where to, and nothing else does', async ({ page }) => {
  const { text } = await printed(page, '/en/events/order-1-signed')
  const address = await page.getByRole('region', { name: 'Sources' }).getByRole('link').first().getAttribute('href')
  expect(text.replaceAll(' ', '')).toContain(`<${address}>`)
  expect(text).not.toContain('</en/')
})

test('neither navigation nor filters nor buttons are printed', async ({ page }) => {
  const { text } = await printed(page, '/en?actor=oracle')
  for (const words of ['Skip to the main content', 'Français', 'Filter the timeline', 'All filters', 'Copy the link', 'Keyboard shortcuts', 'Clear all filters']) expect(text).not.toContain(words)
})

test('a filtered view says what it is', async ({ page }) => {
  const { text } = await printed(page, '/en?actor=oracle')
  expect(text).toContain('/en?actor=oracle')
  expect(text).toContain('3 of 9 events')
  expect(text).toContain('Active filters Oracle')
})

test('what is folded on screen is open on paper', async ({ page }) => {
  const { text } = await printed(page, '/en?actor=oracle&sort=oldest')
  expect(text).toContain('An inquiry opened, an order was signed, and a judge blocked it.')
})

test('a card is on one sheet', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/en')
  await expect(page.locator('article').first()).toHaveCSS('break-inside', 'avoid')
})

test('a row of a table is on one sheet', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/en/instruments')
  await expect(page.locator('tbody tr').first()).toHaveCSS('break-inside', 'avoid')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a copy says when the record was last reviewed, and no other day', async ({ page }) => {
    const { text } = await printed(page, '/en/events/order-1-signed')
    expect(text).toContain('Last reviewed')
    expect(text).not.toContain('copy of')
  })
})
