import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  change,
  changeSinceFirst,
  latestChange,
  surveyFor,
  type Change,
  type ChangeContext,
} from '#domain/change.ts'
import { marginOf, marginOfDifference } from '#domain/margin.ts'
import type { Observation, Survey } from '#domain/model.ts'
import { breakAt, measure, nb, observation, series, source } from '#tests/support/fixtures.ts'

function survey(...answers: readonly number[]): Survey {
  return {
    ...{ id: 'spm', name: nb('Undersøkelsen'), by: nb('Helsedirektoratet') },
    answers: answers.map((n, index) => ({ period: String(2019 + index), n, source })),
  }
}

const asked = measure({ survey: 'spm' })
const context = (more: Partial<ChangeContext> = {}): ChangeContext => ({
  measure: asked,
  survey: survey(1608, 2000),
  ...more,
})

/** What a reader would be told. */
function told(found: Change): unknown[] {
  return found.kind === 'none'
    ? [found.why]
    : [found.verdict, found.good, ...(found.kind === 'untested' ? [found.why] : [])]
}

const of = (from: number, to: number, n?: number, more: Partial<ChangeContext> = {}): Change =>
  change(observation('2023', from, { n }), observation('2024', to, { n }), context(more))

describe('the margin of a share', () => {
  test.each([
    [57, 1608, 1, 2.4198],
    [43, 1608, 1, 2.4198],
    [50, 100, 1, 9.8],
    [50, 100, 2, 13.8593],
    [0, 1000, 1, 0],
    [100, 1000, 1, 0],
  ])('%d %% of %d, design effect %d: ±%d', (percent, n, effect, margin) => {
    expect(marginOf(percent, n, effect)).toBeCloseTo(margin, 4)
  })

  test('of a difference: 54 to 57 with 1600 each is ±3.4', () => {
    expect(marginOfDifference([54, 1600], [57, 1600])).toBeCloseTo(3.4422, 4)
    expect(marginOfDifference([54, 1600], [57, 1600], 4)).toBeCloseTo(2 * 3.4422, 3)
    expect(marginOfDifference([54, 1600], [57, 400])).toBeCloseTo(5.4317, 4)
  })

  test('the design effect is 1 unless stated', () => {
    expect(marginOf(57, 1608)).toBe(marginOf(57, 1608, 1))
  })
})

describe('a change in a survey', () => {
  test.each([
    ['three points, as its publisher says', 54, 57, 1600, ['unchanged', null]],
    ['three points down', 57, 54, 1600, ['unchanged', null]],
    ['no change at all', 54, 54, 1600, ['unchanged', null]],
    ['none, where the margin is none', 100, 100, 1600, ['unchanged', null]],
    ['inside a margin of 3.44 by two hundredths', 54, 57.42, 1600, ['unchanged', null]],
    ['beyond a margin of 3.36 by two hundredths', 54, 57.38, 1680, ['up', 'better']],
    ['a little beyond the margin', 54, 57.5, 1600, ['up', 'better']],
    ['a little beyond it downwards', 57.5, 54, 1600, ['down', 'worse']],
    ['three points of many more', 54, 57, 5000, ['up', 'better']],
  ])('%s', (_, from, to, n, expected) => {
    expect(told(of(from, to, n))).toEqual(expected)
  })

  test('up is worse where down is good', () => {
    const down = { measure: measure({ survey: 'spm', direction: 'down' }) }
    expect(told(of(40, 60, 1600, down))).toEqual(['up', 'worse'])
    expect(told(of(60, 40, 1600, down))).toEqual(['down', 'better'])
  })

  test('a stated design effect widens the margin', () => {
    expect(told(of(54, 58, 1600))).toEqual(['up', 'better'])
    expect(told(of(54, 58, 1600, { designEffect: 2 }))).toEqual(['unchanged', null])
    expect(of(54, 58, 1600, { designEffect: 2 })).toMatchObject({ designEffect: 2 })
  })

  test('tells its arithmetic; the difference is the decimal one', () => {
    const found = of(9.9, 12.1, 1600)
    expect(found).toMatchObject({ kind: 'tested', difference: 2.2, designEffect: 1 })
    expect(found).toMatchObject({ samples: [1, 2].map(() => ({ n: 1600, assumed: false })) })
    expect(found.kind === 'tested' && found.margin).toBeCloseTo(2.1669, 4)
  })

  test('an unknown number of answers is the smallest known one, and marked as assumed', () => {
    const found = change(observation('2023', 57, { n: 4505 }), observation('2024', 59), context())
    expect(found).toMatchObject({
      kind: 'tested',
      samples: [
        { n: 4505, assumed: false },
        { n: 1608, assumed: true },
      ],
    })
  })

  test('is the same whichever observation is given first', () => {
    const [a, b] = [observation('2023', 40, { n: 900 }), observation('2024', 60, { n: 900 })]
    expect(change(b, a, context())).toEqual(change(a, b, context()))
  })

  test('the verdict is never from rounded numbers', () => {
    const share = fc.integer({ min: 0, max: 1000 })
    const size = fc.integer({ min: 50, max: 9000 })
    fc.assert(
      fc.property(share, share, size, size, (a, b, n1, n2) => {
        const found = change(
          observation('2023', a / 10, { n: n1 }),
          observation('2024', b / 10, { n: n2 }),
          context(),
        )
        // Inside when d² ≤ 1.96²·(v₁/n₁ + v₂/n₂), multiplied up to whole numbers.
        const [v1, v2] = [BigInt(a * (1000 - a)), BigInt(b * (1000 - b))]
        const [m1, m2] = [BigInt(n1), BigInt(n2)]
        const left = BigInt(b - a) ** 2n * m1 * m2 * 10000n
        const inside = left <= 38416n * (v1 * m2 + v2 * m1)
        expect(told(found)[0] === 'unchanged').toBe(inside)
      }),
    )
  })
})

