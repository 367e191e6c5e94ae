import { describe, expect, test } from 'vitest'
import type { DatasetIndicator } from '#domain/dataset.ts'
import { asOf, newestEdition } from '#domain/edition.ts'
import type { Indicator } from '#domain/model.ts'
import {
  dataset,
  datasetIndicator,
  datasetMeasure,
  edition,
  nb,
  observation,
  source,
} from '#tests/support/fixtures.ts'

const inEdition = (slug: string, more: Partial<DatasetIndicator>): Indicator | undefined =>
  asOf(dataset(datasetIndicator(more)), slug).indicators[0]

const known = <T>(from: string, item: T) => ({ ...item, from })

describe('an edition is the set as that meeting had it', () => {
  test('it tells which edition it is, those before it, and carries the strategy', () => {
    const { goals, ...all } = dataset()
    const [first, second] = all.editions
    expect(asOf({ goals, ...all }, 'v2')).toEqual({
      ...all,
      edition: edition('v2', '2026-01-21'),
      editions: [first, second],
      goals: goals.map(({ from: _, ...goal }) => goal),
      retired: [],
    })
  })

  test('an edition that does not exist is an error, not an empty set', () => {
    expect(() => asOf(dataset(), 'v9')).toThrow(RangeError)
    expect(() => asOf(dataset(), 'v9')).toThrow('No edition "v9"')
  })

  test('the newest edition is the last; a dataset without editions has none', () => {
    expect(newestEdition(dataset())).toBe('v3')
    expect(() => newestEdition({ editions: [] })).toThrow(RangeError)
  })

  test('an indicator is there from the edition that first named it', () => {
    const late = { names: [{ from: 'v2', text: nb('Ny'), source }] }
    expect(inEdition('v1', late)).toBeUndefined()
    expect(inEdition('v2', late)).toMatchObject({ name: nb('Ny'), since: 'v2' })
    expect(inEdition('v3', late)).toMatchObject({ since: 'v2' })
  })

  test.each(['names', 'placements', 'readiness', 'type', 'descriptions'] as const)(
    'an indicator whose %s are not known yet is left out',
    (key) => {
      expect(inEdition('v1', { [key]: [] })).toBeUndefined()
    },
  )

  test('something known from an edition that is not listed is never shown', () => {
    const notes = [known('v7', { kind: 'doubt' as const, text: nb('Fra ingen steder'), source })]
    expect(inEdition('v3', { notes })?.notes).toEqual([])
  })
})

