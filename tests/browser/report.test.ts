/** The report, and other pages, printed on A4 in a real browser and read back. */
import { beforeAll, describe, expect, test } from 'vitest'
import { goals, indicators } from './support/dataset.ts'
import { openPage } from './support/page.ts'
import { printed, type Sheet } from './support/pdf.ts'

const EDITION = 'Utgave 0.95 · Fagrådet 21.01.2026'

/** Text without spaces: a line that is broken between words has none there. */
const solid = (text: string): string => text.replaceAll(/\s/g, '')

const wholeText = (sheets: readonly Sheet[]): string =>
  solid(sheets.map(({ text }) => text).join(' '))

async function printReport(path: string, landscape: boolean, javaScript = true) {
  let close = async (): Promise<void> => {}
  const opened = await openPage(path, { javaScript, atEnd: (end) => (close = end) })
  const sheets = await printed(opened.page, landscape)
  const drawn = await opened.page.locator('.report-page svg.chart-svg').count()
  const { problems } = opened
  await close()
  return { sheets, drawn, problems }
}

describe.each([
  ['upright', false, [596, 843]],
  ['lying', true, [843, 596]],
] as const)('the report on A4, %s', (_, landscape, [width, height]) => {
  let report: Awaited<ReturnType<typeof printReport>>
  beforeAll(async () => {
    report = await printReport('/rapport', landscape)
  }, 120_000)

  test('is whole sheets of that size, with nothing cut off at the side', () => {
    const { sheets, problems } = report
    expect(problems).toEqual([])
    expect(sheets.length).toBeGreaterThan(25)
    expect(sheets.length).toBeLessThan(80)
    for (const [index, sheet] of sheets.entries()) {
      expect([sheet.width, sheet.height], `sheet ${index + 1}`).toEqual([width, height])
      // Margins are 14 mm, which is 39.7 points.
      expect(sheet.right, `sheet ${index + 1}`).toBeLessThanOrEqual(width - 39)
    }
  })

  test('has edition, date and number on each sheet', () => {
    const { sheets } = report
    for (const [index, { text }] of sheets.entries()) {
      expect(solid(text), `sheet ${index + 1}`).toContain(solid(EDITION))
      expect(solid(text), `sheet ${index + 1}`).toContain(`${index + 1}/${sheets.length}`)
    }
  })

  test('begins with a front, then contents that name every goal and indicator', () => {
    const [front, contents, next] = report.sheets
    expect(front?.text).toContain('Strategiske indikatorer for e-helse')
    expect(front?.text).toMatch(/Status per \d\d\.\d\d\.\d{4}/)
    const listed = solid(`${contents?.text ?? ''}${next?.text ?? ''}`)
    for (const { name } of [...goals, ...indicators])
      expect(listed).toContain(solid(name.nb ?? '').replace(/^\d/, ''))
  })

  test('has every indicator with the address of its page written out', () => {
    const text = wholeText(report.sheets)
    for (const { id } of indicators)
      expect(text).toContain(`https://indikatorer.example/indikator/${id}`)
    expect(text).toContain(solid('Takt hittil delt på takten som trengtes: 0,07'))
  })

  test('has every chart as lines, not dots, and each is told in words', () => {
    const pictures = report.sheets.flatMap((sheet) => sheet.pictures)
    const charts = pictures.filter((alt) => alt.startsWith('Linjediagram. '))
    expect(report.drawn).toBeGreaterThan(8)
    expect(charts).toHaveLength(report.drawn)
    expect(report.sheets.reduce((sum, { rasters }) => sum + rasters, 0)).toBe(0)
  })

  test('has no controls', () => {
    const text = report.sheets.map((sheet) => sheet.text).join(' ')
    expect(text).not.toMatch(/Skriv ut|Forstørr|Kopier|Bygg inn|utskriftsvinduet/)
  })
})

test('the report prints the same where scripts are off', async () => {
  const [alive, still] = [
    await printReport('/rapport', false),
    await printReport('/rapport', false, false),
  ]
  const words = ({ sheets }: typeof alive) =>
    // Today is the visitor's once the page has come to life, and the build's until then.
    wholeText(sheets).replaceAll(/Statusper[\d.]{10}/g, '')
  expect(still.sheets.length).toBe(alive.sheets.length)
  expect(words(still)).toBe(words(alive))
}, 120_000)

test.each([
  ['/en/rapport', 'Edition 0.95', 'Strategic indicators for e-health'],
  ['/nn/utgave/v0-7/rapport', 'Utgåve 0.7', 'Strategiske indikatorar for e-helse'],
])(
  '%s is in its language and edition',
  async (path, edition, title) => {
    const { sheets, problems } = await printReport(path, false)
    expect(problems).toEqual([])
    expect(sheets[0]?.text).toContain(title)
    for (const { text } of sheets) expect(solid(text)).toContain(solid(edition))
  },
  120_000,
)

test.each([
  ['/', 9],
  ['/mal/mal-2', 6],
  ['/indikator/epj-effektivitet', 9],
  ['/endringer', 14],
  ['/data', 9],
  ['/om/metode', 9],
  ['/om/moter', 9],
])(
  '%s prints whole, with edition, number and address, and without controls',
  async (path, most) => {
    const { page } = await openPage(path)
    const sheets = await printed(page)
    expect(sheets.length).toBeLessThanOrEqual(most)
    for (const [index, { text, right, width }] of sheets.entries()) {
      expect(solid(text)).toContain(solid(EDITION))
      expect(solid(text)).toContain(`${index + 1}/${sheets.length}`)
      expect(right, `${path}, sheet ${index + 1}`).toBeLessThanOrEqual(width - 39)
    }
    expect(wholeText(sheets)).toContain(`https://indikatorer.example${path}`)
    expect(sheets.map(({ text }) => text).join(' ')).not.toMatch(/Kopier|Bygg inn|Forstørr/)
  },
  60_000,
)

test('lines are told apart without colour: each has dashes or marks of its own', async () => {
  const { page } = await openPage('/rapport', { media: 'print' })
  const looks = await page.evaluate(() =>
    [1, 2, 3, 4, 5, 6].map((style) => {
      const svg = document.querySelector('.report-page svg.chart-svg')
      const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
      group.setAttribute('class', `chart-series-${style}`)
      line.setAttribute('class', 'chart-line')
      group.append(line)
      svg?.append(group)
      return getComputedStyle(line).strokeDasharray
    }),
  )
  expect(new Set(looks).size).toBe(6)
})
