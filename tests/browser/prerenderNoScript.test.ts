import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Locale } from '#domain/base.ts'
import { openPage } from './support/page.ts'
import {
  measuresWithValues,
  strategyOf,
  writtenPages,
  type WrittenPage,
} from './support/written.ts'

/** What a reader finds on the page on screen, with every disclosure opened. */
function look(page: Page) {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const all = (selector: string, within: ParentNode = document) => [
      ...within.querySelectorAll(selector),
    ]
    const text = (element: Element | null | undefined) => element?.textContent ?? ''
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const charts = all('section[aria-labelledby^="maling-"]').map((section) => {
      const drawings = all('svg[role="img"]', section)
      const shown = drawings.filter(seen)
      return {
        measure: section.getAttribute('aria-labelledby')?.replace('maling-', ''),
        forms: drawings.length,
        shown: shown.length,
        names: shown.map((svg) => svg.getAttribute('aria-label') ?? ''),
        summaries: shown.map((svg) =>
          text(document.getElementById(svg.getAttribute('aria-describedby') ?? '')),
        ),
        groups: all('.chart-dots > ul:not(.chart-key)', section).map((list) => [
          list.getAttribute('aria-label') ?? '',
          all(':scope > li', list).filter(seen).length,
        ]),
        table: all('tbody tr.row-figure', section)
          .filter(seen)
          .flatMap((row) => all('td.number', row).map(text)),
      }
    })
    return {
      headings: all('h1').filter(seen).map(text),
      controls: all('button, input, select, textarea, [role="button"], [role="slider"]')
        .filter(seen)
        .map((control) => control.outerHTML.slice(0, 120)),
      loading: all('.loading').length,
      main: text(document.querySelector('main')),
      tables: all('table').filter(seen).length,
      pictures: all('main svg').filter(seen).length,
      links: all('a[href]').map((link) => link.getAttribute('href') ?? ''),
      downloads: all('a[download]')
        .filter(seen)
        .map((link) => link.getAttribute('href') ?? ''),
      charts,
    }
  })
}

type Look = Awaited<ReturnType<typeof look>>

/** «1 234,5 %» and “1,234.5 %” → 1234.5; null where the cell has no figure. */
function figure(cell: string, locale: Locale): number | null {
  const [thousands, point] = locale === 'en' ? [',', '.'] : ['\u00a0', ',']
  const digits = new RegExp(`\\d[\\d${thousands}]*(?:[${point}]\\d+)?`).exec(cell)?.[0]
  return digits === undefined ? null : Number(digits.replaceAll(thousands, '').replace(point, '.'))
}

function checkIndicator({ locale, edition }: WrittenPage, id: string, found: Look): void {
  const folder = edition ? `data/v1/editions/${edition}` : 'data/v1'
  for (const { id: measure, values } of measuresWithValues(edition, id)) {
    const chart = found.charts.find((one) => one.measure === measure)
    const drawn = (chart?.shown ?? 0) + (chart?.groups.length ?? 0)
    expect.soft(drawn, `${id}: ${measure} is drawn`).toBeGreaterThan(0)
    expect.soft(chart?.forms, `${id}: narrow and wide`).toBe((chart?.shown ?? 0) * 2)
    for (const name of chart?.names ?? [])
      expect.soft(name).toMatch(/^(?:Linjediagram|Line chart)\. .{10,}/)
    for (const summary of chart?.summaries ?? []) expect.soft(summary.length).toBeGreaterThan(20)
    for (const [name, rows] of chart?.groups ?? []) {
      expect.soft(name, `${id}: the groups' name`).not.toBe('')
      expect.soft(rows, `${id}: the groups`).toBeGreaterThan(1)
    }
    const told =
      chart?.table.map((cell) => figure(cell, locale)).filter((value) => value !== null) ?? []
    const published = values.map(Number)
    const sorted = (list: number[]) => list.toSorted((a, b) => a - b)
    expect.soft(sorted(told), `${id}: the table of ${measure}`).toEqual(sorted(published))
    expect.soft(found.downloads).toContain(`/${folder}/indicators/${id}.csv`)
  }
}

function check(written: WrittenPage, found: Look): void {
  const { path, locale, edition, prefix, within } = written
  const strategy = strategyOf(edition)
  const [, kind = '', id = ''] = within.split('/')
  const named = [...strategy.goals, ...strategy.indicators].find((one) => one.id === id)
  expect.soft(found.headings, path).toHaveLength(1)
  expect
    .soft(found.headings[0])
    .toContain(within === '/' ? strategy.vision[locale] : (named?.name[locale] ?? ''))
  expect.soft(found.controls, `${path}: what needs a script is not shown`).toEqual([])
  expect.soft(found.loading, `${path}: nothing is still to be fetched`).toBe(0)
  for (const to of ['/data', '/om', '/tilgjengelighet'])
    expect.soft(found.links, path).toContain(prefix + to)

  const mine = strategy.indicators.filter(({ goal }) => within === '/' || goal === id)
  if (within === '/' || kind === 'mal') {
    for (const indicator of mine) {
      expect.soft(found.main, path).toContain(indicator.name[locale])
      expect.soft(found.links, path).toContain(`${prefix}/indikator/${indicator.id}`)
    }
  }
  if (within === '/') {
    expect.soft(found.pictures).toBeGreaterThan(strategy.indicators.length)
    for (const goal of strategy.goals.filter((one) => mine.some((i) => i.goal === one.id)))
      expect.soft(found.links, path).toContain(`${prefix}/mal/${goal.id}`)
  }
  if (kind === 'indikator') checkIndicator(written, id, found)
  if (kind === 'data') {
    expect.soft(found.tables).toBeGreaterThanOrEqual(2)
    expect.soft(found.downloads.length).toBeGreaterThanOrEqual(strategy.indicators.length * 2 + 4)
  }
}

/** One of so many pages is looked at in nynorsk and English; with three languages in turn, not a multiple of 3. */
const SAMPLE = 7

test('without JavaScript every page of every edition is whole', async () => {
  // In the other languages the same components draw the same data: some of each will do.
  const pages = writtenPages().filter(
    ({ locale }, index) => locale === 'nb' || index % SAMPLE === 0,
  )
  expect(pages.length).toBeGreaterThan(150)
  const { page } = await openPage('/', { javaScript: false })
  const site = page.url().replace(/\/$/, '')
  for (const written of pages) {
    const response = await page.goto(site + written.path, { waitUntil: 'load' })
    expect.soft(response?.status(), written.path).toBe(200)
    check(written, await look(page))
  }
}, 120_000)

test.each(['/', '/indikator/pasientens-legemiddelliste', '/indikator/epj-effektivitet', '/data'])(
  'nor is anything missing from %s on a phone, where the narrow drawing stands',
  async (path) => {
    const { page } = await openPage(path, { javaScript: false, width: 360, height: 740 })
    check({ path, locale: 'nb', edition: null, prefix: '', within: path }, await look(page))
    const forms = await page
      .locator('main svg.chart-svg')
      .evaluateAll((all) =>
        all.filter((svg) => svg.checkVisibility()).map((svg) => svg.getAttribute('class')),
      )
    expect(new Set(forms)).toEqual(
      new Set(path.startsWith('/indikator') ? ['chart-svg chart-svg-narrow'] : []),
    )
    const overflow = () => document.documentElement.scrollWidth > window.innerWidth
    expect(await page.evaluate(overflow)).toBe(false)
  },
)
