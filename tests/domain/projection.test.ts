import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOf } from '#domain/calendar.ts'
import type { Measure, Observation } from '#domain/model.ts'
import { FEWEST_POINTS, project, projectionBlockers, type Projection } from '#domain/projection.ts'
import { fitLine, halfWidth } from '#domain/regression.ts'
import { breakAt, measure, observation, series } from '#tests/support/fixtures.ts'

/** Two-sided 95 % quantiles of Student's t, from a printed table, by degrees of freedom. */
const TABLE = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281]
function tQuantile(p: number, df: number): number {
  const found = TABLE[df - 1]
  if (p !== 0.975 || found === undefined) throw new RangeError(`No quantile for ${p}, ${df}`)
  return found
}

/** Figures a year each, the last of them in 2025. */
const yearly = (...values: readonly number[]): Observation[] =>
  values.map((value, index) => observation(String(2026 - values.length + index), value))

const of = (
  observations: readonly Observation[],
  horizon = '2030',
  more: Partial<Measure> = {},
): Projection => project(series(observations), measure(more), horizon, tQuantile)

const blockers = (
  observations: readonly Observation[],
  horizon = '2030',
  more: Partial<Measure> = {},
) => projectionBlockers(series(observations), measure(more), horizon)

const GROWING = yearly(33, 47, 46, 54, 57, 59)

describe('the prediction interval', () => {
  test.each([
    [4, 13.4],
    [5, 7.86],
    [6, 5.81],
    [7, 4.76],
    [8, 4.13],
  ])('from %d years to 2025, for 2030, is ±%d residual SDs', (n, expected) => {
    const years = Array.from({ length: n }, (_, index) => 2026 - n + index)
    expect(halfWidth(years, 2030, tQuantile(0.975, n - 2))).toBeCloseTo(expected, 2)
    // In months it is the same: the unit of time cancels out.
    const months = years.map((year) => year * 12)
    expect(halfWidth(months, 2030 * 12, tQuantile(0.975, n - 2))).toBeCloseTo(expected, 2)
  })

  test('the line and its residuals, worked by hand', () => {
    // Through (0, 1), (1, 3), (2, 2), (3, 5): slope 1.1, level 2.75, squares 2.7.
    const { at, residualSd } = fitLine([
      [0, 1],
      [1, 3],
      [2, 2],
      [3, 5],
    ])
    expect(at(0)).toBeCloseTo(1.1, 12)
    expect(at(10)).toBeCloseTo(12.1, 12)
    expect(residualSd).toBeCloseTo(Math.sqrt(2.7 / 2), 12)
  })
})

describe('a projection', () => {
  const found = of(GROWING, '2030')
  if (found.kind !== 'projected') throw new Error('blocked')

  test('has the years to the horizon, what it stands on and the «no change» line', () => {
    expect(found.points.map((point) => point.period)).toEqual([
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
    ])
    expect(found.basis.map((figure) => figure.value)).toEqual([33, 47, 46, 54, 57, 59])
    expect(found.noChange.value).toBe(59)
    expect(found.degreesOfFreedom).toBe(4)
  })

  test('has the values that the formulas give, in odds', () => {
    // Worked out apart from the code, from the logits of the six figures.
    const last = found.points.at(-1)
    expect(last?.central).toBeCloseTo(80.929839, 6)
    expect(last?.low).toBeCloseTo(63.293877, 3)
    expect(last?.high).toBeCloseTo(91.262138, 3)
  })

  test('grows less sure with time, counted in odds: near 100 there is less room', () => {
    const logit = (percent: number): number => Math.log(percent / (100 - percent))
    const widths = found.points.map(({ low, high }) => logit(high) - logit(low))
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
  })
})

