import type { Locator } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { runAxe } from './support/axe.ts'
import { openHost } from './support/hostPage.ts'
import { openPage, type OpenedPage, type PageOptions } from './support/page.ts'

/** The preview is a page of its own, which must load. */
const SOON = { timeout: 15_000 }

const PLL = '/indikator/pasientens-legemiddelliste'

/** Begins to use the page, and waits until the button has come to life. */
async function useButton({ page }: OpenedPage): Promise<Locator> {
  await page.keyboard.press('Shift')
  const button = page.getByRole('button', { name: 'Bygg inn' })
  await expect
    .poll(
      () => button.evaluate((one) => Object.keys(one).some((key) => key.startsWith('__react'))),
      SOON,
    )
    .toBe(true)
  return button
}

/** Opens «Bygg inn» as a reader does, and waits until its preview has been measured. */
async function openPanel(path: string, options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(path, options)
  await (await useButton(opened)).click()
  await opened.page.getByRole('dialog').waitFor()
  await expect.poll(() => frameHeight(opened), SOON).toBeGreaterThan(450)
  return opened
}

const frameHeight = ({ page }: OpenedPage): Promise<number> =>
  page.locator('dialog iframe').evaluate((frame: HTMLElement) => frame.offsetHeight)

const code = ({ page }: OpenedPage): Promise<string> => page.getByRole('textbox').inputValue()

describe('«Bygg inn»', () => {
  it.each([PLL, '/mal/kvalitet'])(
    'is loaded when it is asked for, and not before: %s',
    async (path) => {
      const opened = await openPage(path)
      const { page, responses } = opened
      const panels = () => responses.filter((one) => /EmbedPanel/.test(one.url())).length
      const button = await useButton(opened)
      expect(panels()).toBe(0)
      await button.click()
      await page.getByRole('dialog').waitFor()
      expect(panels()).toBe(1)
    },
  )

  it.each([320, 600, 1280])('is accessible and whole in a window of %d pixels', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const opened = await openPanel(PLL, { width, colorScheme })
      expect(opened.problems).toEqual([])
      const { violations } = await runAxe(opened.page)
      expect(violations.join('\n')).toBe('')
      const beyond = await opened.page.evaluate(() => {
        const dialog = document.querySelector('dialog')
        return (dialog?.scrollWidth ?? 1e9) - (dialog?.clientWidth ?? 0)
      })
      expect(beyond).toBeLessThanOrEqual(0)
    }
  })

  it('shows the view at the width chosen, and puts the height it has there in the code', async () => {
    const opened = await openPanel(PLL)
    const { page, problems } = opened
    const heights: number[] = []
    for (const width of [320, 600, 900]) {
      await page.getByRole('radio', { name: `${width} piksler` }).check()
      await expect.poll(() => frameHeight(opened), SOON).toBeGreaterThan(450)
      const height = await frameHeight(opened)
      await expect.poll(() => code(opened), SOON).toContain(`height="${height}"`)
      heights.push(height)
    }
    expect(new Set(heights).size).toBe(3)
    expect(problems).toEqual([])
  })

  it('gives code that works as promised in a page on another port', async () => {
    const opened = await openPanel('/mal/kvalitet')
    // The build is told that it lies at another address than where the tests serve it.
    const site = inject('siteUrl').replace(/\/$/, '')
    const pasted = (await code(opened)).replaceAll('https://indikatorer.example', site)
    const host = await openHost(pasted, { width: 616 })
    expect(await host.frames[0]?.locator('h1').innerText()).toBe(
      'Kvalitet og sammenheng i tjenestene',
    )
    await expect.poll(() => host.height(), SOON).toBe(await frameHeight(opened))
    expect(host.problems).toEqual([])
  })

  it('keeps the keyboard until it is closed, and gives it back to its button', async () => {
    const { page } = await openPanel('/mal/kvalitet')
    const inside = () =>
      page.evaluate(() => {
        const at = document.activeElement
        return at === document.body || at?.closest('dialog') !== null
      })
    for (let tabs = 0; tabs < 12; tabs += 1) {
      await page.keyboard.press('Tab')
      expect(await inside()).toBe(true)
    }
    // A key pressed within the preview is the preview's; on all else, Escape closes.
    await page.getByRole('button', { name: 'Kopier koden' }).focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bygg inn')
  })
})
