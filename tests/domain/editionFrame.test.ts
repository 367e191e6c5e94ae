import { describe, expect, test } from 'vitest'
import type { Dataset, DatasetIndicator } from '#domain/dataset.ts'
import { asOf } from '#domain/edition.ts'
import {
  dataset,
  datasetIndicator,
  datasetMeasure,
  datasetMeeting,
  nb,
  observation,
  paper,
  source,
} from '#tests/support/fixtures.ts'

const known = <T>(from: string, item: T) => ({ ...item, from })
const withFrame = (frame: Partial<Dataset>, ...indicators: readonly DatasetIndicator[]) => ({
  ...dataset(...indicators),
  ...frame,
})

describe('papers are those the set was read from', () => {
  const papers = ['sak-1', 'sak-2', 'utgitt', 'mote', 'arkiv', 'ubrukt'].map((id) => paper(id))
  const indicator = datasetIndicator({
    sources: [known('v2', { paper: 'sak-2' })],
    measures: [
      datasetMeasure({
        series: [
          {
            id: 'norge',
            name: nb('Norge'),
            observations: [
              {
                ...known('v1', observation('2024', 1)),
                confirmedBy: [{ paper: 'sak-1' }, { from: 'v3', paper: 'utgitt' }],
              },
            ],
          },
        ],
      }),
    ],
  })
  const meetings = [
    datasetMeeting({ next: [known('v3', { text: nb('Mer.'), source: { paper: 'mote' } })] }),
  ]
  const all = withFrame({ papers: papers.toReversed(), meetings }, indicator)
  const idsIn = (slug: string) => asOf(all, slug).papers.map(({ id }) => id)

  test('figures, confirmations, meetings and editions all count, in the order of the file', () => {
    expect(idsIn('v1')).toEqual(['sak-1'])
    expect(idsIn('v2')).toEqual(['sak-2', 'sak-1'])
    expect(idsIn('v3')).toEqual(['mote', 'utgitt', 'sak-2', 'sak-1'])
  })

  test('a confirmation is known from its own edition, else from the figure’s', () => {
    const confirmedIn = (slug: string) =>
      asOf(all, slug).indicators[0]?.measures[0]?.series[0]?.observations[0]?.confirmedBy
    expect(confirmedIn('v1')).toEqual([{ paper: 'sak-1' }])
    expect(confirmedIn('v3')).toEqual([{ paper: 'sak-1' }, { paper: 'utgitt' }])
  })
})

describe('surveys hold the answers known then', () => {
  const survey = (id: string, ...answers: Dataset['surveys'][number]['answers']) => ({
    ...{ id, name: nb(id), by: nb('Direktoratet') },
    answers,
  })
  const surveys = [
    survey(
      'brukt',
      known('v2', { period: '2023', n: 1608, source }),
      known('v3', { period: '2023', n: 1610, source }),
      known('v3', { period: '2024', n: 1500, source }),
    ),
    survey('ny', known('v3', { period: '2024', n: 10, source })),
    survey('ubrukt'),
  ]
  const figures = [
    known('v1', observation('2023', 57)),
    known('v1', observation('2024', 59, { n: 7 })),
    known('v1', observation('2022', null)),
    known('v1', observation('2021', 46, { doubtful: true })),
  ]
  const indicatorWith = (unit: 'percent' | 'count') =>
    datasetIndicator({
      measures: [
        datasetMeasure({
          ...{ unit, survey: 'brukt' },
          series: [{ id: 'norge', name: nb('Norge'), observations: figures }],
        }),
      ],
    })
  const answersIn = (slug: string) =>
    asOf(withFrame({ surveys }, indicatorWith('percent')), slug).surveys.map(({ id, answers }) => [
      id,
      ...answers.map(({ period, n }) => `${period}: ${n}`),
    ])
  const samplesIn = (slug: string, unit: 'percent' | 'count') =>
    asOf(
      withFrame({ surveys }, indicatorWith(unit)),
      slug,
    ).indicators[0]?.measures[0]?.series[0]?.observations.map(({ period, n }) => [period, n])

  test('one that is asked stays without answers; one that came later is not there', () => {
    expect(answersIn('v1')).toEqual([['brukt']])
    expect(answersIn('v2')).toEqual([['brukt', '2023: 1608']])
    expect(answersIn('v3')).toEqual([
      ['brukt', '2023: 1610', '2024: 1500'],
      ['ny', '2024: 10'],
    ])
  })

  test('a share’s n is what was known then; not of what is missing, in doubt, or a count', () => {
    const without = [
      ['2021', undefined],
      ['2022', undefined],
    ]
    expect(samplesIn('v1', 'percent')).toEqual([...without, ['2023', undefined], ['2024', 7]])
    expect(samplesIn('v2', 'percent')).toEqual([...without, ['2023', 1608], ['2024', 7]])
    expect(samplesIn('v3', 'percent')).toEqual([...without, ['2023', 1610], ['2024', 7]])
    expect(samplesIn('v3', 'count')).toEqual([...without, ['2023', undefined], ['2024', 7]])
  })
})

