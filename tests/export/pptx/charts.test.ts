import { describe, expect, test } from 'vitest'
import { chartPlan } from '#charts/plan.ts'
import { asOf } from '#domain/edition.ts'
import { isFigure } from '#domain/observation.ts'
import {
  ambition,
  bounds,
  breakAt,
  councilModel,
  epjEffect,
  epjQuality,
  measure,
  obs,
  patients,
  plain,
  pll,
  recipients,
  series,
} from '#tests/charts/build.ts'
import { dataset, makeDeck, ofKind } from '#tests/deck/support.ts'
import { deckWith, fileOf, slideOf } from './support/make.ts'
import {
  all,
  first,
  readPptx,
  seriesOf,
  sure,
  valueOf,
  type ReadChart,
} from './support/readPptx.ts'

/** The charts of a measure's slides, as they are in the file. */
async function chartsOf(
  drawn: Parameters<typeof slideOf>[0],
  headline: string | null = drawn.series[0]?.id ?? null,
): Promise<ReadChart[]> {
  const { slides } = await readPptx(await fileOf(deckWith(slideOf(drawn, headline))))
  return slides.flatMap(({ charts }) => charts)
}

async function chartOf(...input: Parameters<typeof chartsOf>): Promise<ReadChart> {
  return first(await chartsOf(...input))
}

const named = (chart: ReadChart, name: RegExp) => seriesOf(chart).find((one) => name.test(one.name))
const lineKind = (element: Element): string | null =>
  valueOf(first(all(element, 'c:spPr')), 'a:prstDash')

describe('every chart of the real deck', () => {
  test('has two axes, gaps for blanks, no empty value, and a sheet that says the same', async () => {
    const { slides } = await readPptx(await fileOf(makeDeck()))
    const charts = slides.flatMap((slide) => slide.charts)
    expect(charts.length).toBeGreaterThan(7)
    for (const chart of charts) {
      expect(valueOf(chart.part, 'c:dispBlanksAs')).toBe('gap')
      const kinds = [...all(chart.part, 'c:lineChart'), ...all(chart.part, 'c:barChart')]
      const ids = all(first(kinds), 'c:axId').map((one) => one.getAttribute('val'))
      expect(ids).toHaveLength(2)
      const axes = ['c:catAx', 'c:dateAx', 'c:valAx'].flatMap((name) => all(chart.part, name))
      expect(axes.map((axis) => valueOf(axis, 'c:axId')).toSorted()).toEqual(ids.toSorted())
      for (const value of all(chart.part, 'c:v')) expect(value.textContent).not.toBe('')
      for (const [index, { name, points, categories }] of seriesOf(chart).entries()) {
        const column = String.fromCodePoint(66 + index)
        expect(chart.cells.get(`${column}1`)).toBe(name)
        for (const [row, category] of categories.entries()) {
          expect(String(chart.cells.get(`A${row + 2}`))).toBe(category)
          expect(chart.cells.get(`${column}${row + 2}`)).toBe(points.get(row))
        }
      }
    }
  }, 60_000)

  test('has exactly the figures of the dataset, and no others', async () => {
    const set = asOf(dataset, 'v0-95')
    const slides = ofKind(makeDeck(), 'indicator')
    expect(slides.length).toBeGreaterThan(6)
    for (const slide of slides) {
      const indicator = set.indicators.find(({ id }) => id === slide.indicator.id)
      const drawn = indicator?.measures.find(({ id }) => id === slide.measure.id)
      const plan = drawn && chartPlan(drawn, slide.headlineSeries)
      const read = await readPptx(await fileOf(deckWith(slide)))
      const charts = read.slides.flatMap((one) => one.charts)
      const lines = charts.filter(({ part }) => all(part, 'c:lineChart').length > 0)
      const figures = (plan?.lines ?? []).flatMap((s) =>
        s.observations.filter(isFigure).map((o) => `${s.name.nb}: ${o.value}`),
      )
      const shown = lines.flatMap(seriesOf).flatMap(({ name, points }) => {
        const whose = plan?.lines.find((s) => name.startsWith(s.name.nb ?? '\u0000'))
        return whose ? [...points.values()].map((value) => `${whose.name.nb}: ${value}`) : []
      })
      expect(shown.toSorted(), slide.key).toEqual(figures.toSorted())
    }
  }, 60_000)
})

