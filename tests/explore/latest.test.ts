import { describe, expect, test } from 'vitest'
import { latestRows, yearShown, yearsOf } from '#explore/latest.ts'
import { measure, obs, plain, series } from '../charts/build.ts'
import { indicatorWith, onlyPanel, shown } from './view.ts'

describe('the dots', () => {
  const mixed = measure({
    series: [
      plain('a', { '2023': 5, '2024': 10 }),
      plain('b', { '2024': 30 }),
      series('c', 'c', [
        obs('2024-01', 7),
        obs('2024-06', 8),
        obs('2024-12', 20, { qualifier: 'above' }),
      ]),
      series('d', 'd', [obs('2024', 60, { qualifier: 'below' })]),
      plain('e', { '2023': 99, '2024': null }),
    ],
  })
  const keys = ['a', 'b', 'c', 'd', 'e'].map((id) => `x.andel.${id}`)
  const rows = (base: string | null, sort: 'name' | 'high' | 'low', year = 2024) =>
    latestRows(onlyPanel(shown([indicatorWith('x', mixed)], keys, base)), year, base, sort).map(
      ({ series: { id }, shown: { period }, value, kind }) => [id, period, value, kind],
    )

  test('show the latest figure of each within the year; a bound only where there is no figure', () => {
    expect(rows(null, 'name')).toEqual([
      ['a', '2024', 10, 'figure'],
      ['b', '2024', 30, 'figure'],
      ['c', '2024-06', 8, 'figure'],
      ['d', '2024', 60, 'below'],
    ])
  })

  test('stand in the order asked for', () => {
    expect(rows(null, 'high').map(([id]) => id)).toEqual(['d', 'b', 'a', 'c'])
    expect(rows(null, 'low').map(([id]) => id)).toEqual(['c', 'a', 'b', 'd'])
  })

  test('with a baseline only those that have a figure on the same side of every break', () => {
    expect(rows('2023', 'name')).toEqual([['a', '2024', 5, 'figure']])
    expect(rows('2023', 'name', 2023).map(([id, , value]) => [id, value])).toEqual([
      ['a', 0],
      ['e', 0],
    ])
  })

  test('are of the year asked for where it has values, else of the newest that has', () => {
    const { panels } = shown([indicatorWith('x', mixed)], keys)
    expect(yearsOf(panels)).toEqual([2024, 2023])
    expect([2023, 1999, null].map((year) => yearShown(panels, year))).toEqual([2023, 2024, 2024])
    expect(yearShown([], 2024)).toBeUndefined()
  })
})