test('goals and words are there from the edition that brought them; the last word holds', () => {
  const [first, second] = dataset().goals
  const word = (from: string, term: string, text: string) => ({
    ...{ from, term, expansion: nb(term) },
    text: nb(text),
  })
  const all = withFrame({
    goals: [first, second && { ...second, from: 'v2' }].filter((goal) => goal !== undefined),
    glossary: [
      word('v1', 'NUIT', 'Et råd.'),
      word('v3', 'EPJ', 'Journal.'),
      word('v2', 'NUIT', 'Heter Porteføljerådet.'),
      word('v1', 'PLL', 'Liste.'),
    ],
  })
  const termsIn = (slug: string) =>
    asOf(all, slug).glossary.map(({ term, text }) => [term, text.nb])
  expect(asOf(all, 'v1').goals.map(({ id }) => id)).toEqual(['mal-1'])
  expect(asOf(all, 'v2').goals.map(({ id }) => id)).toEqual(['mal-1', 'mal-2'])
  expect(termsIn('v1')).toEqual([
    ['NUIT', 'Et råd.'],
    ['PLL', 'Liste.'],
  ])
  expect(termsIn('v3')).toEqual([
    ['NUIT', 'Heter Porteføljerådet.'],
    ['EPJ', 'Journal.'],
    ['PLL', 'Liste.'],
  ])
})

describe('an indicator that is retired', () => {
  const retired = { from: 'v2', source, note: nb('Erstattet.'), replacedBy: 'ny' }
  const old = datasetIndicator({
    names: [known('v1', { text: nb('Først'), source }), known('v2', { text: nb('Sist'), source })],
    placements: [known('v1', { goal: 'mal-2' })],
    retired: { ...retired, from: 'v3' },
  })

  test('is in the set until then, and after that among those that left, as last called', () => {
    const all = dataset(old, datasetIndicator({ id: 'ny' }))
    const toldIn = (slug: string) => {
      const set = asOf(all, slug)
      return [set.indicators.map(({ id }) => id), set.retired]
    }
    expect(toldIn('v2')).toEqual([['indikator', 'ny'], []])
    expect(toldIn('v3')).toEqual([
      ['ny'],
      [
        {
          ...{ id: 'indikator', name: nb('Sist'), goal: 'mal-2', since: 'v1', retiredIn: 'v3' },
          ...{ source, note: nb('Erstattet.'), replacedBy: 'ny' },
        },
      ],
    ])
  })

  test('without ever having been in the set, has not left it', () => {
    const never = datasetIndicator({ names: [], retired })
    expect(asOf(dataset(never), 'v3').retired).toEqual([])
  })
})

describe('meetings hold what was known of them then', () => {
  const statement = known('v2', { text: nb('Våg å sette ambisjoner.'), source })
  const meeting = datasetMeeting({
    councilNow: { from: 'v2', name: 'Porteføljerådet' },
    ...{ paper: 'sak-1', edition: 'v1', doubt: nb('Stemplet etter møtet.') },
    ...{ asked: [known('v1', { text: nb('Dekker settet strategien?'), source })] },
    ...{ advised: [statement], proposed: [statement], decided: [statement] },
    next: [known('v2', { text: nb('Igjen.'), source, when: '2026-Q1' })],
    indicators: [known('v1', { id: 'indikator', source })],
  })
  const all = withFrame({ meetings: [meeting, datasetMeeting({ id: 'senere', from: 'v3' })] })

  test('in the edition that first knew of it', () => {
    expect(asOf(all, 'v1').meetings).toEqual([
      {
        ...{ id: 'mote', date: '2025-11-20', council: 'Rådet', paper: 'sak-1', edition: 'v1' },
        cases: [{ number: '1/25', subject: nb('Saken'), source }],
        asked: [{ text: nb('Dekker settet strategien?'), source }],
        ...{ proposed: [], advised: [], decided: [], next: [] },
        indicators: [{ id: 'indikator', source }],
        doubt: nb('Stemplet etter møtet.'),
      },
    ])
  })

  test('and later, with what was told since', () => {
    const advised = [{ text: nb('Våg å sette ambisjoner.'), source }]
    expect(asOf(all, 'v2').meetings[0]).toMatchObject({
      councilNow: 'Porteføljerådet',
      ...{ advised, proposed: advised, decided: advised },
      next: [{ text: nb('Igjen.'), source, when: '2026-Q1' }],
    })
    expect(asOf(all, 'v3').meetings.map(({ id }) => id)).toEqual(['mote', 'senere'])
  })
})