describe('lines', () => {
  test('PLL: three series month by month, and the ambition dashed to the end of 2026', async () => {
    const chart = await chartOf(pll, 'norge')
    expect(seriesOf(chart).map(({ name }) => name)).toEqual([
      'Norge',
      'Bergensområdet',
      'Helse Nord',
      'Ambisjon 25\u00a0% i 2026 (ikke sagt om vedtatt)',
    ])
    const [norway, , , wanted] = seriesOf(chart)
    expect([...(norway?.points.values() ?? [])]).toEqual([1, 1, 1.1, 1.1, 1.2, 1.3, 1.5])
    expect([...(wanted?.points ?? [])]).toEqual([
      [6, 25],
      [7, 25],
    ])
    expect(lineKind(sure(wanted).element)).toBe('sysDash')
    expect(lineKind(sure(norway).element)).toBe('solid')
    // 1 April 2025 and 1 December 2026, by month: as far apart as they are.
    expect(valueOf(chart.part, 'c:baseTimeUnit')).toBe('months')
    expect(norway?.categories.at(0)).toBe('45748')
    expect(norway?.categories.at(-1)).toBe('46357')
  })

  test('each line’s end tells its name and figure, and follows when the figure is edited', async () => {
    const chart = await chartOf(pll, 'norge')
    for (const { element } of seriesOf(chart).slice(0, 3)) {
      const [label] = all(element, 'c:dLbl')
      expect(valueOf(sure(label), 'c:idx')).toBe('6')
      expect(valueOf(sure(label), 'c:showVal')).toBe('1')
      expect(valueOf(sure(label), 'c:showSerName')).toBe('1')
      expect(all(sure(label), 'c:rich')).toHaveLength(0)
      expect(all(sure(label), 'c:numFmt')[0]?.getAttribute('formatCode')).toBe('0.0"\u00a0%"')
    }
  })

  test('a break parts the line in two columns, is drawn and named; what was before is hollow', async () => {
    const chart = await chartOf(epjQuality, 'hp')
    const found = seriesOf(chart).map(({ name, points }) => [name, [...points]])
    expect(found).toEqual([
      ['Helsepersonell, før bruddet', [[0, 60]]],
      [
        'Helsepersonell',
        [
          [1, 52],
          [2, 49],
          [3, 52],
        ],
      ],
      ['Brudd 2022', [[1, 100]]],
    ])
    expect(seriesOf(chart)[0]?.categories).toEqual(['2021', '2022', '2023', '2024'])
    const [before, , line] = seriesOf(chart)
    expect(all(sure(line).element, 'c:errBars')).toHaveLength(1)
    const [marker] = all(sure(before).element, 'c:marker')
    expect(all(sure(marker), 'a:srgbClr')[0]?.getAttribute('val')).toBe('FFFFFF')
  })

  test('a missing year is an empty cell, and the line stops for it', async () => {
    const chart = await chartOf(recipients, 'norge')
    const [only] = seriesOf(chart)
    expect([...(only?.points.keys() ?? [])]).toEqual([0, 1, 2, 3, 5])
    expect(chart.cells.has('B6')).toBe(false)
    expect(only?.categories).toEqual(['2017', '2018', '2019', '2020', '2021', '2022'])
  })

  test('an expected month that is not there parts the line too', async () => {
    const gap = { '2025-01': 10, '2025-02': 11, '2025-05': 14 }
    const chart = await chartOf(measure({ series: [plain('a', gap)] }), 'a')
    const [only] = seriesOf(chart)
    expect([...(only?.points.values() ?? [])]).toEqual([10, 11, 14])
    const rows = [...(only?.points.keys() ?? [])]
    expect(sure(rows[2]) - sure(rows[1])).toBeGreaterThan(1)
  })

  test('a figure that is «om lag» is hollow and says so', async () => {
    const chart = await chartOf(patients, 'norge')
    const [only] = seriesOf(chart)
    expect(valueOf(chart.part, 'c:baseTimeUnit')).toBe('days')
    expect([...(only?.points.values() ?? [])]).toEqual([1204, 1383, 2150])
    expect(all(sure(only).element, 'c:dPt').map((one) => valueOf(one, 'c:idx'))).toEqual(['2'])
    expect(all(sure(only).element, 'c:rich')[0]?.textContent).toBe('om\u00a0lag\u00a02\u00a0150')
  })

  test('an ambition without figures stands alone', async () => {
    const wanted = measure({
      series: [series('norge', 'Norge', [])],
      ambitions: [ambition(100, '2027-Q4', 'proposed', 'norge')],
    })
    const chart = await chartOf(wanted, 'norge')
    expect(seriesOf(chart)).toHaveLength(1)
    const only = named(chart, /Foreslått ambisjon/)
    // From two years before to 1 December 2027, by month.
    expect(only?.categories).toEqual(['45992', '46722'])
    expect([...(only?.points.values() ?? [])]).toEqual([100, 100])
  })

  test('two breaks give three columns with names of their own', async () => {
    const twice = measure({
      series: [plain('a', { '2019': 1, '2020': 2, '2021': 3, '2022': 4, '2023': 5 })],
      breaks: [breakAt('2020'), breakAt('2022')],
    })
    const names = seriesOf(await chartOf(twice, 'a')).map(({ name }) => name)
    expect(new Set(names).size).toBe(5)
  })
})

