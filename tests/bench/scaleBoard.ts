import type { Page } from 'playwright-core'
import { UNCHECKED, type Interaction } from './scaleMeasure.ts'

const field = (page: Page) => page.locator('.filters').getByRole('searchbox')
const result = (page: Page) => page.locator('.filter-result')
const chip = (page: Page) => page.locator('.filter-group input').first()

async function board(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('.indicator-row').first().waitFor()
}

/** What a reader does with the board, from a page that has just been opened. */
export const ON_BOARD: readonly Interaction[] = [
  {
    name: 'search: the first letter',
    before: async (page) => {
      await board(page)
      await field(page).click()
    },
    act: (page) => field(page).press('g'),
    seen: (page) => result(page).waitFor(),
  },
  {
    name: 'search: one letter more',
    before: async (page) => {
      await board(page)
      await field(page).fill('indikator ')
      await result(page).waitFor()
    },
    act: (page) => field(page).press('1'),
    seen: (page) => page.waitForURL(/q=indikator\+1$/),
  },
  {
    name: 'search: empty it',
    before: async (page) => {
      await board(page)
      await field(page).fill('2')
      await result(page).waitFor()
      await field(page).focus()
    },
    act: (page) => field(page).press('Backspace'),
    seen: (page) => result(page).waitFor({ state: 'detached' }),
  },
  {
    name: 'tick a filter',
    before: board,
    act: (page) => chip(page).click(UNCHECKED),
    seen: (page) => result(page).waitFor(),
  },
  {
    name: 'untick it',
    before: async (page) => {
      await page.goto('/?klarhet=klar')
      await result(page).waitFor()
    },
    act: (page) => chip(page).click(UNCHECKED),
    seen: (page) => result(page).waitFor({ state: 'detached' }),
  },
  {
    name: 'open a goal',
    before: board,
    act: (page) => page.locator('.goal-card h3 a').first().click(UNCHECKED),
    seen: async (page) => {
      await page.waitForURL(/\/mal\//)
      await page.locator('.goal-chart svg:visible').first().waitFor()
    },
  },
  {
    name: 'open an indicator',
    before: board,
    act: (page) => page.locator('.indicator-row a').first().click(UNCHECKED),
    seen: async (page) => {
      await page.waitForURL(/\/indikator\//)
      await page.locator('.explore-entry a').waitFor()
    },
  },
]
