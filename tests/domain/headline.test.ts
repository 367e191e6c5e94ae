import { describe, expect, test } from 'vitest'
import { headlineFacts } from '#domain/headline.ts'
import { countReadiness, headlineOf, summarise, summariseSet } from '#domain/summary.ts'
import { asOf } from '#domain/edition.ts'
import {
  ambition,
  dataset,
  datasetIndicator,
  indicator,
  measure,
  observation,
  series,
  summary,
  TODAY,
} from '#tests/support/fixtures.ts'

describe('an indicator is told by its headline measure and series', () => {
  test('the board gets the measure without its other series', () => {
    const [norge, nord] = [series([observation('2024', 49)]), series([], { id: 'nord' })]
    const headline = headlineOf(indicator({ measures: [measure({ series: [nord, norge] })] }))
    expect(headline?.series).toEqual(norge)
    expect(headline?.measure.id).toBe('andel')
    expect(headline?.measure).not.toHaveProperty('series')
  })

  test.each([
    ['none is named', { headline: null }],
    ['the measure is not in this edition', { measures: [] }],
    ['the series is not in this edition', { measures: [measure({ series: [] })] }],
  ])('there is no headline when %s', (_, more) => {
    expect(summarise(indicator(more)).headline).toBeNull()
  })

  test('context, however many figures it has, does not give the indicator figures', () => {
    const withFigure = { series: [series([observation('2024', 49)])] }
    expect(summary(withFigure).hasFigures).toBe(true)
    expect(summary({ ...withFigure, role: 'context' }).hasFigures).toBe(false)
    expect(summary({ series: [series([observation('2024', null)])] }).hasFigures).toBe(false)
    expect(summary({}, { measures: [] }).hasFigures).toBe(false)
  })

  test('the summary keeps what the row tells, and leaves the page’s texts to the page', () => {
    const told = summary({}, { nextAssessment: '2026-Q1', owner: { nb: 'NHN' } })
    expect(told).toMatchObject({ id: 'indikator', goal: 'mal-1', nextAssessment: '2026-Q1' })
    expect(told).not.toHaveProperty('owner')
    expect(told).not.toHaveProperty('measures')
  })
})

describe('the facts of a row', () => {
  const empty = {
    shown: null,
    later: null,
    ambition: null,
    remaining: null,
    strategyYearSet: false,
  }

  test('are all empty without a headline, and without figures and ambition', () => {
    expect(headlineFacts(null, TODAY)).toEqual(empty)
    expect(headlineFacts(summary().headline, TODAY)).toEqual(empty)
  })

  test('are about the nearest ambition, and say whether 2030 has one', () => {
    const facts = headlineFacts(
      summary({
        series: [
          series([observation('2024', 49), observation('2025', 50, { qualifier: 'about' })]),
        ],
        ambitions: [ambition(68, '2030'), ambition(55, '2027')],
      }).headline,
      TODAY,
    )
    expect(facts).toMatchObject({
      shown: { value: 49 },
      later: { value: 50 },
      ambition: { value: 55 },
      remaining: 6,
      strategyYearSet: true,
    })
  })

  test.each([
    ['2026-12-31', 55],
    ['2027-12-31', 55],
    ['2028-01-01', 68],
    ['2031-01-01', 68],
  ])('on %s the ambition that counts is the one at %d', (today, value) => {
    const { headline } = summary({ ambitions: [ambition(68, '2030'), ambition(55, '2027')] })
    expect(headlineFacts(headline, today).ambition?.value).toBe(value)
  })

  test('an ambition without a figure has no distance', () => {
    expect(
      headlineFacts(summary({ ambitions: [ambition(100, '2027-Q4')] }).headline, TODAY),
    ).toMatchObject({
      shown: null,
      ambition: { value: 100 },
      remaining: null,
      strategyYearSet: false,
    })
  })
})

test('a set is summarised indicator by indicator, with all that stands around them', () => {
  const set = asOf(dataset(datasetIndicator({ id: 'a' }), datasetIndicator({ id: 'b' })), 'v1')
  const { indicators, ...rest } = summariseSet(set)
  expect(indicators).toEqual(set.indicators.map(summarise))
  expect(rest).toEqual({ ...rest, edition: set.edition, goals: set.goals, papers: set.papers })
})

test('each readiness is counted, also those that none has', () => {
  const mark = (value: 'klar' | 'fremtidig') => ({ readiness: { value, basis: 'stated' as const } })
  expect(countReadiness([])).toEqual({ klar: 0, 'under-arbeid': 0, fremtidig: 0 })
  expect(countReadiness([mark('klar'), mark('fremtidig'), mark('klar')])).toEqual({
    klar: 2,
    'under-arbeid': 0,
    fremtidig: 1,
  })
})