describe('a difference without a verdict of its significance', () => {
  const register = { measure: measure(), survey: null }
  const unknown = { survey: null }
  test.each([
    ['a count', of(74, 90, undefined, { measure: measure({ unit: 'count' }) }), 'up', 'count'],
    ['a register', of(1.3, 1.5, undefined, register), 'up', 'notSurvey'],
    ['a register, down', of(1.5, 1.3, undefined, register), 'down', 'notSurvey'],
    ['a register, the same', of(1.5, 1.5, undefined, register), 'same', 'notSurvey'],
    ['a survey nobody knows the size of', of(40, 60, undefined, unknown), 'up', 'sampleUnknown'],
    [
      'a survey without a known number',
      of(40, 60, undefined, { survey: survey() }),
      ...(['up', 'sampleUnknown'] as const),
    ],
    [
      'only the first number known',
      change(observation('2023', 4, { n: 9 }), observation('2024', 6), context(register)),
      ...(['up', 'sampleUnknown'] as const),
    ],
    [
      'only the second number known',
      change(observation('2023', 4), observation('2024', 6, { n: 9 }), context(register)),
      ...(['up', 'sampleUnknown'] as const),
    ],
  ])('%s', (_, found, verdict, why) => {
    const good = verdict === 'same' ? null : verdict === 'up' ? 'better' : 'worse'
    expect(told(found)).toEqual([verdict, good, why])
  })
})

describe('nothing is compared that cannot be', () => {
  test.each<[string, Partial<Observation>]>([
    ['«om lag»', { qualifier: 'about' }],
    ['a bound', { qualifier: 'above' }],
    ['a doubtful figure', { doubtful: true }],
    ['one of low reliability', { status: 'U' }],
    ['an estimate', { status: 'E' }],
    ['a missing value', { value: null, status: 'M' }],
  ])('%s', (_, more) => {
    const [good, bad] = [
      observation('2023', 50, { n: 900 }),
      { ...observation('2024', 60), ...more },
    ]
    expect(told(change(good, bad, context()))).toEqual(['notExact'])
    expect(told(change(bad, { ...good, period: '2025' }, context()))).toEqual(['notExact'])
  })

  test.each([
    ['2022', '2023', '2024', ['up', 'better']],
    ['2023', '2023', '2024', ['up', 'better']],
    ['2024', '2023', '2024', ['acrossBreak']],
    ['2024-06', '2023', '2024', ['acrossBreak']],
    ['2025', '2023', '2024', ['up', 'better']],
  ])('with a break at %s, %s to %s', (at, from, to, expected) => {
    const found = change(
      observation(from, 20, { n: 900 }),
      observation(to, 60, { n: 900 }),
      context({ measure: measure({ survey: 'spm', breaks: [breakAt(at)] }) }),
    )
    expect(told(found)).toEqual(expected)
  })
})

describe('the changes of a series', () => {
  const quality = series([
    observation('2021', 60, { n: 3831 }),
    observation('2022', 52, { n: 4997, status: 'B' }),
    observation('2023', 49, { n: 4505 }),
    observation('2024', 52),
    observation('2025', 50, { qualifier: 'about' }),
  ])
  const given = context({
    measure: measure({ survey: 'spm', breaks: [breakAt('2022')] }),
    survey: survey(3167, 2503, 3831, 4997, 4505),
  })
  const periods = (found: Change): unknown =>
    found.kind === 'none' ? found.why : [found.from.period, found.to.period, found.verdict]

  test('are from the exact figure before, and from the first after the break', () => {
    expect(periods(latestChange(quality, given))).toEqual(['2023', '2024', 'up'])
    expect(periods(changeSinceFirst(quality, given))).toEqual(['2022', '2024', 'unchanged'])
    expect(changeSinceFirst(quality, given)).toMatchObject({
      samples: [{ assumed: false }, { n: 2503, assumed: true }],
    })
  })

  test.each([
    ['no figures', []],
    ['one figure', [observation('2024', 34)]],
    ['one figure after the break', [observation('2021', 60), observation('2022', 52)]],
    [
      'one exact figure',
      [observation('2024', 49), observation('2025', 50, { qualifier: 'about' })],
    ],
  ])('%s: too few', (_, observations) => {
    expect(periods(latestChange(series(observations), given))).toBe('tooFewFigures')
    expect(periods(changeSinceFirst(series(observations), given))).toBe('tooFewFigures')
  })

  test('the number of answers may be assumed for all who were asked, not for a group', () => {
    const surveys = [{ ...survey(5), id: 'annen' }, survey(1608)]
    expect(surveyFor(asked, true, surveys)?.answers[0]?.n).toBe(1608)
    expect(surveyFor(asked, false, surveys)).toBeNull()
    expect(surveyFor(measure(), true, surveys)).toBeNull()
  })
})
