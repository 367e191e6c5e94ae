import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshness, type Freshness, type FreshnessInput } from '#domain/freshness.ts'
import type { Observation } from '#domain/model.ts'
import { endOf, isoDay } from '#domain/calendar.ts'
import { observation, series } from '#tests/support/fixtures.ts'

const TODAY = '2026-11-20'

const of = (
  observations: readonly Observation[],
  more: Partial<FreshnessInput> = {},
  today = TODAY,
): Freshness => freshness({ frequency: 'arlig', series: series(observations), ...more }, today)

const told = (found: Freshness): unknown[] =>
  found.kind === 'unknown'
    ? ['unknown', ...found.lacks]
    : [found.kind, found.dueOn, found.overdue, found.daysOverdue]

const NEXT = { nextAssessment: '2026-Q1' }

describe('where a paper states the next assessment', () => {
  test.each([
    ['it is overdue after the end of that quarter', TODAY, true, 234],
    ['on its last day it is not', '2026-03-31', false, 0],
    ['the day after it is', '2026-04-01', true, 1],
    ['before it there is nothing to wait for', '2025-11-20', false, 0],
  ])('%s', (_, today, overdue, days) => {
    const found = of([observation('2024', 52)], NEXT, today)
    expect(told(found)).toEqual(['stated', '2026-03-31', overdue, days])
  })

  test('it needs neither figures nor frequency', () => {
    const found = freshness({ ...NEXT, frequency: null, series: null }, TODAY)
    expect(told(found)).toEqual(['stated', '2026-03-31', true, 234])
    expect(found).toMatchObject({ next: '2026-Q1', provisional: null })
  })

  test.each([
    ['a figure for an earlier period', observation('2025', 50)],
    ['a figure for the day before it', observation('2025-12-31', 50)],
    ['a provisional figure from the period itself', observation('2026-Q1', 50, { status: 'P' })],
    ['a missing one', observation('2026', null)],
  ])('%s does not fulfil it', (_, given) => {
    expect(told(of([given], NEXT))).toEqual(['stated', '2026-03-31', true, 234])
  })

  test('provisional figures are told, the latest of them', () => {
    const found = of(
      [
        observation('2024', 49),
        observation('2025', 50, { status: 'P', qualifier: 'about' }),
        observation('2023', 48, { status: 'P' }),
      ],
      NEXT,
    )
    expect(found).toMatchObject({ kind: 'stated', provisional: { period: '2025' } })
  })

  test.each([
    ['a figure for it', observation('2026-Q1', 50), '2027-06-30'],
    ['a figure within it', observation('2026-01', 50), '2027-04-30'],
    ['a figure that ends after it', observation('2026', 50), '2028-03-31'],
    ['«om lag»', observation('2026-Q1', 50, { qualifier: 'about' }), '2027-06-30'],
    ['a bound', observation('2026-Q1', 50, { qualifier: 'above' }), '2027-06-30'],
  ])('%s fulfils it, and the frequency says when the next is due', (_, given, due) => {
    const found = of([observation('2024', 1), given], NEXT)
    expect(told(found)).toEqual(['frequency', due, false, 0])
    expect(found).toMatchObject({
      last: given.period,
      fulfilled: { next: '2026-Q1', by: { kind: 'figure', observation: given } },
    })
  })

  test.each([
    ['2026-Q1', '2027-06-30'],
    ['2026-Q2', '2027-09-30'],
  ])('an assessment of %s fulfils it', (period, due) => {
    const found = of([observation('2024', 1)], { ...NEXT, assessment: { period } })
    expect(told(found)).toEqual(['frequency', due, false, 0])
    expect(found).toMatchObject({ last: period, fulfilled: { by: { kind: 'assessment', period } } })
  })

  test.each([[{ period: '2025-Q1' }], [{}], [{ period: undefined }]])(
    'an assessment headed %j does not',
    (assessment) => {
      expect(told(of([], { ...NEXT, assessment }))[0]).toBe('stated')
    },
  )
})

describe('where none states it: the last period, one interval and a quarter', () => {
  test.each([
    ['lopende', '2025-10', '2026-02-28', true],
    ['kvartalsvis', '2025-06', '2025-12-31', true],
    ['kvartalsvis', '2026-Q3', '2027-03-31', false],
    ['arlig', '2025-11-01', '2027-02-01', false],
    ['arlig', '2024', '2026-03-31', true],
  ] as const)('%s, last %s', (frequency, last, due, overdue) => {
    const found = of([observation(last, 5), observation('2026-12', null)], { frequency })
    const days = overdue ? endOf(TODAY) - endOf(due) : 0
    expect(told(found)).toEqual(['frequency', due, overdue, days])
    expect(found).toMatchObject({ last, frequency, fulfilled: null })
  })

  test('the last period is the latest, whatever the order; bounds and provisional figures count', () => {
    const found = of([
      observation('2024', 9, { qualifier: 'below' }),
      observation('2023', 8),
      observation('2025', 7, { status: 'P' }),
    ])
    expect(found).toMatchObject({ last: '2025', dueOn: '2027-03-31' })
  })

  test('an assessment without a figure is no period to count from', () => {
    expect(told(of([], { assessment: { period: '2025-Q3' } }))).toEqual(['unknown', 'figures'])
  })
})

describe('it is not known', () => {
  test.each([
    ['no figures', of([]), ['figures']],
    ['only missing ones', of([observation('2024', null)]), ['figures']],
    ['no series', freshness({ frequency: 'arlig', series: null }, TODAY), ['figures']],
    ['no frequency', of([observation('2024', 1)], { frequency: null }), ['frequency']],
    ['neither', of([], { frequency: null }), ['frequency', 'figures']],
    [
      'how often, once what was promised has come',
      of([observation('2026', 1)], { ...NEXT, frequency: null }),
      ['frequency'],
    ],
  ])('%s', (_, found, lacks) => {
    expect(told(found)).toEqual(['unknown', ...lacks])
  })
})

test('once overdue it stays so until something comes, a day more each day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.boolean(), (days, stated) => {
      const on = isoDay(endOf('2024-01-01') + days)
      const found = of([observation('2024', 1)], stated ? NEXT : {}, on)
      expect(told(found)[3]).toBe(Math.max(0, endOf(on) - endOf('2026-03-31')))
    }),
  )
})
