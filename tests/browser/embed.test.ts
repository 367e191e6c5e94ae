import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { runAxe } from './support/axe.ts'
import { weigh } from './support/bytes.ts'
import { indicators } from './support/dataset.ts'
import { openPage } from './support/page.ts'

const KB = 1000
const PLL = '/embed/indikator/pasientens-legemiddelliste'
const VIEWS = [
  '/embed/tavle',
  '/embed/mal/kvalitet',
  PLL,
  '/embed/indikator/epj-effektivitet',
  '/embed/indikator/digital-hjemmeoppfolging',
  '/embed/indikator/ki-losninger',
  '/nn/embed/mal/mal-2',
  '/en/embed/tavle',
  '/utgave/v0-7/embed/indikator/digital-kontakt',
  `${PLL}?visning=tabell`,
  '/embed/mal/kvalitet?visning=tabell&tema=mork',
]

describe('an embedded view', () => {
  it.each(indicators.map(({ id }) => id))(
    'of %s weighs at most 60 KB with everything, its font at most 18',
    async (id) => {
      const opened = await openPage(`/embed/indikator/${id}`)
      const { total, files } = await weigh(opened)
      const whole = Object.values(total).reduce((sum, bytes) => sum + bytes, 0)
      const list = files.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')
      expect(opened.problems).toEqual([])
      // All of it has been counted: page, styles, script and font.
      expect(total.html * total.css * total.script * total.font, list).toBeGreaterThan(0)
      expect(whole, list).toBeLessThanOrEqual(60 * KB)
      expect(total.font, list).toBeLessThanOrEqual(18 * KB)
      expect(total.script, list).toBeLessThanOrEqual(4 * KB)
    },
  )

  it.each(VIEWS)(
    'is accessible and whole in columns of 320, 600 and 1280 pixels: %s',
    async (path) => {
      const { page, problems } = await openPage(path, { width: 320 })
      for (const width of [320, 600, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        expect(problems).toEqual([])
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        expect(beyond, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0)
        const { violations } = await runAxe(page)
        expect(violations.join('\n'), `at ${width}`).toBe('')
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('svg text')]
            .filter((text) => text.checkVisibility())
            .map((text) => {
              const svg = text.closest('svg')
              const scale = svg?.viewBox.baseVal.width
                ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
                : 1
              return Number.parseFloat(getComputedStyle(text).fontSize) * scale
            })
            .filter((size) => size < 11.9),
        )
        expect(small, `text under 12 pixels at ${width}`).toEqual([])
      }
    },
  )

  it.each(['light', 'dark'] as const)(
    'is legible in %s colours, and in the opposite asked for',
    async (scheme) => {
      for (const theme of ['auto', 'lys', 'mork']) {
        const { page } = await openPage(`${PLL}?tema=${theme}`, { colorScheme: scheme })
        const { violations } = await runAxe(page)
        expect(violations.join('\n')).toBe('')
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
        const dark = theme === 'mork' || (theme === 'auto' && scheme === 'dark')
        expect(ground).toBe(dark ? 'rgb(24, 37, 43)' : 'rgb(255, 255, 255)')
      }
    },
  )

  it('has its lines in the system’s colours where those are forced', async () => {
    const { page } = await openPage(PLL, { forcedColors: 'active' })
    const strokes = await page
      .locator('.chart-line:visible')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke))
    expect(strokes.length).toBeGreaterThan(0)
    expect(new Set(strokes).size).toBe(1)
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(strokes[0])
  })

  it('tells title, chart, status, source, date and the way to the page; and nothing else', async () => {
    const { page } = await openPage(PLL)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Pasientens legemiddelliste',
    )
    expect(await page.getByRole('img', { name: /^Linjediagram/ }).count()).toBe(1)
    expect(await page.locator('.embed-status').innerText()).toMatch(/Langt bak.*1,5\s%/s)
    const foot = await page.locator('.embed-foot').innerText()
    expect(foot).toMatch(/Kilde: NUIT 20\.11\.2025.*lysbilde 108/)
    expect(foot).toMatch(/Slik det står \d\d\.\d\d\.\d{4}/)
    expect(await page.getByRole('link').count()).toBe(1)
    const link = page.getByRole('link', { name: 'Mer om indikatoren (åpnes i ny fane)' })
    expect(await link.getAttribute('href')).toBe('/indikator/pasientens-legemiddelliste')
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await link.getAttribute('rel')).toContain('noopener')
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it('is not for search engines, which are shown the page itself', async () => {
    const { page } = await openPage('/en/utgave/v0-7/embed/mal/kvalitet')
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
      'https://indikatorer.example/en/utgave/v0-7/mal/kvalitet',
    )
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(
      await page.getByRole('link', { name: /^More about the goal/ }).getAttribute('href'),
    ).toBe('/en/utgave/v0-7/mal/kvalitet')
  })

  it('shows all of its goals’ indicators on the board, each with its figure', async () => {
    const { page } = await openPage('/embed/tavle')
    expect(await page.locator('.embed-rows > li').count()).toBe(indicators.length)
    expect(await page.locator('.embed-rows').getByText('1,5 %').count()).toBe(1)
  })

  it('is read period by period: with mouse, finger and keyboard', async () => {
    const { page } = await openPage(PLL, { width: 700 })
    const readout = page.locator('.chart-readout')
    const shown = () =>
      readout.evaluate((element) =>
        [...element.children]
          .filter((child) => child.checkVisibility({ visibilityProperty: true }))
          .map((child) => (child as HTMLElement).innerText)
          .join(' '),
      )
    const height = await page.evaluate(() => document.documentElement.offsetHeight)
    expect(await shown()).toMatch(/^Pek på/)
    const svg = page.locator('.chart-form:visible svg')
    const box = (await svg.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(box.x + box.width * 0.13, box.y + box.height / 2)
    expect(await shown()).toMatch(/^April 2025.*Norge: 1,0\s%/s)
    expect(await page.locator('.chart-form:visible .chart-guide').count()).toBe(1)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 300)
    expect(await shown()).toMatch(/^Pek på/)
    await page.keyboard.press('Tab')
    const slider = page.getByRole('slider')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Oktober 2025: Norge: 1,5/)
    expect(await shown()).toMatch(/^Oktober 2025/)
    await page.keyboard.press('ArrowLeft')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^September 2025/)
    expect(await shown()).toMatch(/^September 2025/)
    // Nothing has moved meanwhile: the frame around must not jump.
    expect(await page.evaluate(() => document.documentElement.offsetHeight)).toBe(height)
  })

  it('shows what its address asks for, and ignores what it may not', async () => {
    const table = await openPage(`${PLL}?visning=tabell&tema=blink&x=<script>`)
    expect(table.problems).toEqual([])
    expect(await table.page.locator('.chart-svg:visible').count()).toBe(0)
    const rows = table.page.getByRole('table').getByRole('row')
    expect(await rows.first().innerText()).toMatch(
      /Tidspunkt\s+Norge\s+Bergensområdet\s+Helse Nord/,
    )
    expect(await rows.nth(1).innerText()).toMatch(/April 2025/)

    const one = await openPage(`${PLL}?serier=helse-nord,finnes-ikke`)
    expect(await one.page.locator('.chart-form:visible .chart-line:visible').count()).toBe(1)
    const labels = await one.page.locator('.chart-label:visible').allTextContents()
    expect(labels.join(' ')).toMatch(/Helse Nord/)
    expect(labels.join(' ')).not.toMatch(/Bergen|Norge/)
    const unknown = await openPage(`${PLL}?serier=finnes-ikke`)
    expect(await unknown.page.locator('.chart-form:visible .chart-line:visible').count()).toBe(3)
    const column = await openPage(`${PLL}?serier=helse-nord&visning=tabell`)
    expect(await column.page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Tidspunkt',
      'Helse Nord',
    ])
    const groups = await openPage('/embed/indikator/epj-effektivitet?serier=fastleger')
    const named = groups.page.locator('.chart-dots > ul:first-of-type > li:visible')
    expect(await named.allInnerTexts()).toEqual([expect.stringMatching(/^Fastleger/)])
  })

  it('of an archived edition says that there is a newer one, and of the newest does not', async () => {
    const old = await openPage('/utgave/v0-7/embed/indikator/digital-kontakt')
    const notice = old.page.getByText('Det finnes en nyere utgave.')
    await notice.waitFor()
    expect(await old.page.locator('.embed-foot').innerText()).toContain('Utgave 0.7')
    expect(await old.page.getByRole('link', { name: /^Se den nyeste/ }).getAttribute('href')).toBe(
      '/indikator/digital-kontakt',
    )
    const newest = await openPage('/utgave/v0-95/embed/indikator/digital-kontakt')
    expect(newest.responses.some((one) => one.url().endsWith('editions.json'))).toBe(true)
    expect(await newest.page.getByText('Det finnes en nyere utgave.').isVisible()).toBe(false)
    expect(old.problems.concat(newest.problems)).toEqual([])
  })

  it('says all it has to say without JavaScript', async () => {
    const { page } = await openPage('/utgave/v0-7/embed/indikator/digital-kontakt', {
      javaScript: false,
    })
    expect(await page.locator('.chart-svg:visible').count()).toBe(1)
    expect(await page.locator('.embed-status').isVisible()).toBe(true)
    expect(await page.getByRole('slider').count()).toBe(0)
    expect(await page.locator('.chart-readout').isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: /^Se den nyeste/ }).count()).toBe(1)
    expect(await page.getByText('Dette er en bestemt utgave.').isVisible()).toBe(true)
  })

  it('prints black on white, whatever its colours on the screen', async () => {
    const { page } = await openPage(`${PLL}?tema=mork`, { media: 'print', width: 700 })
    const { color, backgroundColor } = await page.evaluate(() => {
      const style = getComputedStyle(document.body)
      return { color: style.color, backgroundColor: style.backgroundColor }
    })
    expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    expect(await page.locator('.chart-svg:visible').count()).toBe(1)
    expect(await page.locator('.chart-readout').isVisible()).toBe(false)
  })

  it('stands still for those who want less motion', async () => {
    const { page } = await openPage(PLL, { reducedMotion: 'reduce' })
    const moving = await page.evaluate(() => document.getAnimations().length)
    expect(moving).toBe(0)
  })
})

it('the script for the page around is at an address of its own and weighs at most 3 KB', () => {
  const script = readFileSync(join(inject('siteFolder'), 'embed.js'))
  const bytes = brotliCompressSync(script).length
  expect(bytes).toBeGreaterThan(500)
  expect(bytes).toBeLessThanOrEqual(3 * KB)
})
