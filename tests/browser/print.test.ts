import { expect, it } from 'vitest'
import { openPage } from './support/page.ts'

it('an indicator prints with heading, chart and figures, without menu and buttons', async () => {
  const { page } = await openPage('/indikator/pasientens-legemiddelliste', {
    media: 'print',
    width: 720,
  })
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  expect(await page.locator('.chart-svg:visible').count()).toBe(1)
  // The table prints although it is folded on the screen.
  const table = page.getByRole('table', { name: /Alle tall: Andel av befolkningen med PLL/ })
  const box = await table.boundingBox()
  expect(box?.height ?? 0).toBeGreaterThan(100)
  expect(await table.evaluate((element) => element.checkVisibility())).toBe(true)
  expect(await page.locator('.site-header nav').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('button:visible').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})
