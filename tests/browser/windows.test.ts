import { describe, expect, it } from 'vitest'
import { PAGE_TYPES, SCHEME_PAGES } from './support/dataset.ts'
import { inspectPage } from './support/inspect.ts'
import { openPage, type PageOptions } from './support/page.ts'

const WINDOWS: readonly (readonly [
  name: string,
  options: PageOptions,
  addresses: readonly string[],
])[] = [
  ['on a phone of 320 pixels', { width: 320, height: 640, touch: true }, PAGE_TYPES],
  ['on a projector of 1920 pixels', { width: 1920, height: 1080 }, PAGE_TYPES],
  ['in a dark scheme', { colorScheme: 'dark' }, SCHEME_PAGES],
  ['in forced colours', { forcedColors: 'active' }, SCHEME_PAGES],
]

describe.for(WINDOWS)('%s the page is as accessible and whole', ([, options, addresses]) => {
  it.concurrent.for(addresses)('%s', async (address, { onTestFinished }) => {
    const opened = await openPage(address, { ...options, atEnd: onTestFinished })
    expect(await inspectPage(opened)).not.toBe('')
    const background = await opened.page.evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    )
    const [red = NaN] = (background.match(/[\d.]+/g) ?? []).map(Number)
    expect(red < 80, background).toBe(options.colorScheme === 'dark')
  })
})

describe('the board', () => {
  it('fills a projector: text grows, the five strategic goals stand beside each other', async () => {
    const size = async (width: number) => {
      const { page } = await openPage('/', { width, height: 1080 })
      return page.evaluate(() => {
        const cards = [...document.querySelectorAll('.goals-strategic .goal-card')]
        const boxes = cards.map((card) => card.getBoundingClientRect())
        return {
          text: parseFloat(
            getComputedStyle(document.querySelector('.row-name a') ?? document.body).fontSize,
          ),
          rows: new Set(boxes.map(({ top }) => Math.round(top))).size,
          right: Math.max(...boxes.map(({ right }) => right)),
          left: Math.min(...boxes.map(({ left }) => left)),
        }
      })
    }
    const [laptop, projector] = [await size(1280), await size(1920)]
    expect([laptop.rows, projector.rows]).toEqual([1, 1])
    expect(projector.text).toBeGreaterThan(laptop.text)
    expect((projector.right - projector.left) / 1920).toBeGreaterThan(0.85)
  })

  it('folds each goal to its name, marks and counts on a phone, and unfolds it', async () => {
    const { page } = await openPage('/', { width: 360, height: 740, touch: true })
    const goal = page.getByRole('article', { name: 'Kvalitet og sammenheng i tjenestene' })
    expect(await goal.getByText('3 av 5 klare').isVisible()).toBe(true)
    const link = goal.getByRole('link', { name: 'Pasientens legemiddelliste' })
    expect(await link.isVisible()).toBe(false)
    await goal.getByRole('button', { name: /Vis indikatorene/ }).tap()
    expect(await link.isVisible()).toBe(true)
    await goal.getByRole('button', { name: /Skjul indikatorene/ }).tap()
    expect(await link.isVisible()).toBe(false)
  })
})
