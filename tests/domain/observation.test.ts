import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Observation } from '#domain/model.ts'
import {
  betweenBreaks,
  figures,
  hasKnownValue,
  inTimeOrder,
  isBound,
  isFigure,
  laterThanShown,
  latestKnown,
} from '#domain/observation.ts'
import { comparePeriods } from '#domain/period.ts'
import { breakAt, observation, series } from '#tests/support/fixtures.ts'

const about = (period: string, value: number): Observation =>
  observation(period, value, { qualifier: 'about' })
const above = (period: string, value: number): Observation =>
  observation(period, value, { qualifier: 'above' })
const below = (period: string, value: number): Observation =>
  observation(period, value, { qualifier: 'below' })

const anyObservation = fc
  .record({
    period: fc.constantFrom('2023', '2024-Q2', '2024', '2024-11', '2025', '2025-10', '2025-12-31'),
    value: fc.option(fc.integer({ min: 0, max: 100 })),
    qualifier: fc.constantFrom<Observation['qualifier']>('exact', 'about', 'above', 'below'),
  })
  .map(({ period, value, qualifier }) => observation(period, value, { qualifier }))

describe('a value is a figure, a bound or missing', () => {
  test.each([
    ['an exact value', observation('2024', 49), true, false],
    ['zero, which is a figure', observation('2024', 0), true, false],
    ['«om lag», which is a figure', about('2024', 50), true, false],
    ['«over», which is a bound', above('2024', 80), false, true],
    ['«under», which is a bound', below('2024', 10), false, true],
    ['a missing value, which is neither', observation('2024', null), false, false],
    [
      'a bound whose value is missing',
      observation('2024', null, { qualifier: 'above' }),
      ...[false, false],
    ],
  ] as const)('%s', (_, o, figure, bound) => {
    expect([isFigure(o), isBound(o)]).toEqual([figure, bound])
  })

  test('the figures come in time order, without bounds and gaps, and the series is untouched', () => {
    const given = series([observation('2025', 3), above('2024', 9), observation('2023', 1)])
    const before = structuredClone(given)
    expect(figures(given).map((o) => o.period)).toEqual(['2023', '2025'])
    expect(given).toEqual(before)
  })

  test.each([
    ['no observations', [], false],
    ['only missing ones', [observation('2024', null)], false],
    ['a bound', [above('2024', 80)], true],
    ['a zero', [observation('2024', 0)], true],
  ])('a series with %s has something known: %s', (_, given, known) => {
    expect(hasKnownValue(series(given))).toBe(known)
  })
})

describe('the figure shown large is the most exact, and a newer one is told beside it', () => {
  test.each([
    ['nothing', [], null, null],
    ['only missing', [observation('2024', null), observation('2025', null)], null, null],
    ['one figure', [observation('2024', 49)], '2024', null],
    ['a later missing value', [observation('2024', 49), observation('2025', null)], '2024', null],
    ['a later «om lag»', [observation('2024', 49), about('2025', 50)], '2024', '2025'],
    ['a later bound', [observation('2024', 49), above('2025', 50)], '2024', '2025'],
    ['an earlier «om lag»', [about('2023', 50), observation('2024', 49)], '2024', null],
    ['«om lag» and a later bound', [about('2023', 50), below('2024', 60)], '2023', '2024'],
    ['only «om lag»', [about('2023', 50), about('2024', 60)], '2024', null],
    ['only bounds', [below('2024', 10), above('2025-06', 11)], '2025-06', null],
    ['figures out of order', [observation('2025', 2), observation('2023', 1)], '2025', null],
  ])('%s', (_, given, shown, later) => {
    expect(latestKnown(series(given))?.period ?? null).toBe(shown)
    expect(laterThanShown(series(given))?.period ?? null).toBe(later)
  })

  test('whatever the series, the newer one is newer and no more exact', () => {
    const exactness = ({ qualifier }: Observation): number =>
      ['above', 'below'].includes(qualifier) ? 0 : qualifier === 'about' ? 1 : 2
    fc.assert(
      fc.property(fc.array(anyObservation), (given) => {
        const [shown, later] = [latestKnown(series(given)), laterThanShown(series(given))]
        expect(shown === null).toBe(!hasKnownValue(series(given)))
        if (!shown || !later) return
        expect(comparePeriods(later.period, shown.period)).toBeGreaterThan(0)
        expect(exactness(later)).toBeLessThan(exactness(shown))
      }),
    )
  })
})

describe('a break splits a series', () => {
  const parts = (periods: string[], ...cuts: string[]): string[][] =>
    betweenBreaks(
      periods.map((period) => ({ period })),
      cuts.map(breakAt),
    ).map((part) => part.map((o) => o.period))

  test.each([
    ['no break: one part, in time order', ['2023', '2022'], [], [['2022', '2023']]],
    ['nothing at all: no parts', [], ['2022'], []],
    [
      'the figure of the break’s own year is after it',
      ['2021', '2022', '2023'],
      ['2022'],
      [['2021'], ['2022', '2023']],
    ],
    [
      'the very day of the break is after it',
      ['2022-06-14', '2022-06-15'],
      ['2022-06-15'],
      [['2022-06-14'], ['2022-06-15']],
    ],
    ['a break before everything splits nothing', ['2023', '2024'], ['2022'], [['2023', '2024']]],
    ['a break after everything splits nothing', ['2020', '2021'], ['2022'], [['2020', '2021']]],
    [
      'two breaks, listed out of order',
      ['2020', '2021', '2022'],
      ['2022', '2021'],
      [['2020'], ['2021'], ['2022']],
    ],
    ['two breaks with nothing between', ['2019', '2023'], ['2021', '2022'], [['2019'], ['2023']]],
    [
      'months of the year that breaks are after it',
      ['2021-12', '2022-01', '2022-12'],
      ['2022'],
      [['2021-12'], ['2022-01', '2022-12']],
    ],
    [
      'a year that a break falls within is after it',
      ['2021', '2022', '2023'],
      ['2022-06'],
      [['2021'], ['2022', '2023']],
    ],
  ])('%s', (_, periods, cuts, expected) => {
    expect(parts(periods, ...cuts)).toEqual(expected)
  })

  test('no observation is lost or moved, whatever the breaks', () => {
    const cuts = fc.array(fc.constantFrom('2023', '2024-Q2', '2025', '2025-10-15'))
    fc.assert(
      fc.property(fc.array(anyObservation), cuts, (given, at) => {
        expect(betweenBreaks(given, at.map(breakAt)).flat()).toEqual(inTimeOrder(given))
      }),
    )
  })
})
