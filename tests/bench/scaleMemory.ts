import type { Page } from 'playwright-core'
import { AREAS_ID } from '#publish/generate/indicators.ts'
import { heap, rest } from './scaleMeasure.ts'
import { table } from './table.ts'

const ROUNDS = [0, 20, 40, 60]
const MOST = Math.max(...ROUNDS)

/** Opens «Utforsk», chooses a series, looks at it in all forms, goes to the board, and comes back. */
async function round(page: Page, number: number): Promise<void> {
  // No number that the indicator's own name has.
  const area = 200 + number
  await page.locator('.explore-entry a').click()
  await page.locator('.explore-choose > summary').click()
  await page.locator('.explore-picker details > summary').first().click()
  await page.locator('.explore-picker').getByRole('searchbox').fill(`${area}`)
  const name = new RegExp(`område ${area} \\(`)
  await page.locator('.explore-picker fieldset label', { hasText: name }).click()
  await page.locator('.explore-chosen li').nth(2).waitFor()
  for (const form of [1, 2, 0])
    await page.locator('.explore-fields input[type=radio]').nth(form).click()
  await page.locator('.explore-walk').press('ArrowLeft')
  await page.locator('.explore-head button').click()
  await page.locator('.explore-entry').waitFor()
  await page.locator('header a[href="/"]').first().click()
  await page.locator('.filters').getByRole('searchbox').fill('område')
  await page.locator(`.indicator-row a[href="/indikator/${AREAS_ID}"]`).click()
  await page.locator('.explore-entry a').waitFor()
}

/** What the page holds on to after so many rounds of use: megabytes, and nodes of the document. */
export async function memoryCurve(page: Page): Promise<string> {
  await page.goto(`/indikator/${AREAS_ID}`)
  const rows: string[][] = []
  // The first rounds load what is loaded once.
  for (let done = -3; done <= MOST; done += 1) {
    if (ROUNDS.includes(done)) {
      await rest(page)
      const { bytes, nodes } = await heap(page)
      rows.push([`after ${done}`, (bytes / 1e6).toFixed(1), String(nodes)])
    }
    if (done < MOST) await round(page, done + 3)
  }
  return table(['rounds of use', 'heap, MB', 'nodes'], rows)
}
