import { buffer } from 'node:stream/consumers'
import type { Download, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { drawn, explore, focused, PLL, pressTo, said, TWO_PANELS } from './support/explore.ts'
import { inspectPage } from './support/inspect.ts'
import { runAxe } from './support/axe.ts'
import { foreignWords } from './support/languageWords.ts'
import { openPage } from './support/page.ts'
import { underPolicy } from './support/policy.ts'
import { visibleTexts } from './support/visibleTexts.ts'

const FORMS = ['Linjer', 'Prikker for siste år', 'Små ruter'] as const
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search)
/** How many CSS pixels the page, or a drawing, reaches beyond the window. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll('.explore-svg')].map(
        (svg) => svg.getBoundingClientRect().right - innerWidth,
      ),
    ),
  )
const readout = async (page: Page) =>
  (await page.locator('.explore-readout').innerText()).replaceAll('\u00a0', ' ')

describe('exploring', () => {
  it('loads what draws it when it is asked for, not before', async () => {
    const { page, responses } = await openPage(PLL)
    const withRecharts = async () => {
      const scripts = responses.filter((one) => one.url().endsWith('.js'))
      const texts = await Promise.all(scripts.map((one) => one.text()))
      return texts.filter((text) => text.includes('recharts-')).length
    }
    expect(await withRecharts()).toBe(0)
    await page.getByRole('link', { name: 'Utforsk tallene' }).click()
    await drawn(page)
    await expect.poll(withRecharts).toBeGreaterThan(0)
  })

  it('stands in the address: the same again on another machine, and step by step back', async () => {
    const address = `${TWO_PANELS}&ufra=2025-05&util=2025-11&uakse=forstorret`
    const { page, problems } = await openPage(address)
    const first = await said(page)
    expect(first).toContain('Viser mai 2025 til november 2025.')
    expect(first).toContain('Aksen for andeler slutter på')
    await page.reload()
    await expect.poll(() => said(page)).toBe(first)
    await explore(page).getByRole('radio', { name: 'Små ruter' }).check()
    await explore(page).getByRole('combobox', { name: 'Verdier' }).selectOption('first')
    const last = await said(page)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => said(page)).toBe(first)
    await page.goForward()
    await page.goForward()
    await expect.poll(() => said(page)).toBe(last)
    expect(problems).toEqual([])
  })

  it('can be done with the keyboard alone, and focus is always seen', async () => {
    const { page, problems } = await openPage(PLL)
    await pressTo(page, /^Utforsk tallene$/)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focused(page)).name).toBe('Utforsk tallene')
    await drawn(page)
    // The way to a series of another indicator.
    const unseen = await pressTo(page, /^Velg serier$/)
    await page.keyboard.press('Enter')
    unseen.push(...(await pressTo(page, /^Bruk av digital hjemmeoppfølging/)))
    await page.keyboard.press('Enter')
    await explore(page).getByRole('group', { name: 'Aktive pasienter', exact: true }).waitFor()
    unseen.push(...(await pressTo(page, /^Norge$/)))
    await page.keyboard.press('Space')
    await expect.poll(() => search(page)).toMatch(/digital-hjemmeoppfolging\.[a-z-]+\.norge$/)
    expect((await focused(page)).name).toBe('Norge')
    // One of three, with the arrows, as radio buttons are.
    unseen.push(...(await pressTo(page, /^Linjer$/)))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    expect((await focused(page)).name).toBe('Linjer')
    unseen.push(...(await pressTo(page, /i alle diagrammene$/)))
    const spoken = page.locator('.explore-readout [role=status]')
    await page.keyboard.press('Home')
    const start = await spoken.innerText()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => spoken.innerText()).not.toBe(start)
    await page.keyboard.press('End')
    await expect.poll(() => spoken.innerText()).toMatch(/^2026: Pasientens legemiddelliste.*25/s)
    unseen.push(...(await pressTo(page, /^Vis fra og med$/)))
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => search(page)).toMatch(/ufra=/)
    expect((await focused(page)).name).toBe('Vis fra og med')
    unseen.push(...(await pressTo(page, /^Skriv ut$/)))
    await pressTo(page, /^Lukk utforsk$/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focused(page)).name).toBe('Utforsk tallene')
    expect(search(page)).toBe('')
    expect(unseen).toEqual([])
    expect(problems).toEqual([])
  })

  it('reads all panels at one time under the mouse, and a drag draws up a stretch', async () => {
    const { page, problems } = await openPage(TWO_PANELS)
    await drawn(page)
    const drawings = page.locator('.explore-drawing')
    const at = async (panel: number, share: number): Promise<[number, number]> => {
      await drawings.nth(panel).scrollIntoViewIfNeeded()
      const box = await drawings.nth(panel).boundingBox()
      if (!box) throw new Error('The panel has no place on the page')
      return [box.x + box.width * share, box.y + box.height / 2]
    }
    const guides = () =>
      page
        .locator('.chart-guide')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x))
    await page.mouse.move(...(await at(0, 0.4)))
    await expect.poll(async () => (await guides()).length).toBe(2)
    const [first = 0, second = 1] = await guides()
    expect(Math.abs(first - second)).toBeLessThan(0.5)
    const told = await readout(page)
    await page.mouse.move(...(await at(1, 0.4)))
    expect(await readout(page)).toBe(told)
    await page.mouse.move(...(await at(0, 0.3)))
    await page.mouse.down()
    await page.mouse.move(...(await at(0, 0.45)))
    await page.mouse.move(...(await at(0, 0.6)), { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => search(page)).toMatch(/&ufra=\d{4}-\d\d&util=\d{4}-\d\d$/)
    const ticks = await page.locator('.recharts-xAxis-tick-labels').allInnerTexts()
    expect(ticks).toHaveLength(2)
    expect(ticks[0]).toBe(ticks[1])
    await page.goBack()
    await expect.poll(() => search(page)).not.toMatch(/ufra/)
    expect(problems).toEqual([])
  })

  it('holds under a strict content policy, and gives files that open', async () => {
    const { page, problems } = await openPage(TWO_PANELS, { prepare: underPolicy })
    await drawn(page)
    const saved = async (name: string): Promise<[Download, Buffer]> => {
      const download = page.waitForEvent('download')
      await explore(page).getByRole('button', { name }).click()
      const file = await download
      return [file, await contentOf(file)]
    }
    for (const form of FORMS) {
      await explore(page).getByRole('radio', { name: form }).check()
      await drawn(page)
      const [file, svg] = await saved('Last ned SVG')
      expect(file.suggestedFilename()).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\.svg$/)
      const text = svg.toString()
      const words = text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
      for (const part of ['Kilde', 'Ambisjon 25', 'Helse Nord', 'Utgave 0.95', 'utforsk='])
        expect(words, form).toContain(part)
      expect(text.match(/ style=|<script|class=/g), form).toBeNull()
      const size = await page.evaluate(async (content) => {
        const image = new Image()
        image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(content)}`
        await image.decode()
        return [image.naturalWidth, image.naturalHeight]
      }, text)
      expect(size[0]).toBe(1200)
      if (form !== 'Linjer') continue
      const [, png] = await saved('Last ned PNG')
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((side) => side * 2))
      // Not one empty sheet: the lines' colours are in it.
      expect(await coloursOf(page, png)).toBeGreaterThan(20)
    }
    const [, csv] = await saved('Last ned CSV')
    expect(csv.toString()).toMatch(/^\uFEFFkind,indicator,measure,/)
    expect(problems).toEqual([])
  })
})

/** The browser runs elsewhere, so that its files must be read through it. */
const contentOf = async (file: Download): Promise<Buffer> => buffer(await file.createReadStream())