describe('what a later edition says, supersedes', () => {
  test('the mark, the goal, the description, the assessment and what is missing', () => {
    const more: Partial<DatasetIndicator> = {
      placements: [
        known('v1', { goal: 'mal-1' }),
        known('v2', { goal: 'mal-2', note: nb('Flyttet.') }),
      ],
      readiness: [
        known('v2', { value: 'klar' as const, basis: 'stated' as const, note: nb('Har tall.') }),
        known('v1', { value: 'fremtidig' as const, basis: 'derived' as const }),
      ],
      descriptions: [known('v1', { text: nb('Gammel') }), known('v2', { text: nb('Ny') })],
      missing: [known('v1', { why: nb('Ikke definert.') }), known('v2', { why: nb('Ikke målt.') })],
      assessments: [
        known('v1', { text: nb('Øker.'), source, period: '2025-Q3' }),
        known('v2', { text: nb('Flater ut.'), source }),
      ],
      nextAssessments: [known('v1', { period: '2026-Q1' }), known('v2', { period: '2026-Q3' })],
      type: [
        known('v1', { value: 'struktur' as const, basis: 'derived' as const }),
        known('v2', { value: 'resultat' as const, basis: 'stated' as const }),
      ],
      frequency: [
        known('v1', { value: 'arlig' as const }),
        known('v2', { value: 'kvartalsvis' as const }),
        known('v3', { value: null }),
      ],
      headline: [
        known('v1', { measure: 'andel', series: 'norge' }),
        known('v3', { measure: 'antall', series: 'norge' }),
      ],
    }
    expect(inEdition('v1', more)).toMatchObject({
      goal: 'mal-1',
      placementNote: undefined,
      readiness: { value: 'fremtidig', basis: 'derived' },
      description: nb('Gammel'),
      missing: { why: nb('Ikke definert.') },
      assessment: { text: nb('Øker.'), period: '2025-Q3' },
      nextAssessment: '2026-Q1',
      type: { value: 'struktur', basis: 'derived' },
      frequency: 'arlig',
      headline: { measure: 'andel', series: 'norge' },
    })
    expect(inEdition('v2', more)).toMatchObject({
      type: { value: 'resultat', basis: 'stated' },
      frequency: 'kvartalsvis',
      headline: { measure: 'andel', series: 'norge' },
    })
    expect(inEdition('v3', more)).toMatchObject({
      goal: 'mal-2',
      placementNote: nb('Flyttet.'),
      readiness: { value: 'klar', basis: 'stated', note: nb('Har tall.') },
      description: nb('Ny'),
      missing: { why: nb('Ikke målt.') },
      assessment: { text: nb('Flater ut.') },
      nextAssessment: '2026-Q3',
      frequency: null,
      headline: { measure: 'antall', series: 'norge' },
    })
  })

  test('what no paper says is absent', () => {
    expect(inEdition('v1', { frequency: [], headline: [] })).toMatchObject({
      frequency: null,
      headline: null,
      formerName: undefined,
      missing: undefined,
      assessment: undefined,
      nextAssessment: undefined,
    })
  })

  test('barriers, actions, notes and sources add up instead', () => {
    const two = [
      known('v1', { text: nb('Første'), source }),
      known('v2', { text: nb('Andre'), source }),
    ]
    const notes = two.map((item) => ({ ...item, kind: 'context' as const }))
    const sources = [known('v1', { paper: 'a' }), known('v2', { paper: 'b' })]
    const more = { barriers: two, actions: two, notes, sources }
    const count = (slug: string) => {
      const { barriers, actions, notes: kept, sources: read } = inEdition(slug, more) ?? {}
      return [barriers, actions, kept, read].map((list) => list?.length)
    }
    expect(count('v1')).toEqual([1, 1, 1, 1])
    expect(count('v2')).toEqual([2, 2, 2, 2])
  })
})

test('what ends is there until the edition it ends in', () => {
  const notes = [{ from: 'v1', until: 'v3', kind: 'doubt' as const, text: nb('Uklart.'), source }]
  const count = (slug: string) => inEdition(slug, { notes })?.notes
  expect(count('v1')).toEqual([{ kind: 'doubt', text: nb('Uklart.'), source }])
  expect(count('v2')).toHaveLength(1)
  expect(count('v3')).toEqual([])
})

describe('a new name is news only in the edition that brought it', () => {
  const names = [
    known('v1', { text: nb('Første'), source }),
    known('v2', { text: nb('Andre'), source }),
  ]

  test.each([
    ['v1', 'Første', undefined],
    ['v2', 'Andre', 'Første'],
    ['v3', 'Andre', undefined],
  ])('in %s it is called «%s», formerly %s', (slug, name, former) => {
    const found = inEdition(slug, { names })
    expect(found?.name.nb).toBe(name)
    expect(found?.formerName?.nb).toBe(former)
    expect(found?.since).toBe('v1')
  })
})

test('asking for an edition leaves the dataset as it was, and «from» never gets out', () => {
  const measures = [
    datasetMeasure({
      series: [
        {
          id: 'norge',
          name: nb('Norge'),
          observations: [known('v1', observation('2024', 1)), known('v2', observation('2024', 2))],
        },
      ],
      breaks: [known('v1', { at: '2022', text: nb('Brudd'), source })],
      ambitions: [
        known('v1', {
          value: 9,
          period: '2030',
          series: null,
          standing: 'proposed' as const,
          source,
        }),
      ],
      ambitionNotes: [known('v1', { text: nb('Merk'), source })],
    }),
  ]
  const item = known('v1', { text: nb('Noe'), source })
  const all = dataset(
    datasetIndicator({
      measures,
      barriers: [item],
      actions: [item],
      notes: [{ ...item, kind: 'doubt' }],
      sources: [known('v1', { paper: 'a' })],
      missing: [known('v1', { why: nb('Mangler') })],
      assessments: [item],
      nextAssessments: [known('v1', { period: '2026' })],
    }),
  )
  const before = structuredClone(all)
  for (const { slug } of all.editions) {
    expect(JSON.stringify(asOf(all, slug).indicators)).not.toContain('"from"')
    expect(asOf(all, slug).indicators[0]?.measures[0]?.ambitions).toHaveLength(1)
  }
  expect(all).toEqual(before)
})