describe('what stands in its way', () => {
  test.each([
    ['nothing', GROWING, '2030', {}, []],
    ['a count', GROWING, '2030', { unit: 'count' }, [{ kind: 'notPercent' }]],
    [
      'four points',
      yearly(33, 47, 46, 54),
      '2030',
      {},
      [{ kind: 'tooFewPoints', points: 4, needed: 5 }],
    ],
    ['no points', [], '2030', {}, [{ kind: 'tooFewPoints', points: 0, needed: 5 }]],
    ['one point', yearly(33), '2030', {}, [{ kind: 'tooFewPoints', points: 1, needed: 5 }]],
    [
      'a break that leaves three',
      GROWING,
      '2029',
      { breaks: [breakAt('2023')] },
      [{ kind: 'tooFewPoints', points: 3, needed: 5 }],
    ],
    [
      'five, one of them doubtful',
      [...yearly(33, 47, 46, 54), observation('2021', 40, { doubtful: true })],
      '2030',
      {},
      [{ kind: 'tooFewPoints', points: 4, needed: 5 }],
    ],
    ['points that are all equal', yearly(50, 50, 50, 50, 50), '2030', {}, [{ kind: 'noSpread' }]],
    [
      'a horizon beyond twice the span',
      GROWING,
      '2036',
      {},
      [{ kind: 'horizonTooFar', furthest: '2035-12-31' }],
    ],
    ['a horizon at twice the span', GROWING, '2035', {}, []],
    ['a horizon at the last figure', GROWING, '2025', {}, [{ kind: 'horizonPassed' }]],
    ['a horizon before the next figure', GROWING, '2026-06', {}, [{ kind: 'horizonPassed' }]],
  ] as const)('%s', (_, observations, horizon, more, expected) => {
    expect(blockers(observations, horizon, more)).toEqual(expected)
    const made = of(observations, horizon, more)
    expect(made.kind === 'blocked' ? made.blockers : []).toEqual(expected)
  })

  test('0 and 100 have no odds; the figures are named', () => {
    const found = blockers(yearly(0, 10, 20, 100, 90))
    expect(found).toMatchObject([{ kind: 'atTheEdge', figures: [{ value: 0 }, { value: 100 }] }])
  })

  test('everything at once', () => {
    const kinds = blockers(yearly(0, 10), '2060').map((blocker) => blocker.kind)
    expect(kinds).toEqual(['tooFewPoints', 'atTheEdge', 'horizonTooFar'])
  })

  test('months reach as far as months carry', () => {
    const months = ['04', '05', '06', '07', '08', '09', '10']
    const figures = months.map((month, index) => observation(`2025-${month}`, 1 + index ** 2 / 100))
    expect(blockers(figures, '2026')).toEqual([{ kind: 'horizonTooFar', furthest: '2026-10-31' }])
    const found = of(figures, '2026-10')
    expect(found.kind === 'projected' && found.points.length).toBe(12)
  })
})

describe('whatever the figures', () => {
  const any = fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2014, max: 2025 }),
      value: fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 12 }),
      qualifier: fc.constantFrom('exact', 'exact', 'exact', 'exact', 'about', 'above'),
      doubtful: fc.constantFrom(true, undefined, undefined, undefined, undefined),
    }),
    { selector: (one) => one.year, minLength: 4, maxLength: 12 },
  )
  const inputs = [
    any,
    fc.option(fc.integer({ min: 2014, max: 2026 })),
    fc.integer({ min: 2026, max: 2045 }),
  ] as const

  test('none leaves 0–100, crosses a break, stands on a doubt or on fewer than five points', () => {
    let made = 0
    fc.assert(
      fc.property(...inputs, (given, at, horizon) => {
        const observations = given.map(({ year, value, qualifier, doubtful }) =>
          observation(String(year), value === null ? null : value / 10, {
            qualifier: qualifier as Observation['qualifier'],
            doubtful,
          }),
        )
        const breaks = at === null ? [] : [breakAt(String(at))]
        const found = of(observations, String(horizon), { breaks })
        const told = blockers(observations, String(horizon), { breaks })
        expect(found.kind === 'blocked').toBe(told.length > 0)
        if (found.kind === 'blocked') return
        made += 1
        const { basis, points } = found
        expect(basis.length).toBeGreaterThanOrEqual(FEWEST_POINTS)
        for (const one of basis) {
          expect([one.qualifier, one.doubtful, one.value > 0 && one.value < 100]).toEqual([
            ...['exact', undefined, true],
          ])
          if (at !== null) expect(Number(one.period)).toBeGreaterThanOrEqual(at)
        }
        const [first, last] = [Number(basis[0]?.period), Number(basis.at(-1)?.period)]
        expect(horizon - last).toBeLessThanOrEqual(2 * (last - first))
        expect(points.map((p) => endOf(p.period) > endOf(String(last)))).not.toContain(false)
        for (const { central, low, high } of points) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeLessThanOrEqual(100)
          expect(low).toBeLessThanOrEqual(central)
          expect(central).toBeLessThanOrEqual(high)
        }
      }),
      { numRuns: 1500 },
    )
    expect(made).toBeGreaterThan(50)
  })
})
