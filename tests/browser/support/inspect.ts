import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { runAxe } from './axe.ts'
import type { OpenedPage } from './page.ts'

/** Unfolds everything that is folded, so that what is inside is inspected too. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const button of document.querySelectorAll<HTMLElement>('.fold-button'))
      if (button.getAttribute('aria-expanded') === 'false') button.click()
  })
}

/** How many CSS pixels the page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/**
 * What must hold for every page in every window: nothing wrong in the console or on the network,
 * one heading, the language, no sideways scrolling, nothing for axe to find, folded or not.
 * Answers the page's title.
 */
export async function inspectPage({ page, problems }: OpenedPage): Promise<string> {
  // An address that leads nowhere is answered with 404 and a page that says so; the browser tells.
  const status = (await page.request.get(page.url())).status()
  const isNotFound = (problem: string) => status === 404 && /\b404\b/.test(problem)
  expect(problems.filter((problem) => !isNotFound(problem))).toEqual([])
  expect(await page.locator('html').getAttribute('lang')).toBe('nb')
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await overflow(page), 'scrolls sideways').toBeLessThanOrEqual(0)
  await unfoldAll(page)
  expect(await overflow(page), 'scrolls sideways, unfolded').toBeLessThanOrEqual(0)
  const { violations } = await runAxe(page)
  expect(violations.join('\n')).toBe('')
  return page.title()
}