/** How many colours the picture has, decoded by the browser. */
const coloursOf = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return new Set(new Uint32Array(new Uint8Array(data).buffer)).size
  }, png.toString('base64'))

describe('is accessible and whole', () => {
  it.each(FORMS)('%s, in windows of 320, 1280 and 1920 pixels', async (form) => {
    const opened = await openPage(TWO_PANELS)
    const { page } = opened
    await drawn(page)
    await explore(page).getByRole('radio', { name: form }).check()
    // The whole page once; in the other windows what is new on it.
    await inspectPage(opened)
    for (const width of [320, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(() => beyond(page)).toBeLessThanOrEqual(0)
      expect((await runAxe(page, '.explore')).violations.join('\n')).toBe('')
    }
  })

  it('with a baseline, grey lines and something missing, in the dark', async () => {
    const epj = 'epj-effektivitet.andel-enig'
    const address = `/mal/mal-2?utforsk=${epj}.helsepersonell,${epj}.fastleger,${epj}.*&ubasis=2024`
    const { page, problems } = await openPage(address, { colorScheme: 'dark' })
    await drawn(page)
    expect((await runAxe(page)).violations.join('\n')).toBe('')
    expect(problems).toEqual([])
  })

  it('in forced colours: every line and mark in a colour of the system', async () => {
    const { page } = await openPage(TWO_PANELS, { forcedColors: 'active' })
    await drawn(page)
    const strokes = await page
      .locator('.explore .recharts-line-curve')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke))
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(strokes).toHaveLength(3)
    expect(strokes.filter((stroke) => stroke === 'none' || stroke === ground)).toEqual([])
    expect((await runAxe(page, '.explore')).violations.join('\n')).toBe('')
  })

  it('on paper: the chart as chosen and its table, nothing to click', async () => {
    const { page } = await openPage(TWO_PANELS, { media: 'print', width: 720 })
    await page.locator('.explore-svg').first().waitFor()
    expect(await page.locator('.explore .recharts-surface:visible').count()).toBe(2)
    const table = explore(page).getByRole('table')
    expect(await table.evaluate((one) => one.checkVisibility())).toBe(true)
    expect((await table.boundingBox())?.height ?? 0).toBeGreaterThan(100)
    expect(
      await explore(page).locator('button:visible, input:not(.explore-walk):visible').count(),
    ).toBe(0)
    expect(await beyond(page)).toBeLessThanOrEqual(0)
  })

  it('without JavaScript the way in does no harm: the page stands as it is', async () => {
    const { page, problems } = await openPage(PLL, { javaScript: false })
    const before = await page.locator('main').innerText()
    await page.getByRole('link', { name: 'Utforsk tallene' }).click()
    expect(search(page)).toBe('?utforsk')
    expect(await page.locator('main').innerText()).toBe(before)
    expect(problems.filter((problem) => !problem.endsWith('.js (csp)'))).toEqual([])
  })

  it.each(['nn', 'en'] as const)('in %s without a word of another language', async (language) => {
    const { page, problems } = await openPage(`/${language}${TWO_PANELS}&ubasis=forste`)
    await drawn(page)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.locator('.explore-walk').focus()
    for (const at of [0, 1, 2]) {
      await explore(page).getByRole('radio').nth(at).check()
      await drawn(page)
      const texts = await visibleTexts(page)
      expect(
        texts.flatMap((text) => foreignWords(text, language).map((word) => [word, text])),
      ).toEqual([])
    }
    expect(problems).toEqual([])
  })
})
