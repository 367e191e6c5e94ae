import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requiredPath } from '#domain/requiredPath.ts'
import { ambition, breakAt, measure, observation, series } from '#tests/support/fixtures.ts'

const percent = measure({ unit: 'percent', direction: 'up' })
const count = measure({ unit: 'count', direction: 'up' })
const line = (...values: [string, number][]) => series(values.map(([at, v]) => observation(at, v)))

describe('the required path leads evenly from the baseline to the ambition', () => {
  test('a percent goes in a straight line, wherever the figures went since', () => {
    const path = requiredPath(line(['2022', 40], ['2024', 90]), percent, ambition(60, '2030'))
    if (path.kind !== 'path') throw new Error(path.why)
    expect(path.baseline.period).toBe('2022')
    expect([0, 0.5, 1].map(path.at)).toEqual([40, 50, 60])
  })

  test('a count grows by the same share each year', () => {
    const path = requiredPath(line(['2022', 100]), count, ambition(400, '2030'))
    if (path.kind !== 'path') throw new Error(path.why)
    expect(path.at(0.5)).toBeCloseTo(200, 9)
  })

  test('it begins at the first exact figure after the last break', () => {
    const broken = measure({ unit: 'percent', direction: 'up', breaks: [breakAt('2023')] })
    const path = requiredPath(line(['2022', 40], ['2023', 30]), broken, ambition(60, '2030'))
    expect(path).toMatchObject({ kind: 'path', baseline: { period: '2023', value: 30 } })
  })

  test.each([
    ['there is no exact figure', 'noFigure', percent, [], 60, '2030'],
    ['the first is from the due period', 'baselineAfterDue', percent, [['2030', 1]], 60, '2030'],
    ['it was met at the baseline', 'metAtBaseline', percent, [['2022', 60]], 60, '2030'],
    ['a count begins at 0', 'zeroBaseline', count, [['2022', 0]], 60, '2030'],
    [
      'a count must end at 0',
      'zeroAmbition',
      measure({ unit: 'count', direction: 'down' }),
      [['2022', 9]],
      0,
      '2030',
    ],
  ] as const)('there is none when %s', (_, why, of, values, level, due) => {
    const found = requiredPath(
      line(...values.map(([p, v]): [string, number] => [p, v])),
      of,
      ambition(level, due),
    )
    expect(found).toEqual({ kind: 'none', why })
  })

  test('it never leaves the stretch between the two levels', () => {
    const value = fc.double({ min: 0.1, max: 99.9, noNaN: true })
    fc.assert(
      fc.property(value, value, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const of = measure({ unit: 'percent', direction: to > from ? 'up' : 'down' })
        const path = requiredPath(line(['2022', from]), of, ambition(to, '2030'))
        fc.pre(path.kind === 'path')
        const at = path.at(share)
        expect(at).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9)
        expect(at).toBeLessThanOrEqual(Math.max(from, to) + 1e-9)
      }),
    )
  })
})
