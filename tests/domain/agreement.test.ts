import { describe, expect, test } from 'vitest'
import { agreement } from '#domain/agreement.ts'
import type { Claim } from '#domain/claim.ts'
import { breakAt, measure, observation, series } from '#tests/support/fixtures.ts'

const register = measure({ unit: 'percent', direction: 'up' })
const survey = {
  measure: measure({ unit: 'percent', direction: 'up', survey: 'undersokelse' }),
  survey: null,
}
const context = { measure: register, survey: null }
const figures = series([
  observation('2022', 52),
  observation('2023', 49),
  observation('2024', 52),
  observation('2025', 60, { qualifier: 'about' }),
])
const kindOf = (claim: Claim, of = figures, by: typeof context = context) =>
  agreement(claim, of, by).kind

describe('what an assessment says is held against the same two figures', () => {
  test.each([
    ['down', ['2022', '2023'], 'same'],
    ['up', ['2022', '2023'], 'differs'],
    ['up', ['2023', '2024'], 'same'],
    ['unchanged', ['2022', '2024'], 'same'],
    ['up', ['2022', '2024'], 'differs'],
    ['unchanged', ['2022', '2023'], 'differs'],
    ['up', ['2024', '2025'], 'unknown'],
    ['up', ['2020', '2024'], 'unknown'],
    ['up', ['2024', '2026'], 'unknown'],
  ] as const)('«%s» between %j: %s', (way, between, kind) => {
    expect(kindOf({ way, between })).toBe(kind)
  })

  test('without periods it is about the first and the latest exact figure', () => {
    expect(agreement({ way: 'unchanged' }, figures, context)).toMatchObject({
      kind: 'same',
      change: { from: { period: '2022' }, to: { period: '2024' } },
    })
    expect(kindOf({ way: 'up' }, series([observation('2024', 34)]))).toBe('unknown')
  })

  test('a move inside the margin of error is not shown by the figures', () => {
    const small = series([
      observation('2023', 54, { n: 1600 }),
      observation('2024', 57, { n: 1600 }),
    ])
    expect(kindOf({ way: 'up' }, small, survey)).toBe('differs')
    expect(kindOf({ way: 'unchanged' }, small, survey)).toBe('same')
  })

  test('figures on either side of a break say nothing', () => {
    const broken = { ...context, measure: measure({ breaks: [breakAt('2023')] }) }
    expect(kindOf({ way: 'down', between: ['2022', '2023'] }, figures, broken)).toBe('unknown')
  })
})
