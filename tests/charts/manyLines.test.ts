import { describe, expect, test } from 'vitest'
import { chartPlan } from '#charts/plan.ts'
import { decimalsIn } from '#charts/words.ts'
import { measure, plain } from './build.ts'

const areas = (count: number) =>
  measure({
    series: Array.from({ length: count }, (_, at) =>
      plain(`omrade-${at}`, { '2023': at % 90, '2024': (at % 90) + 1 }),
    ),
  })

describe('a measure with more lines than can be told apart', () => {
  test('has all of up to six drawn', () => {
    const plan = chartPlan(areas(6), 'omrade-2')
    expect(plan?.lines.map(({ id }) => id)).toEqual([
      'omrade-2',
      'omrade-0',
      'omrade-1',
      'omrade-3',
      'omrade-4',
      'omrade-5',
    ])
    expect(plan?.left).toBe(0)
  })

  test('has its chief series drawn alone, and the number of the others told', () => {
    const plan = chartPlan(areas(400), 'omrade-2')
    expect(plan?.lines.map(({ id }) => id)).toEqual(['omrade-2'])
    expect(plan?.left).toBe(399)
    expect(plan?.dots).toEqual([])
  })

  test('has the first six drawn where none is chief', () => {
    const plan = chartPlan(areas(7), null)
    expect(plan?.lines).toHaveLength(6)
    expect(plan?.left).toBe(1)
  })

  test('is told with the decimals that any of its figures needs', () => {
    const m = areas(300)
    const fine = { ...m, series: [...m.series, plain('siste', { '2024': 7.25 })] }
    expect(decimalsIn(m)).toBe(0)
    expect(decimalsIn(fine)).toBe(2)
    expect(decimalsIn({ ...fine, counted: { nb: 'kommuner' } })).toBe(2)
  })
})
