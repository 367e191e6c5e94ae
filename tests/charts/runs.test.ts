import { describe, expect, it } from 'vitest'
import { runs } from '#charts/runs.ts'
import { nearestStop, stopsOf } from '#charts/stops.ts'
import { ambition, breakAt, measure, obs, plain } from './build.ts'

const joined = (observations: Parameters<typeof runs>[0], breaks: readonly { at: string }[] = []) =>
  runs(observations, breaks).map((run) => run.map((figure) => figure.period).join(' '))

describe('runs', () => {
  it.each([
    ['all in one', { '2022': 1, '2023': 2, '2024': 3 }, ['2022 2023 2024']],
    ['a missing value', { '2022': 1, '2023': null, '2024': 3 }, ['2022', '2024']],
    ['a period that is not there', { '2019': 1, '2021': 2, '2022': 3 }, ['2019', '2021 2022']],
    [
      'every second year is this series’ habit',
      { '2020': 1, '2022': 2, '2024': 3 },
      ['2020 2022 2024'],
    ],
    [
      'a missing month',
      { '2025-01': 1, '2025-02': 1, '2025-04': 2 },
      ['2025-01 2025-02', '2025-04'],
    ],
    [
      'days have no expected interval',
      { '2024-12-31': 1, '2025-03-15': 2, '2025-11-01': 3 },
      ['2024-12-31 2025-03-15 2025-11-01'],
    ],
    ['year and quarter on one axis', { '2023': 1, '2024': 2, '2025-Q1': 3 }, ['2023 2024 2025-Q1']],
    ['nothing', {}, []],
  ])('%s', (_, values, expected) => {
    expect(joined(plain('s', values).observations)).toEqual(expected)
  })

  it('ends at a break and at a bound', () => {
    const years = plain('s', { '2020': 1, '2021': 2, '2022': 3, '2023': 4 }).observations
    expect(joined(years, [breakAt('2022')])).toEqual(['2020 2021', '2022 2023'])
    const limit = [obs('2022', 1), obs('2023', 2, { qualifier: 'above' }), obs('2024', 3)]
    expect(joined(limit)).toEqual(['2022', '2024'])
  })
})

describe('stops', () => {
  it('are all periods of all series, missing ones and the ambition too, left to right', () => {
    const m = measure({
      series: [plain('a', { '2024': 1, '2025-Q1': null }), plain('b', { '2023': 2, '2024': 3 })],
      ambitions: [ambition(68, '2030')],
    })
    expect(stopsOf(m, m.series).map((s) => s.period)).toEqual(['2023', '2024', '2025-Q1', '2030'])
  })
  it('finds the nearest', () => {
    const stops = [{ x: 10 }, { x: 20 }, { x: 90 }]
    expect([0, 14, 16, 54, 56, 999].map((x) => nearestStop(stops, x))).toEqual([0, 0, 1, 1, 2, 2])
    expect(nearestStop([], 4)).toBe(-1)
  })
})
