import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparableFigures, isExact, lastBreak, setAside } from '#domain/comparable.ts'
import { OBSERVATION_STATUSES, QUALIFIERS } from '#domain/model.ts'
import { breakAt, observation, series } from '#tests/support/fixtures.ts'

const given = series([
  observation('2025', 50, { qualifier: 'about', status: 'P' }),
  observation('2020', 40),
  observation('2021', null),
  observation('2022', 52, { status: 'B' }),
  observation('2023', 49, { doubtful: true, status: 'U' }),
  observation('2024', 52, { status: 'P' }),
  observation('2026', 51, { status: 'E' }),
  observation('2027', 80, { qualifier: 'above' }),
])
const breaks = [breakAt('2022')]

describe('only exact figures after the last break may be computed with', () => {
  test('the rest are set aside, each with its reason', () => {
    expect(comparableFigures(given, { breaks }).map((o) => o.period)).toEqual(['2022', '2024'])
    expect(setAside(given, { breaks }).map((o) => [o.observation.period, o.why])).toEqual([
      ['2020', 'beforeBreak'],
      ['2021', 'missing'],
      ['2023', 'doubtful'],
      ['2025', 'about'],
      ['2026', 'estimated'],
      ['2027', 'bound'],
    ])
  })

  test.each([
    ['no break', [], ['2020', '2022', '2024']],
    ['the last of two, listed out of order', ['2023', '2021'], ['2024']],
    ['a break after every figure', ['2029'], []],
    ['a break within a period, which is then after it', ['2024-06'], ['2024']],
    ['the first day of a period', ['2024-01-01'], ['2024']],
  ])('%s', (_, at, expected) => {
    const found = comparableFigures(given, { breaks: at.map(breakAt) })
    expect(found.map((o) => o.period)).toEqual(expected)
  })

  test('a figure for the very day of the break is after it', () => {
    const days = series([observation('2024-05-31', 1), observation('2024-06-01', 2)])
    const found = comparableFigures(days, { breaks: [breakAt('2024-06')] })
    expect(found.map((o) => o.value)).toEqual([2])
  })

  test('of two that end on the same day, the one for the shorter period is kept', () => {
    const twice = series([
      observation('2025-12', 2),
      observation('2025', 1),
      observation('2024', 0),
    ])
    expect(comparableFigures(twice, { breaks: [] }).map((o) => o.period)).toEqual([
      '2024',
      '2025-12',
    ])
  })

  test('the last break is the latest, whatever their order', () => {
    expect(lastBreak([breakAt('2023'), breakAt('2021')])?.at).toBe('2023')
    expect(lastBreak([])).toBeNull()
  })

  test('a value that says it is missing is missing', () => {
    expect(isExact(observation('2024', 5, { status: 'M' }))).toBe(false)
  })

  test('each observation is either computed with or set aside, and never a doubt, bound or gap', () => {
    const any = fc
      .record({
        year: fc.integer({ min: 2000, max: 2030 }),
        value: fc.option(fc.integer({ min: 0, max: 100 })),
        status: fc.constantFrom(...OBSERVATION_STATUSES),
        qualifier: fc.constantFrom(...QUALIFIERS),
        doubtful: fc.constantFrom(true, undefined),
      })
      .map(({ year, value, ...more }) => observation(String(year), value, more))
    const unique = fc.uniqueArray(any, { selector: (o) => o.period })
    fc.assert(
      fc.property(unique, fc.option(fc.constant('2015')), (observations, at) => {
        const one = series(observations)
        const measure = { breaks: at === null ? [] : [breakAt(at)] }
        const used = comparableFigures(one, measure)
        expect(used.length + setAside(one, measure).length).toBe(observations.length)
        for (const o of used) {
          expect(o.value).not.toBeNull()
          expect([o.qualifier, o.doubtful]).toEqual(['exact', undefined])
          expect(['A', 'B', 'P']).toContain(o.status)
          if (at !== null) expect(Number(o.period)).toBeGreaterThanOrEqual(2015)
        }
      }),
    )
  })
})
