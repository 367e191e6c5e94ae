import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basePeriods, valuesOf, type Values } from '#explore/values.ts'
import { bounds, breakAt, epjQuality, measure, obs, plain, series } from '../charts/build.ts'

const drawn = ({ runs }: Values) => runs.map((run) => run.map((p) => [p.period, p.value]))
const one = (observations: Parameters<typeof series>[2], at: readonly string[] = []) => {
  const line = series('norge', 'Norge', observations)
  return [line, measure({ series: [line], breaks: at.map(breakAt) })] as const
}

describe('figures as they are', () => {
  test('a missing value is a gap, never 0, and never joined over', () => {
    const line = plain('norge', { '2021': 1, '2022': null, '2023': 3, '2024': 4 })
    expect(drawn(valuesOf(line, measure({ series: [line] }), null))).toEqual([
      [['2021', 1]],
      [
        ['2023', 3],
        ['2024', 4],
      ],
    ])
  })

  test('a bound is told as a bound and never drawn as a figure', () => {
    const [line] = bounds.series
    if (!line) throw new Error('No series')
    const values = valuesOf(line, bounds, null)
    expect(values.runs).toEqual([])
    expect(values.bounds.map(({ period }) => period)).toEqual(['2024', '2025-01', '2025-06'])
  })

  test('each lies in the middle of its period', () => {
    const [line, of] = one([obs('1970', 1), obs('1970-01', 2), obs('1970-02-01', 3)])
    const days = valuesOf(line, of, null)
      .runs.flat()
      .map((p) => [p.period, p.day])
    expect(Object.fromEntries(days)).toEqual({ '1970': 182, '1970-01': 15, '1970-02-01': 31 })
  })
})

describe('counted from a baseline', () => {
  test('each is the difference, exact in decimals', () => {
    const [line, of] = one([obs('2023', 1.1), obs('2024', 1.3), obs('2025', 0.7)])
    const values = valuesOf(line, of, '2023')
    expect(drawn(values)).toEqual([
      [
        ['2023', 0],
        ['2024', 0.2],
        ['2025', -0.4],
      ],
    ])
    expect(values.base?.period).toBe('2023')
  })

  test('whatever the decimals, the difference is what paper arithmetic gives', () => {
    const tenths = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        const [line, of] = one([obs('2023', a / 10), obs('2024', b / 10)])
        expect(valuesOf(line, of, '2023').runs.flat().at(-1)?.value).toBe((b - a) / 10)
      }),
    )
  })

  test('a break splits: what lies on the other side has no difference, and is counted', () => {
    const [line] = epjQuality.series
    if (!line) throw new Error('No series')
    const after = valuesOf(line, epjQuality, '2023')
    expect(drawn(after)).toEqual([
      [
        ['2022', 3],
        ['2023', 0],
        ['2024', 3],
      ],
    ])
    expect(after.apart).toBe(1)
    const before = valuesOf(line, epjQuality, '2021')
    expect(drawn(before)).toEqual([[['2021', 0]]])
    expect(before.apart).toBe(3)
  })

  test('«first» is each series’ first figure after its last break', () => {
    const [line] = epjQuality.series
    if (!line) throw new Error('No series')
    expect(valuesOf(line, epjQuality, 'first').base?.period).toBe('2022')
  })

  test('gaps stay gaps', () => {
    const line = plain('norge', { '2021': 1, '2022': null, '2023': 3 })
    expect(drawn(valuesOf(line, measure({ series: [line] }), 'first'))).toEqual([
      [['2021', 0]],
      [['2023', 2]],
    ])
  })

  test('a bound is no figure to count from, nor to count', () => {
    const [line, of] = one([obs('2023', 10, { qualifier: 'above' }), obs('2024', 12)])
    expect(valuesOf(line, of, '2023')).toEqual({ runs: [], bounds: [], base: null, apart: 1 })
    const first = valuesOf(line, of, 'first')
    expect(drawn(first)).toEqual([[['2024', 0]]])
    expect(first.bounds).toEqual([])
  })

  test('a series without a figure for it is not drawn, and says how many are left out', () => {
    const line = plain('norge', { '2023': 3, '2024': 4 })
    expect(valuesOf(line, measure({ series: [line] }), '2020')).toEqual({
      ...{ runs: [], bounds: [], base: null, apart: 2 },
    })
  })
})

test('any period that some series has a figure for can be the baseline, in time order', () => {
  const [line] = one([obs('2025', 1), obs('2024-06', null), obs('2023', 9, { qualifier: 'below' })])
  expect(basePeriods([line, plain('nord', { '2024': 1, '2025': 2 })])).toEqual(['2024', '2025'])
})
