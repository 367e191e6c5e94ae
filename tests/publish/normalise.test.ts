import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asOf } from '#domain/edition.ts'
import { parsePeriod } from '#domain/period.ts'
import { FIXED, WITH } from './support/broken.ts'
import { checkChanged, datasetAfter } from './support/fixture.ts'

const VALUES = 'measures[0].series[0].readings[0].values'
const find = (dataset: ReturnType<typeof datasetAfter>, id: string) =>
  dataset.indicators.find((indicator) => indicator.id === id)

test('what was left out is filled in', () => {
  const observations = find(datasetAfter(), 'med-tall')?.measures[0]?.series[0]?.observations
  const source = { paper: 'paper-1', page: 'lysbilde 3' }
  const common = { from: 'v1', qualifier: 'exact', source }
  expect(observations).toEqual([
    { ...common, period: '2021', value: 60, status: 'A' },
    { ...common, period: '2022', value: 52, status: 'B' },
    {
      ...{ ...common, period: '2023', value: 49, status: 'A' },
      note: { nb: 'Én, «to», "tre"\nfire' },
    },
    { ...common, period: '2024', value: null, status: 'M', note: { nb: 'Ikke målt.' } },
  ])
})

test('a statement of a meeting is known from when the meeting is, unless it says otherwise', () => {
  const [first, second] = datasetAfter().meetings
  expect(first?.cases.map(({ from }) => from)).toEqual(['v1'])
  expect(first?.advised.map(({ from }) => from)).toEqual(['v2'])
  expect(first?.councilNow).toEqual({ from: 'v2', name: 'Porteføljerådet' })
  expect(first?.asked).toEqual([])
  expect(second?.next.map(({ from, when }) => [from, when])).toEqual([['v2', '2026-Q3']])
})

test('other forms of a period become the one form', () => {
  const patients = find(datasetAfter(), 'med-tall')?.measures[1]?.series[0]?.observations
  expect(patients?.map(({ period, n }) => [period, n])).toEqual([['2025-Q1', undefined]])
  const dataset = datasetAfter(
    { file: WITH, at: 'measures[0].ambitions[0].period', to: '2030_2030' },
    { file: WITH, at: 'measures[0].breaks[0].at', to: '2022_2022' },
    { file: WITH, at: 'nextAssessments', to: [{ from: 'v1', period: '2026K1' }] },
    { file: 'surveys.json', at: '[0].answers[0].period', to: '2022_2022' },
  )
  const indicator = find(dataset, 'med-tall')
  expect(indicator?.measures[0]?.ambitions[0]?.period).toBe('2030')
  expect(indicator?.measures[0]?.breaks[0]?.at).toBe('2022')
  expect(indicator?.nextAssessments[0]?.period).toBe('2026-Q1')
  expect(dataset.surveys[0]?.answers[0]?.period).toBe('2022')
})

test('indicators stand by goal and id, or in the order given', () => {
  const ids = (dataset: ReturnType<typeof datasetAfter>) => dataset.indicators.map(({ id }) => id)
  expect(ids(datasetAfter())).toEqual(['uten-tall', 'med-tall', 'rettet'])
  const order = ['rettet', 'uten-tall', 'med-tall']
  expect(ids(datasetAfter({ file: 'strategy.json', at: 'order', to: order }))).toEqual(order)
})

test('an indicator that moves keeps its place, so that older editions keep theirs', () => {
  const moved = { file: WITH, at: 'placements[1]', to: { from: 'v2', goal: 'kvalitet' } }
  expect(datasetAfter(moved).indicators.map(({ id }) => id)).toEqual([
    'uten-tall',
    'med-tall',
    'rettet',
  ])
})

test('any text as a period is read or told of, and never makes anything fall over', () => {
  const period = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-Q?\d{1,2}){0,2}$/))
  fc.assert(
    fc.property(period, (to) => {
      const { problems } = checkChanged({ file: WITH, at: `${VALUES}[0].period`, to })
      if (parsePeriod(to) === null) expect(problems?.[0]?.found).toContain(JSON.stringify(to)[1])
    }),
  )
})

test('what is written down is what an edition shows: each value once, none lost or changed', () => {
  const value = fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10))
  const years = fc.uniqueArray(fc.integer({ min: 1950, max: 2025 }), { minLength: 1 })
  fc.assert(
    fc.property(years, fc.infiniteStream(value), (chosen, stream) => {
      const written = chosen.map((year) => ({
        period: String(year),
        value: stream.next().value as number | null,
      }))
      const dataset = datasetAfter(
        { file: FIXED, at: 'measures[0].series[0].readings[1].values', to: written },
        { file: FIXED, at: 'measures[0].series[0].readings[0].values', to: [] },
        { file: FIXED, at: 'missing', to: [{ from: 'v1', why: { nb: 'Ingen tall.' } }] },
      )
      const shown = asOf(dataset, 'v2').indicators.find(({ id }) => id === 'rettet')
      const series = shown?.measures[0]?.series[0]
      expect(series?.observations.map(({ period, value: v }) => ({ period, value: v }))).toEqual(
        written.toSorted((a, b) => Number(a.period) - Number(b.period)),
      )
    }),
    { numRuns: 30 },
  )
})
