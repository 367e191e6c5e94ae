import { describe, expect, test } from 'vitest'
import type { Measure, Observation, Series } from '#domain/model.ts'
import { whatItTakes, type WhatItTakes } from '#domain/whatItTakes.ts'
import { breakAt, measure, observation, series } from '#tests/support/fixtures.ts'

const TODAY = '2026-11-20'
const one = (id: string, ...observations: Observation[]): Series => series(observations, { id })

const norge = one('norge', observation('2022', 46), observation('2024', 49))
const groups = [
  norge,
  one('fastleger', observation('2025', 80, { qualifier: 'above', status: 'P' })),
  one('kommuner', observation('2025', 44, { status: 'P' })),
  one('helse-vest', observation('2025', 63, { status: 'P' })),
  one('helse-midt', observation('2025', 27, { status: 'P' })),
]

function ask(
  level: number,
  year: number,
  more: Partial<Measure> = {},
  of: Series = norge,
  today = TODAY,
): WhatItTakes {
  return whatItTakes(of, measure({ series: groups, ...more }), { level, year }, today)
}

/** The known part; fails when there is none. */
function known(found: WhatItTakes) {
  if (found.kind === 'invalid' || found.kind === 'noFigure') throw new Error(found.kind)
  return found
}

describe('the pace a level needs', () => {
  test('from the latest figure to the end of the year, beside the pace so far', () => {
    const found = ask(67, 2030)
    expect(found).toMatchObject({
      kind: 'needed',
      latest: { period: '2024', value: 49 },
      needed: { change: 18, months: 72, pace: { kind: 'points', perYear: 3 } },
      soFar: { change: 3, months: 24, pace: { kind: 'points', perYear: 1.5 } },
    })
    expect(found.kind === 'needed' && found.times).toBeCloseTo(2, 10)
  })

  test('a level already reached needs nothing', () => {
    expect(ask(49, 2030).kind).toBe('reached')
    expect(ask(49.1, 2030).kind).toBe('needed')
    expect(ask(49, 2030, { direction: 'down' }).kind).toBe('reached')
    expect(ask(48.9, 2030, { direction: 'down' }).kind).toBe('needed')
  })

  test('without a pace so far, or with one the wrong way, there is no number of times', () => {
    const single = one('norge', observation('2024', 49))
    expect(ask(68, 2030, {}, single)).toMatchObject({ soFar: null, times: null })
    const back = one('norge', observation('2022', 50), observation('2024', 49))
    expect(ask(68, 2030, {}, back)).toMatchObject({ soFar: { change: -1 }, times: null })
    const still = one('norge', observation('2022', 49), observation('2024', 49))
    expect(ask(68, 2030, {}, still)).toMatchObject({ soFar: { change: 0 }, times: null })
  })

  test('the pace so far does not begin before a break', () => {
    const found = ask(67, 2030, { breaks: [breakAt('2024')] })
    expect(known(found).soFar).toBeNull()
  })

  test('counts go by growth, and none from zero', () => {
    const count = { unit: 'count', series: [] } as const
    const doubled = one('norge', observation('2022', 100), observation('2024', 400))
    const found = ask(1600, 2028, count, doubled)
    expect(found.kind === 'needed' && found.needed.pace?.perYear).toBeCloseTo(Math.SQRT2 - 1, 10)
    expect(found.kind === 'needed' && found.times).toBeCloseTo(0.5, 10)
    const none = one('norge', observation('2022', 5), observation('2024', 0))
    expect(ask(50, 2028, count, none)).toMatchObject({ needed: { change: 50, pace: null } })
  })
})