describe('groups', () => {
  test('are lying bars, highest first; a limit has no bar and stands in words', async () => {
    const charts = await chartsOf(epjEffect, 'hp')
    const bars = charts.find(({ part }) => all(part, 'c:barChart').length > 0)
    const [only] = seriesOf(sure(bars))
    expect(only?.categories).toEqual([
      'Fastleger (over 80\u00a0%)',
      'Helse Vest',
      'Helsepersonell (om lag 50\u00a0%)',
      'Kommuner',
      'Helse Midt-Norge',
    ])
    expect([...(only?.points ?? [])]).toEqual([
      [1, 63],
      [2, 50],
      [3, 44],
      [4, 27],
    ])
    expect(valueOf(sure(bars).part, 'c:barDir')).toBe('bar')
  })

  test('stand alone where nothing goes over time', async () => {
    const charts = await chartsOf(councilModel, 'samlet')
    expect(charts).toHaveLength(1)
    expect(all(sure(charts[0]).part, 'c:barChart')).toHaveLength(1)
  })

  test('that are too many for one slide go on over more', async () => {
    const many = measure({
      series: Array.from({ length: 60 }, (_, i) => plain(`kommune-${i}`, { '2024': i + 1 })),
    })
    const charts = await chartsOf(many, null)
    expect(charts.length).toBeGreaterThan(3)
    const values = charts.flatMap(seriesOf).flatMap(({ points }) => [...points.values()])
    expect(values).toEqual(Array.from({ length: 60 }, (_, i) => 60 - i))
  })
})

test('limits alone are a table, since no point may be drawn for them', async () => {
  const { slides } = await readPptx(await fileOf(deckWith(slideOf(bounds, 'norge'))))
  const [slide] = slides
  expect(slide?.charts).toEqual([])
  expect(slide?.texts).toEqual(
    expect.arrayContaining(['2024', 'under 10\u00a0%', 'over 11\u00a0%']),
  )
})

test('an enlarged axis is told of', async () => {
  const low = measure({ series: [series('n', 'N', [obs('2023', 3), obs('2024', 4)])] })
  const { slides } = await readPptx(await fileOf(deckWith(slideOf(low, 'n'))))
  expect(slides[0]?.texts).toContain('Aksen slutter på 5\u00a0%, ikke 100\u00a0%.')
})
