import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { AREAS_ID } from '#publish/generate/indicators.ts'
import { serveGenerated } from './support/generatedSite.ts'
import { openPage } from './support/page.ts'
import type { Site } from './support/site.ts'

const INDICATORS = 1000
const AREAS = 400
const EXPLORED = `/indikator/${AREAS_ID}?utforsk`
const ALL = `${AREAS_ID}.maling.*`

let site: Site
beforeAll(async () => {
  const options = { indicators: INDICATORS, areas: AREAS, months: 120 }
  site = await serveGenerated(inject('siteFolder'), options)
}, 120_000)
afterAll(() => site.close())

/** Opens an address of the generated site, and fails the test for what goes wrong there. */
async function open(path: string): Promise<Page> {
  const { page, problems } = await openPage(path, { site: site.url })
  expect(problems).toEqual([])
  return page
}

/** Colours of the lines that are drawn, the grey path behind aside. */
const colours = (page: Page): Promise<string[]> =>
  page
    .locator('.explore-drawing .recharts-line-curve')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke))

describe('an indicator with 400 areas over 120 months', () => {
  test('draws its own line alone on its page, and says where the others are', async () => {
    const page = await open(`/indikator/${AREAS_ID}`)
    const chart = page.locator('figure.chart').first()
    const drawn = await chart
      .locator('.chart-form-wide [class*="chart-series-"]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color))
    expect(drawn.length).toBeGreaterThan(0)
    expect(new Set(drawn).size).toBe(1)
    const told = `Diagrammet har ikke plass til ${AREAS - 1} av seriene.`
    expect(await chart.innerText()).toContain(told)
    expect(await page.locator('.table-disclosure thead th').count()).toBeLessThan(40)
    await page.locator('.table-disclosure > summary').first().click()
    await page.getByText(/^Tabellen har ikke plass til 370 av seriene/).waitFor()
  })

  test('lets a reader find an area in «Utforsk» and pick it, in colour among the grey', async () => {
    const page = await open(EXPLORED)
    await page.getByText('Velg serier', { exact: true }).click()
    await page.locator('.explore-picker details > summary').first().click()
    await page
      .getByRole('searchbox', { name: 'Søk etter indikator eller serie' })
      .fill('område 317')
    await page.getByRole('checkbox', { name: /^Generert område 317 / }).check()
    const chosen = page.getByRole('list', { name: 'Valgte serier' }).getByRole('listitem')
    await expect.poll(() => chosen.allInnerTexts()).toHaveLength(3)
    expect((await chosen.allInnerTexts()).join()).toContain('Generert område 317 (ikke ekte)')
    expect(page.url()).toContain('omrade-317')
    const grey = page.locator('.explore-drawing .explore-behind')
    expect(await grey.count()).toBe(1)
    const behind = await grey.evaluate((path) => getComputedStyle(path).stroke)
    const lines = await colours(page)
    expect(new Set(lines).size).toBe(2)
    expect(lines).not.toContain(behind)
  })

  test('never has more than six lines in colour', async () => {
    const nine = Array.from({ length: 9 }, (_, at) => `${AREAS_ID}.maling.omrade-${at + 1}`)
    const page = await open(`${EXPLORED}=${[...nine, ALL].join(',')}`)
    await page.locator('.explore-drawing .recharts-line').nth(8).waitFor()
    const coloured = page.locator('.explore-drawing .recharts-line[class*="chart-series-"]')
    expect(await coloured.count()).toBe(6)
    expect(await page.locator('.explore-drawing .explore-grey').count()).toBe(3)
    // Six, and the grey of the others.
    expect(new Set(await colours(page)).size).toBeLessThanOrEqual(7)
  })

  test('comes in small charts a step at a time', async () => {
    const page = await open(EXPLORED)
    await page.getByRole('radio', { name: 'Små ruter' }).check()
    const charts = page.locator('.explore-multiples li')
    await page.getByText(`Viser 24 av ${AREAS} serier.`).waitFor()
    expect(await charts.count()).toBe(24)
    await page.getByRole('button', { name: 'Vis 24 til' }).click()
    await page.getByText(`Viser 48 av ${AREAS} serier.`).waitFor()
    expect(await charts.count()).toBe(48)
  })

  test('is read where a mouse points, also when the reading lies over the drawing', async () => {
    const page = await open(EXPLORED)
    const drawing = page.locator('.explore-drawing')
    await drawing.hover({ position: { x: 300, y: 150 }, force: true })
    const reading = page.locator('.explore-readout li')
    await reading.first().waitFor()
    // What appears under the mouse must not take it away from the drawing again.
    await page.waitForTimeout(300)
    expect(await reading.first().innerText()).toContain('%')
  })
})

describe('a board of 1 000 indicators', () => {
  test('finds one by its name', async () => {
    const page = await open('/')
    await page.getByRole('searchbox', { name: 'Søk' }).fill('indikator 737')
    const rows = page.locator('.indicator-row')
    await expect.poll(() => rows.count()).toBe(1)
    expect(await rows.innerText()).toContain('Generert indikator 737 (ikke ekte)')
    await page.getByText('Viser 1 av 1\u00a0000 indikatorer').waitFor()
  })

  test('has every indicator of a goal, twenty at first and the others when asked for', async () => {
    const page = await open('/')
    const card = page.locator('.goal-card').first()
    expect(await card.locator('.indicator-row').count()).toBe(20)
    const more = card.locator('summary')
    const left = Number(/\d+/.exec(await more.innerText())?.[0])
    await more.click()
    await expect.poll(() => card.locator('.indicator-row').count()).toBe(20 + left)
    const all = Number(/av (\d+)/.exec(await card.locator('.goal-counts').first().innerText())?.[1])
    expect(20 + left).toBe(all)
  })
})
