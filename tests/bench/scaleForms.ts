import type { Page } from 'playwright-core'
import { drawn, opened, PAGE } from './scaleExplore.ts'
import { UNCHECKED, type Interaction } from './scaleMeasure.ts'

const form = (page: Page, at: number) => page.locator('.explore-fields input[type=radio]').nth(at)

/** How a reader changes what is drawn in «Utforsk». */
export const IN_FORMS: readonly Interaction[] = [
  {
    name: 'change to dots',
    before: (page) => opened(page),
    act: (page) => form(page, 1).click(UNCHECKED),
    seen: (page) => page.locator('.explore-own').first().waitFor(),
  },
  {
    name: 'change to small charts',
    before: (page) => opened(page),
    act: (page) => form(page, 2).click(UNCHECKED),
    seen: (page) => page.locator('.explore-multiples li').nth(20).waitFor(),
  },
  {
    name: 'more small charts',
    before: async (page) => {
      await page.goto(`${PAGE}?utforsk&uform=ruter`)
      await page.locator('.explore-multiples li').nth(20).waitFor()
    },
    act: (page) => page.locator('.explore-stage > button').click(UNCHECKED),
    seen: (page) => page.locator('.explore-multiples li').nth(40).waitFor(),
  },
  {
    name: 'change to lines',
    before: async (page) => {
      await page.goto(`${PAGE}?utforsk&uform=prikker`)
      await page.locator('.explore-own').first().waitFor()
    },
    act: (page) => form(page, 0).click(UNCHECKED),
    seen: drawn,
  },
  {
    name: 'choose a baseline',
    before: (page) => opened(page),
    act: (page) => page.locator('.explore-fields select').first().press('ArrowDown'),
    seen: (page) => page.waitForURL(/ubasis=forste/),
  },
]