describe('the group that stands best', () => {
  const best = (found: WhatItTakes): unknown[] => {
    const { best: group, beyond } = known(found)
    return [group?.series.id ?? null, group?.there ?? null, beyond?.series.id ?? null]
  }

  test.each([
    [
      'where up is good, and one that is only known to lie beyond it',
      68,
      'up',
      ['helse-vest', false, 'fastleger'],
    ],
    ['at a level it is already at', 63, 'up', ['helse-vest', true, 'fastleger']],
    ['where down is good', 30, 'down', ['helse-midt', true, null]],
  ] as const)('%s', (_, level, direction, expected) => {
    expect(best(ask(level, 2030, { direction }))).toEqual(expected)
  })

  test('is none when there is no other series, or none with an exact figure', () => {
    expect(best(ask(68, 2030, { series: [norge] }))).toEqual([null, null, null])
    const about = one('kommuner', observation('2025', 90, { qualifier: 'about' }))
    expect(best(ask(68, 2030, { series: [norge, about] }))).toEqual([null, null, null])
  })

  test('is the first of two that are equal', () => {
    const twins = [norge, one('a', observation('2025', 60)), one('b', observation('2025', 60))]
    expect(best(ask(68, 2030, { series: twins }))[0]).toBe('a')
  })

  test.each<[string, Observation[], string | null]>([
    ['a bound beyond the best', [observation('2025', 64, { qualifier: 'above' })], 'x'],
    ['a bound at the best', [observation('2025', 63, { qualifier: 'above' })], 'x'],
    ['a bound below the best', [observation('2025', 62, { qualifier: 'above' })], null],
    ['a bound the other way', [observation('2025', 90, { qualifier: 'below' })], null],
    ['a doubtful bound', [observation('2025', 90, { qualifier: 'above', doubtful: true })], null],
    [
      'a bound older than a figure',
      [
        observation('2023', 90, { qualifier: 'above' }),
        observation('2024', 50, { doubtful: true }),
      ],
      null,
    ],
    [
      'a bound newer than a figure',
      [
        observation('2023', 50, { doubtful: true }),
        observation('2024', 90, { qualifier: 'above' }),
      ],
      null,
    ],
    ['nothing known', [observation('2024', null)], null],
  ])('%s', (_, observations, expected) => {
    const vest = one('helse-vest', observation('2025', 63))
    const found = ask(68, 2030, { series: [norge, vest, one('x', ...observations)] })
    expect(known(found).beyond?.series.id ?? null).toBe(expected)
  })

  test('where down is good, it is a bound from above that lies beyond', () => {
    const below = one('x', observation('2025', 10, { qualifier: 'below' }))
    const found = ask(5, 2030, { direction: 'down', series: [...groups, below] })
    expect(best(found)).toEqual(['helse-midt', false, 'x'])
  })

  test('beyond means beyond the series itself too', () => {
    const ahead = one('norge', observation('2024', 85))
    expect(best(ask(90, 2030, {}, ahead))).toEqual(['helse-vest', false, null])
    const alone = one('x', observation('2025', 80, { qualifier: 'above' }))
    expect(best(ask(90, 2030, { series: [norge, alone] }))).toEqual([null, null, 'x'])
  })

  test('a series is not held against itself', () => {
    const own = one('norge', observation('2024', 49))
    const bounded = { ...own, observations: [observation('2025', 90, { qualifier: 'above' })] }
    expect(known(ask(95, 2030, { series: [bounded] }, own)).beyond).toBeNull()
  })
})

describe('a question without an answer', () => {
  test.each([
    ['a level above 100', 100.1, 2030, {}, ['levelOutside']],
    ['a level below 0', -1, 2030, {}, ['levelOutside']],
    ['no level', Number.NaN, 2030, {}, ['levelOutside']],
    ['an endless count', Number.POSITIVE_INFINITY, 2030, { unit: 'count' }, ['levelOutside']],
    ['a negative count', -1, 2030, { unit: 'count' }, ['levelOutside']],
    ['half a year', 68, 2030.5, {}, ['yearInvalid']],
    ['no year', 68, Number.NaN, {}, ['yearInvalid']],
    ['a year out of reach', 68, 20300, {}, ['yearInvalid']],
    ['a month', 68, 203012, {}, ['yearInvalid']],
    ['last year', 68, 2025, {}, ['yearPassed']],
    ['neither', 101, 1999, {}, ['levelOutside', 'yearPassed']],
  ] as const)('%s', (_, level, year, more, problems) => {
    expect(ask(level, year, more)).toEqual({ kind: 'invalid', problems })
  })

  test('100 %, 0 % and a large count are levels; this year can be asked about', () => {
    expect(ask(100, 2026).kind).toBe('needed')
    expect(ask(0, 2026, { direction: 'down' }).kind).toBe('needed')
    expect(ask(2150, 2026, { unit: 'count' }).kind).toBe('needed')
  })

  test('a year that the latest figure is from has passed, whatever the day', () => {
    const problems = (year: number): unknown => ask(68, year, {}, norge, '2023-06-01')
    expect(problems(2024)).toEqual({ kind: 'invalid', problems: ['yearPassed'] })
    expect(problems(2025)).toMatchObject({ kind: 'needed' })
  })

  test('no exact figure, nowhere to start from', () => {
    const about = one('norge', observation('2025', 50, { qualifier: 'about' }))
    expect(ask(68, 2030, {}, about)).toEqual({ kind: 'noFigure' })
    expect(ask(68, 2030, {}, one('norge'))).toEqual({ kind: 'noFigure' })
    expect(ask(168, 2030, {}, one('norge'))).toMatchObject({ kind: 'invalid' })
  })
})
