import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import JSZip from 'jszip'
import { chromium, type Download, type Page } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { runAxe } from './support/axe.ts'

const FILE = join(inject('siteFolder'), 'motepakke-v0-95.html')

/** Opens the pack by double click, on a machine without a network. */
async function openPack(address = ''): Promise<{ page: Page; problems: string[] }> {
  const browser = await chromium.connect(inject('browserEndpoint'))
  onTestFinished(() => browser.close())
  const context = await browser.newContext({
    offline: true,
    locale: 'nb-NO',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (one) => {
    if (['error', 'warning'].includes(one.type())) problems.push(one.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) problems.push(`asked for ${request.url()}`)
  })
  await page.goto(pathToFileURL(FILE).href + address)
  await page.getByRole('navigation', { name: /./ }).first().waitFor()
  return { page, problems }
}

const h1 = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

test('the meeting pack is one file of at most 1.5 MB', async () => {
  expect((await stat(FILE)).size).toBeLessThanOrEqual(1_500_000)
})

test('the meeting pack opens from a file without a network, says which edition it is, and leads on', async () => {
  const { page, problems } = await openPack()
  await page.getByText(/^Møtepakke: utgave 0\.95, /).waitFor()
  expect((await runAxe(page)).violations.join('\n')).toBe('')
  await page.getByRole('link', { name: 'Pasientens legemiddelliste' }).first().click()
  await expect.poll(() => h1(page)).toBe('Pasientens legemiddelliste')
  await page.getByRole('figure').first().waitFor()
  expect(page.url()).toMatch(/#\/utgave\/v0-95\/indikator\/pasientens-legemiddelliste$/)
  await page.goBack()
  await expect.poll(() => h1(page)).toMatch(/^Sammen om/)
  const menu = page.getByRole('navigation', { name: 'Hovedmeny' })
  for (const [name, heading] of [
    ['Nytt siden sist', /^Hva er nytt siden sist/],
    ['Data', /^Data$/],
    ['Om', /^Om dashbordet$/],
  ] as const) {
    await menu.getByRole('link', { name, exact: true }).click()
    await expect.poll(() => h1(page)).toMatch(heading)
    expect(await page.getByRole('alert').count()).toBe(0)
  }
  expect(problems).toEqual([])
})

test('the meeting pack speaks the three languages', async () => {
  const { page, problems } = await openPack(
    '#/utgave/v0-95/indikator/pasientens-legemiddelliste?visning=tabell',
  )
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByText(/^Meeting pack: edition 0\.95/).waitFor()
  await expect.poll(() => h1(page)).not.toBe('Pasientens legemiddelliste')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('link', { name: 'Nynorsk' }).click()
  await page.getByText(/^Møtepakke: utgåve 0\.95/).waitFor()
  expect(problems).toEqual([])
})

test('figures can be saved from the meeting pack', async () => {
  const { page, problems } = await openPack('#/utgave/v0-95/indikator/pasientens-legemiddelliste')
  await page.locator('.table-disclosure > summary').first().click()
  const saved = page.waitForEvent('download')
  await page.locator('.table-disclosure a[download]').first().click()
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/)
  expect(problems).toEqual([])
})

test('the meeting pack presents without a network, and gives a PowerPoint to take along', async () => {
  const { page, problems } = await openPack(
    '#/utgave/v0-95/presentasjon?utvalg=apning,pasientens-legemiddelliste,sporsmal',
  )
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Last ned PowerPoint' }).click()
  const slides = await readDeck(await saved)
  expect(slides.length).toBeGreaterThanOrEqual(3)
  expect(slides.join('\n')).toContain('Norge har nådd 1,5')
  await page.getByRole('button', { name: 'Start presentasjonen' }).click()
  await page.locator('.slide').waitFor()
  await page.keyboard.press('PageDown')
  await expect.poll(() => h1(page)).toMatch(/^Norge har nådd 1,5/)
  await page.keyboard.press('End')
  await expect.poll(() => page.url()).toMatch(/lysbilde=[34]$/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Start presentasjonen' }).waitFor()
  expect(problems).toEqual([])
})

test('the meeting pack has the licences of what it is made of, and offers no views to embed', async () => {
  const { page, problems } = await openPack('#/utgave/v0-95/indikator/pasientens-legemiddelliste')
  await page.getByRole('button', { name: 'Last ned PowerPoint' }).waitFor()
  expect(await page.getByRole('button', { name: 'Bygg inn' }).count()).toBe(0)
  await page.goto(`${pathToFileURL(FILE).href}#/utgave/v0-95/om`)
  const text = page.getByRole('link', { name: 'Lisensene i full tekst' })
  const read = await text.evaluate(async (link: HTMLAnchorElement) =>
    (await fetch(link.href)).text(),
  )
  expect(read).toMatch(/^react \d.*\nMIT$/m)
  await text.click()
  await page.getByText('Software and font of others').waitFor()
  expect(problems).toEqual([])
})

test('the presenter’s window of a meeting pack keeps in step with the slides', async () => {
  const { page, problems } = await openPack('#/utgave/v0-95/presentasjon?lysbilde=2')
  await page.locator('.slide').waitFor()
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await presenter.getByText('Vinduene følger hverandre.').waitFor()
  const shown = (number: number) =>
    presenter.getByRole('heading', { name: new RegExp(`^Lysbilde ${number} av `) }).waitFor()
  await shown(2)
  await page.keyboard.press('PageDown')
  await shown(3)
  await presenter.keyboard.press('PageDown')
  await expect.poll(() => page.url()).toMatch(/lysbilde=4$/)
  await presenter.close()
  // It is told to one who points, and not to the hall.
  let x = 200
  await expect
    .poll(async () => {
      await page.mouse.move((x += 10), 200)
      return page.getByText('Foredragsvisningen er lukket').isVisible()
    })
    .toBe(true)
  expect(problems).toEqual([])
})

/** The words of each slide of a .pptx file, in order. */
async function readDeck(download: Download): Promise<string[]> {
  const zip = await JSZip.loadAsync(await buffer(await download.createReadStream()))
  const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const inOrder = names.toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
  const xml = await Promise.all(
    inOrder.map(async (name) => (await zip.file(name)?.async('text')) ?? ''),
  )
  return xml.map((one) =>
    [...one.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' '),
  )
}
