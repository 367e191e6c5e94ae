import { describe, expect, test } from 'vitest'
import type { DatasetMeasure, DatasetSeries } from '#domain/dataset.ts'
import { asOf } from '#domain/edition.ts'
import type { Measure } from '#domain/model.ts'
import {
  breakAt,
  dataset,
  datasetIndicator,
  datasetMeasure,
  nb,
  observation,
  source,
} from '#tests/support/fixtures.ts'

const measureIn = (slug: string, more: Partial<DatasetMeasure>): Measure | undefined =>
  asOf(dataset(datasetIndicator({ measures: [datasetMeasure(more)] })), slug).indicators[0]
    ?.measures[0]

const known = <T>(from: string, item: T) => ({ ...item, from })

function series(id: string, ...observations: DatasetSeries['observations']): DatasetSeries {
  return { id, name: nb(id), observations }
}

const valuesIn = (slug: string, one: DatasetSeries): unknown =>
  measureIn(slug, { series: [one] })?.series[0]?.observations.map((o) => [o.period, o.value])

describe('a corrected figure replaces the old one from its edition on', () => {
  const norge = series(
    'norge',
    known('v1', observation('2023', 33)),
    known('v2', observation('2024', 36, { status: 'P' })),
    known('v2', observation('2023', 34)),
    known('v3', observation('2024', 37)),
  )

  test.each([
    ['v1', [['2023', 33]]],
    [
      'v2',
      [
        ['2023', 34],
        ['2024', 36],
      ],
    ],
    [
      'v3',
      [
        ['2023', 34],
        ['2024', 37],
      ],
    ],
  ])('in %s', (slug, expected) => {
    expect(valuesIn(slug, norge)).toEqual(expected)
  })

  test('the correction counts wherever it stands in the file', () => {
    const reversed = series('norge', ...norge.observations.toReversed())
    expect(valuesIn('v3', reversed)).toEqual(valuesIn('v3', norge))
  })

  test('figures for years before, brought later, stand in their place in time', () => {
    const earlier = known('v3', observation('2019', 30))
    expect(valuesIn('v3', series('norge', ...norge.observations, earlier))).toEqual([
      ['2019', 30],
      ['2023', 34],
      ['2024', 37],
    ])
  })

  test('of two in the same edition the last in the file holds', () => {
    const twice = series(
      'norge',
      known('v1', observation('2024', 1)),
      known('v1', observation('2024', 2)),
    )
    expect(valuesIn('v1', twice)).toEqual([['2024', 2]])
  })
})

describe('a series is there from its first figure', () => {
  const groups = [
    series('norge', known('v1', observation('2024', 49))),
    series('kommuner', known('v2', observation('2025', 44))),
    { ...series('ventet'), from: 'v1' },
    { ...series('varslet'), from: 'v2' },
  ]
  const idsIn = (slug: string) => measureIn(slug, { series: groups })?.series.map((s) => s.id)

  test('a group first measured later is not there before; one without figures is from when it says', () => {
    expect(idsIn('v1')).toEqual(['norge', 'ventet'])
    expect(idsIn('v2')).toEqual(['norge', 'kommuner', 'ventet', 'varslet'])
  })

  test('one that waited for its first figure was there all along', () => {
    const late = { ...series('norge', known('v2', observation('2025', 1))), from: 'v1' }
    expect(valuesIn('v1', late)).toEqual([])
    expect(valuesIn('v2', late)).toEqual([['2025', 1]])
  })

  test('the headline series stays, empty, so that the board can say there is no figure', () => {
    const late = { series: [series('norge', known('v2', observation('2025', 1)))] }
    expect(measureIn('v1', late)?.series).toEqual([
      { id: 'norge', name: nb('norge'), observations: [] },
    ])
    const indicator = datasetIndicator({ headline: [], measures: [datasetMeasure(late)] })
    expect(asOf(dataset(indicator), 'v1').indicators[0]?.measures[0]?.series).toEqual([])
  })

  test('a measure is there from the edition that brought it', () => {
    const indicator = datasetIndicator({
      measures: [datasetMeasure(), datasetMeasure({ id: 'antall', from: 'v2' })],
    })
    const ids = (slug: string) =>
      asOf(dataset(indicator), slug).indicators[0]?.measures.map((m) => m.id)
    expect(ids('v1')).toEqual(['andel'])
    expect(ids('v2')).toEqual(['andel', 'antall'])
  })
})

describe('breaks and notes on ambitions', () => {
  test('a break is explained anew when a later edition does so; notes on ambitions add up', () => {
    const breaks = [
      known('v1', breakAt('2022')),
      known('v2', { at: '2022', text: nb('Nytt svar og nytt utvalg.'), source }),
      known('v2', breakAt('2024')),
    ]
    const note = { text: nb('Nivået er ikke satt.'), source }
    const ambitionNotes = [known('v1', note), known('v2', note)]
    expect(measureIn('v1', { breaks, ambitionNotes })).toMatchObject({
      breaks: [breakAt('2022')],
      ambitionNotes: [note],
    })
    expect(measureIn('v2', { breaks, ambitionNotes })).toMatchObject({
      breaks: [{ at: '2022', text: nb('Nytt svar og nytt utvalg.') }, breakAt('2024')],
      ambitionNotes: [note, note],
    })
  })
})
