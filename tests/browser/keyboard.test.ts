import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { goals, indicators } from './support/dataset.ts'
import { openPage } from './support/page.ts'

/** What has focus: its role or tag, its words, where it leads, and whether one can see it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) throw new Error('Nothing has focus')
    const drawn = [element, element.closest('label')].some((candidate) => {
      if (!candidate) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(candidate)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
    const { top, bottom, width, height } = element.getBoundingClientRect()
    const inWindow = bottom > 0 && top < window.innerHeight && width > 0 && height > 0
    return {
      tag: element.tagName.toLowerCase(),
      words: (element.closest('label') ?? element).innerText.trim(),
      href: element.getAttribute('href'),
      visible: drawn && inWindow,
    }
  })

/** Presses Tab until `last` has focus; answers everything passed on the way. */
async function tabTo(page: Page, last: (at: Awaited<ReturnType<typeof focused>>) => boolean) {
  const passed = []
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    passed.push(at)
    if (last(at)) return passed
  }
  throw new Error(`Not reached: ${passed.map(({ words }) => words).join(' · ')}`)
}

describe('with the keyboard alone', () => {
  it('Tab reaches skip link, menu, filters and every row in order, each visibly', async () => {
    const { page } = await openPage('/')
    const passed = await tabTo(page, ({ href }) => href === '/tilgjengelighet')
    expect(passed.filter(({ visible }) => !visible)).toEqual([])
    expect(passed.slice(0, 17).map(({ words }) => words.replaceAll(/\s+/g, ' '))).toEqual([
      'Hopp til innholdet',
      expect.stringContaining('Nasjonal e-helsestrategi'),
      'Strategien',
      'Nytt siden sist',
      'Data',
      'Presentasjon',
      'Om',
      'Nynorsk',
      'English',
      'Utgave 0.95 · Fagrådet 21.01.2026',
      'Klar',
      'Under arbeid',
      'Fremtidig',
      'Struktur',
      'Prosess',
      'Resultat/effekt',
      '',
    ])
    const expected = goals.flatMap(({ id }) => [
      `/mal/${id}`,
      ...indicators.filter(({ goal }) => goal === id).map((i) => `/indikator/${i.id}`),
    ])
    const rows = passed.flatMap(({ href }) =>
      href && /^\/(mal|indikator)\//.test(href) ? [href] : [],
    )
    expect(rows).toEqual(expected)
  })

  it('the skip link leads past the header', async () => {
    const { page } = await openPage('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it('a filter is ticked with Space, and the result is announced', async () => {
    const { page } = await openPage('/')
    await tabTo(page, ({ words }) => words === 'Fremtidig')
    await page.keyboard.press('Space')
    await expect.poll(() => new URL(page.url()).search).toBe('?klarhet=fremtidig')
    const notice = page.locator('.notice')
    await expect.poll(() => notice.innerText()).toBe('Viser 8 av 33 indikatorer')
    expect((await focused(page)).words).toBe('Fremtidig')
  })

  it('a goal is unfolded with Enter in a window of 360 pixels', async () => {
    const { page } = await openPage('/', { width: 360, height: 740 })
    const goal = page.getByRole('article', { name: 'Innovasjonskraft' })
    const button = goal.getByRole('button', { name: /Vis indikatorene\s*Innovasjonskraft/ })
    await button.focus()
    await page.keyboard.press('Enter')
    const folded = goal.getByRole('button', { name: /Skjul indikatorene/ })
    expect(await folded.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    expect((await focused(page)).href).toBe('/indikator/tidsbesparende-ki')
  })
})

describe('the chart of Pasientens legemiddelliste', () => {
  const PATH = '/indikator/pasientens-legemiddelliste'
  const slider = (page: Page) => page.getByRole('slider', { name: /Les tallene/ })
  const heard = async (page: Page) =>
    ((await slider(page).getAttribute('aria-valuetext')) ?? '').replaceAll('\u00a0', ' ')

  it('is walked period by period, the ambition last, and each is heard and seen', async () => {
    const { page } = await openPage(PATH)
    await tabTo(page, ({ tag }) => tag === 'input')
    // It begins at the latest figures.
    expect(await heard(page)).toMatch(/^Oktober 2025: /)
    await page.keyboard.press('Home')
    const walk = [await heard(page)]
    for (let step = 0; step < 7; step += 1) {
      await page.keyboard.press('ArrowRight')
      walk.push(await heard(page))
    }
    expect(walk).toEqual([
      'April 2025: Norge: 1,0 %; Bergensområdet: 9,9 %; Helse Nord: 1,3 %',
      'Mai 2025: Norge: 1,0 %; Bergensområdet: 10,3 %; Helse Nord: 1,7 %',
      'Juni 2025: Norge: 1,1 %; Bergensområdet: 10,8 %; Helse Nord: 2,1 %',
      'Juli 2025: Norge: 1,1 %; Bergensområdet: 10,9 %; Helse Nord: 2,4 %',
      'August 2025: Norge: 1,2 %; Bergensområdet: 11,2 %; Helse Nord: 2,8 %',
      'September 2025: Norge: 1,3 %; Bergensområdet: 11,7 %; Helse Nord: 3,5 %',
      'Oktober 2025: Norge: 1,5 %; Bergensområdet: 12,1 %; Helse Nord: 5,2 %',
      expect.stringMatching(/^2026: .*[Aa]mbisjon.* 25 %/),
    ])
    await page.keyboard.press('ArrowRight')
    expect(await heard(page)).toBe(walk[7])
    await page.keyboard.press('Home')
    expect(await heard(page)).toBe(walk[0])
    await page.keyboard.press('ArrowLeft')
    expect(await heard(page)).toBe(walk[0])
    await page.keyboard.press('End')
    expect(await heard(page)).toBe(walk[7])
    await page.keyboard.press('ArrowLeft')
    const readout = page.locator('.chart-readout').first()
    expect(await readout.innerText()).toMatch(/Oktober 2025[\s\S]*Helse Nord: 5,2\s%/)
  })

  it('is enlarged with Enter, says so, and says when it is not any more', async () => {
    const { page } = await openPage(PATH)
    await tabTo(page, ({ words }) => words.startsWith('Forstørr'))
    expect((await focused(page)).visible).toBe(true)
    const note = page.locator('.chart-zoom [role=status]').first()
    await page.keyboard.press('Enter')
    expect(await note.innerText()).toMatch(/Aksen slutter på \d+\s%, ikke 100\s%/)
    expect(await page.getByRole('button', { name: /Forstørr/ }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    await page.keyboard.press('Enter')
    expect(await note.innerText()).toMatch(/Aksen går til 100\s%/)
  })

  it('reads the same under the pointer and under a finger', async () => {
    const { page } = await openPage(PATH, { touch: true })
    const drawing = page.locator('.chart-form-wide').first()
    await drawing.scrollIntoViewIfNeeded()
    const box = await drawing.boundingBox()
    if (!box) throw new Error('The chart has no place on the page')
    const readout = page.locator('.chart-readout').first()
    await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2)
    expect(await readout.innerText()).toMatch(/^2026/)
    await page.touchscreen.tap(box.x + 2, box.y + box.height / 2)
    await expect.poll(() => readout.innerText()).toMatch(/^April 2025/)
    expect(await heard(page)).toMatch(/^April 2025/)
  })

  it('has its table opened with Enter, and the table can be scrolled with the keys', async () => {
    const { page } = await openPage(PATH, { width: 360, height: 740 })
    const table = page.getByRole('table', { name: /Alle tall: Andel av befolkningen med PLL/ })
    expect(await table.isVisible()).toBe(false)
    await tabTo(page, ({ words }) => words.startsWith('Tabell'))
    await page.keyboard.press('Enter')
    expect(await table.isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    const scrolled = () => page.evaluate(() => document.activeElement?.scrollLeft ?? -1)
    expect(await scrolled()).toBe(0)
    await page.keyboard.press('ArrowRight')
    await expect.poll(scrolled).toBeGreaterThan(0)
  })
})
