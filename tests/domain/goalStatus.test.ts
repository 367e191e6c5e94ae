import { describe, expect, test } from 'vitest'
import { goalStatus } from '#domain/goalStatus.ts'
import { indicatorStatus, statusInput } from '#domain/indicatorStatus.ts'
import type { Ambition, Indicator, Observation } from '#domain/model.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import { summarise } from '#domain/summary.ts'
import {
  ambition,
  indicator,
  measure,
  nb,
  observation,
  series,
  source,
} from '#tests/support/fixtures.ts'

const TODAY = '2025-12-01'
const GROWING = [observation('2020', 10), observation('2025', 30)]

const status = (about: Partial<Indicator>, today = TODAY): IndicatorStatus =>
  indicatorStatus(statusInput(indicator(about)), [], today)

const withFigures = (
  id: string,
  observations: readonly Observation[],
  ...ambitions: readonly Ambition[]
): IndicatorStatus =>
  status({ id, measures: [measure({ series: [series(observations)], ambitions })] })

describe('an indicator’s status', () => {
  const due = (...periods: readonly string[]) =>
    periods.map((period) => ambition(50, period, { value: period === '2030' ? 50 : 90 }))

  test.each([
    ['the nearest ambition counts', due('2030', '2027'), '2027', 'farBehind'],
    ['one due today has not passed', due('2030', TODAY), TODAY, 'farBehind'],
    ['one that is due gives way to the next', due('2030', '2024'), '2030', 'onTrack'],
    ['unless there is none', due('2023', '2024'), '2024', 'farBehind'],
  ])('%s', (_, ambitions, period, category) => {
    const found = withFigures('a', GROWING, ...ambitions)
    expect(found.verdict?.ambition.period).toBe(period)
    expect(found.category).toBe(category)
    expect(found.verdicts.map((one) => one.ambition.period)).toEqual(
      ambitions.map((one) => one.period).toSorted(),
    )
  })

  test('an ambition for another series does not count', () => {
    const found = withFigures('a', GROWING, ambition(50, '2030', { series: 'nord' }))
    expect(found).toMatchObject({ category: 'noAmbition', verdict: null, verdicts: [] })
  })

  test('without a measure there is nothing to set an ambition for', () => {
    expect(status({ headline: null })).toMatchObject({ category: 'noAmbition', measured: false })
    expect(status({})).toMatchObject({ category: 'noAmbition', measured: true })
  })

  test('freshness is that of the headline series', () => {
    const others = [
      series([observation('2022', 1)]),
      series([observation('2025', 1)], { id: 'nord' }),
    ]
    const found = status({ measures: [measure({ series: others })] })
    expect(found.freshness).toMatchObject({ kind: 'frequency', last: '2022', overdue: true })
    const next = status({ nextAssessment: '2025-Q4', assessment: undefined })
    expect(next.freshness).toMatchObject({ kind: 'stated', overdue: false })
  })

  test('a promised assessment that has come is known to the summary too', () => {
    const one = indicator({
      nextAssessment: '2025-Q1',
      assessment: { period: '2025-Q1', text: nb('Uendret.'), source },
    })
    for (const input of [statusInput(one), summarise(one)]) {
      const { freshness } = indicatorStatus(input, [], TODAY)
      expect(freshness).toMatchObject({ kind: 'frequency', dueOn: '2026-06-30', overdue: false })
    }
  })

  test('the other series come along only when an ambition may be for them', () => {
    const others = (...ambitions: readonly Ambition[]): unknown => {
      const all = [series(GROWING), series([], { id: 'nord' })]
      const input = statusInput(indicator({ measures: [measure({ series: all, ambitions })] }))
      return (input.headline?.others ?? []).map((one) => one.id)
    }
    expect(others(ambition(50, '2030', { series: null }))).toEqual(['nord'])
    expect(others(ambition(50, '2030'))).toEqual([])
    expect(others()).toEqual([])
    expect(statusInput(indicator({ headline: null })).headline).toBeNull()
  })

  test('and must agree with it', () => {
    const all = (last: number): IndicatorStatus =>
      status({
        measures: [
          measure({
            series: [
              series(GROWING),
              series([observation('2020', 10), observation('2025', last)], { id: 'nord' }),
            ],
            ambitions: [ambition(50, '2030', { series: null })],
          }),
        ],
      })
    expect(all(29).category).toBe('onTrack')
    expect(all(12)).toMatchObject({
      category: 'notAssessable',
      verdict: { reason: 'seriesDisagree' },
    })
  })
})

describe('a goal’s status is counted, never an average', () => {
  test('each indicator once, with the reasons that occur', () => {
    const found = goalStatus([
      withFigures('naadd', GROWING, ambition(30, '2030')),
      withFigures('i-rute', GROWING, ambition(50, '2030')),
      withFigures('oke', GROWING, ambition(65, '2030')),
      withFigures('bak', GROWING, ambition(100, '2030')),
      withFigures('bak-2', GROWING, ambition(99, '2030')),
      withFigures(
        'feil',
        GROWING.toReversed().map((o, i) => ({ ...o, period: `202${i}` })),
        ambition(99, '2030'),
      ),
      withFigures('ett-tall', GROWING.slice(0, 1), ambition(50, '2030')),
      withFigures('ingen-tall', [], ambition(50, '2030')),
      withFigures('forfalt', GROWING.slice(0, 1), ambition(50, '2024')),
      withFigures('uten', GROWING),
      status({ id: 'fremtidig', headline: null, frequency: null }),
    ])
    expect(found).toEqual({
      total: 11,
      assessed: [
        { category: 'reached', ids: ['naadd'] },
        { category: 'onTrack', ids: ['i-rute'] },
        { category: 'speedUp', ids: ['oke'] },
        { category: 'farBehind', ids: ['bak', 'bak-2'] },
        { category: 'wrongWay', ids: ['feil'] },
      ],
      notAssessable: [
        { reason: 'tooFewFigures', ids: ['ett-tall', 'ingen-tall'] },
        { reason: 'dueWithoutFigure', ids: ['forfalt'] },
      ],
      noAmbition: { measured: ['uten'], notMeasured: ['fremtidig'] },
      overdue: ['feil', 'ett-tall', 'forfalt'],
      freshnessUnknown: ['ingen-tall', 'fremtidig'],
    })
  })

  test('of nothing', () => {
    expect(goalStatus([])).toMatchObject({ total: 0, notAssessable: [], overdue: [] })
    expect(goalStatus([]).assessed).toHaveLength(5)
  })
})
