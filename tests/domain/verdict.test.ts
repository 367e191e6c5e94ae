import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Measure, Observation, Series, Survey } from '#domain/model.ts'
import type { Verdict } from '#domain/status.ts'
import { verdictFor } from '#domain/verdict.ts'
import { ambition, measure, nb, observation, series, source } from '#tests/support/fixtures.ts'

const two = (first: number, last: number): Observation[] => [
  observation('2020', first),
  observation('2025', last),
]
const named = (id: string, observations: readonly Observation[]): Series =>
  series(observations, { id })

const survey: Survey = {
  ...{ id: 'spm', name: nb('Undersøkelsen'), by: nb('Helsedirektoratet') },
  answers: [{ period: '2023', n: 1600, source }],
}

function verdict(all: readonly Series[], to: string | null, more: Partial<Measure> = {}): Verdict {
  return verdictFor(measure({ series: all, ...more }), ambition(50, '2030', { series: to }), {
    ...{ surveys: [survey], whole: 'norge', today: '2025-12-31' },
  })
}

const told = (found: Verdict): string => (found.kind === 'assessed' ? found.category : found.reason)

describe('an ambition for one series is judged by it alone', () => {
  const all = [named('norge', two(10, 12)), named('nord', two(10, 40))]

  test.each([
    ['norge', 'farBehind'],
    ['nord', 'onTrack'],
  ])('%s', (id, expected) => {
    const found = verdict(all, id)
    expect(told(found)).toBe(expected)
    expect(found.bySeries.map((one) => one.series.id)).toEqual([id])
  })

  test('a series that is not there yet has no figures', () => {
    expect(verdict(all, 'vest')).toMatchObject({ reason: 'tooFewFigures', bySeries: [] })
  })
})

describe('an ambition that is for a series not said', () => {
  test.each([
    ['all far behind', [two(10, 12), two(10, 11)], 'farBehind'],
    ['all reached', [two(10, 50), two(10, 60)], 'reached'],
    ['one far behind, one on track', [two(10, 12), two(10, 40)], 'seriesDisagree'],
    ['one far behind, one without figures', [two(10, 12), []], 'seriesDisagree'],
    ['one with no figures, one with too few', [[], two(10, 12).slice(1)], 'tooFewFigures'],
    ['none of them with figures', [[], []], 'tooFewFigures'],
    ['only one series', [two(10, 12)], 'farBehind'],
    ['no series at all', [], 'tooFewFigures'],
  ] as const)('%s', (_, each, expected) => {
    const all = each.map((observations, index) => named(`s${index}`, observations))
    const found = verdict(all, null)
    expect(told(found)).toBe(expected)
    expect(found.bySeries.map((one) => one.series.id)).toEqual(all.map((one) => one.id))
  })

  test('reasons that differ are a disagreement too', () => {
    const count = { unit: 'count' } as const
    const all = [named('a', two(0, 5)), named('b', [])]
    expect(told(verdict(all, null, count))).toBe('seriesDisagree')
  })

  test('their order never matters', () => {
    const last = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(fc.array(last, { minLength: 1, maxLength: 5 }), (values) => {
        const all = values.map((value, index) => named(`s${index}`, two(10, value)))
        expect(told(verdict(all.toReversed(), null))).toBe(told(verdict(all, null)))
      }),
    )
  })
})

test('the number of answers is assumed for the whole, not for its parts', () => {
  const back = two(40, 39)
  expect(told(verdict([named('norge', back)], null, { survey: 'spm' }))).toBe('farBehind')
  expect(told(verdict([named('nord', back)], null, { survey: 'spm' }))).toBe('wrongWay')
})
