import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ambitionsFor, distanceTo, hasStrategyYearAmbition } from '#domain/ambition.ts'
import { distances } from '#domain/progressFacts.ts'
import { ambition, measure, observation, series } from '#tests/support/fixtures.ts'

describe('an ambition is for one series, or for a series that is not said', () => {
  const ambitions = [
    ambition(68, '2030'),
    ambition(100, '2027-Q4'),
    ambition(25, '2026', { series: null }),
    ambition(40, '2026', { series: 'nord' }),
  ]

  test('a series gets its own and those that may be its, nearest first', () => {
    const periods = (id: string): string[] =>
      ambitionsFor({ ambitions }, { id }).map((a) => `${a.value} ${a.period}`)
    expect(periods('norge')).toEqual(['25 2026', '100 2027-Q4', '68 2030'])
    expect(periods('nord')).toEqual(['25 2026', '40 2026'])
    expect(periods('vest')).toEqual(['25 2026'])
    expect(ambitionsFor({ ambitions: [] }, { id: 'norge' })).toEqual([])
  })

  test.each([
    ['none', [], false],
    ['one for 2026', [ambition(25, '2026')], false],
    ['one for 2030', [ambition(68, '2030')], true],
    ['one for a quarter of 2030', [ambition(68, '2030-Q2')], true],
  ])('with %s, 2030 is set: %s', (_, given, set) => {
    expect(hasStrategyYearAmbition(given)).toBe(set)
  })
})

describe('the distance is counted in the good direction', () => {
  test.each([
    ['up, below it', 'up', 25, 1.5, 23.5],
    ['up, just reached', 'up', 25, 25, 0],
    ['up, passed', 'up', 25, 27, -2],
    ['down, above it', 'down', 10, 34, 24],
    ['down, just reached', 'down', 10, 10, 0],
    ['down, passed', 'down', 10, 4, -6],
  ] as const)('%s', (_, direction, wanted, value, remaining) => {
    const found = distanceTo(
      ambition(wanted, '2030'),
      { direction },
      series([observation('2024', value)]),
    )
    expect(found?.remaining).toBe(remaining)
    expect(found?.from.period).toBe('2024')
  })

  test('«om lag» has a distance; a bound, a missing value and an empty series have none', () => {
    const to = (...given: Parameters<typeof observation>[]): number | null =>
      distanceTo(
        ambition(68, '2030'),
        { direction: 'up' },
        series(given.map((o) => observation(...o))),
      )?.remaining ?? null
    expect(to(['2025', 50, { qualifier: 'about' }])).toBe(18)
    expect(to(['2025', 80, { qualifier: 'above' }])).toBeNull()
    expect(to(['2025', null])).toBeNull()
    expect(to()).toBeNull()
  })

  test('turning both the scale and the direction around changes nothing', () => {
    const whole = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(whole, whole, (wanted, value) => {
        const at = (v: number) => series([observation('2024', v)])
        const up = distanceTo(ambition(wanted, '2030'), { direction: 'up' }, at(value))
        const down = distanceTo(ambition(-wanted, '2030'), { direction: 'down' }, at(-value))
        expect(up?.remaining).toBe(down?.remaining)
      }),
    )
  })
})

describe('progress lists each ambition with the series it is for', () => {
  const nord = series([observation('2024', 5)], { id: 'nord' })
  const norge = series([observation('2024', 80, { qualifier: 'above' })])
  const listed = (...ambitions: ReturnType<typeof ambition>[]) =>
    distances(measure({ series: [norge, nord], ambitions })).map((one) => [
      one.ambition.period,
      one.distances.map((d) => [d.series.id, d.latest?.value ?? null, d.remaining]),
    ])

  test('one series, or every series when the paper does not say which; nearest first', () => {
    expect(
      listed(ambition(68, '2030', { series: 'nord' }), ambition(25, '2026', { series: null })),
    ).toEqual([
      [
        '2026',
        [
          ['norge', 80, null],
          ['nord', 5, 20],
        ],
      ],
      ['2030', [['nord', 5, 63]]],
    ])
  })

  test('an ambition without figures says which series it waits for', () => {
    const empty = measure({ ambitions: [ambition(100, '2027-Q4')] })
    expect(distances(empty)[0]?.distances).toEqual([
      { series: series(), latest: null, remaining: null },
    ])
  })

  test('no ambition, nothing to list', () => {
    expect(listed()).toEqual([])
  })
})
