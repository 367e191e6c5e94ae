/** Whole indicator sets in two editions: the newer is the older, edited in any way. */
import fc from 'fast-check'
import {
  FREQUENCIES,
  INDICATOR_TYPES,
  NOTE_KINDS,
  OBSERVATION_STATUSES,
  QUALIFIERS,
  READINESS,
  STANDINGS,
  type Ambition,
  type Goal,
  type Indicator,
  type IndicatorSet,
  type Marked,
  type Measure,
  type Observation,
  type Series,
  type Sourced,
  type Survey,
  type Text,
} from '#domain/model.ts'

export type TestSet = Pick<IndicatorSet, 'edition' | 'goals' | 'surveys' | 'indicators'>

const PERIODS = ['2019', '2020', '2021', '2022', '2024', '2025-Q2', '2025-10', '2025-11-01']
const LEVELS = ['2025', '2026', '2027-Q4', '2030']
const GOALS = ['mal-1', 'mal-2', 'kvalitet']

// Few words, so that two texts are often the same.
const text: fc.Arbitrary<Text> = fc.record(
  {
    nb: fc.constantFrom('A', 'B', 'a/b', ' A', '«A»', '"A"'),
    nn: fc.constantFrom('N', undefined),
    en: fc.constant('E'),
  },
  { requiredKeys: ['nb'] },
)
const source = fc.record(
  { paper: fc.constantFrom('sak-1', 'sak-2'), page: fc.constantFrom('1', '2') },
  { requiredKeys: ['paper'] },
)
const sourced: fc.Arbitrary<Sourced> = fc.record({ text, source })
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 })

const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) },
)
const observation: fc.Arbitrary<Observation> = fc
  .record(
    {
      period: fc.constantFrom(...PERIODS),
      value,
      status: fc.constantFrom('A' as const, ...OBSERVATION_STATUSES),
      qualifier: fc.constantFrom('exact' as const, ...QUALIFIERS),
      n: fc.constantFrom(100, 2000, undefined),
      source,
      confirmedBy: fc.array(source, { maxLength: 1 }),
      note: text,
      doubtful: fc.constantFrom(true, false, undefined),
    },
    { requiredKeys: ['period', 'value', 'status', 'qualifier', 'source'] },
  )
  .map((one) => (one.value === null ? { ...one, status: 'M' } : one))

const series = (id: string): fc.Arbitrary<Series> =>
  fc.record(
    {
      id: fc.constant(id),
      name: text,
      population: fc.constantFrom(10, 20),
      observations: fc.uniqueArray(observation, { selector: (o) => o.period, maxLength: 6 }),
    },
    { requiredKeys: ['id', 'name', 'observations'] },
  )

const ambition: fc.Arbitrary<Ambition> = fc.record(
  {
    value: fc.integer({ min: 0, max: 100 }),
    period: fc.constantFrom(...LEVELS),
    series: fc.constantFrom(null, 'norge', 'nord'),
    standing: fc.constantFrom(...STANDINGS),
    setBy: text,
    setOn: fc.constantFrom('2025-11-20', undefined),
    source,
    doubt: text,
  },
  { requiredKeys: ['value', 'period', 'series', 'standing', 'source'] },
)

const measure = (id: string): fc.Arbitrary<Measure> =>
  fc.record(
    {
      id: fc.constant(id),
      name: text,
      description: text,
      role: fc.constantFrom('indicator', 'context'),
      unit: fc.constantFrom('percent', 'count'),
      counted: text,
      shareOf: text,
      direction: fc.constantFrom('up', 'down'),
      dataSource: text,
      survey: fc.constantFrom('folk', undefined),
      series: fc
        .tuple(series('norge'), series('nord'))
        .chain((all) => fc.shuffledSubarray(all, { minLength: 0 })),
      breaks: fc.uniqueArray(fc.record({ at: fc.constantFrom('2020', '2021'), text, source }), {
        selector: (one) => one.at,
        maxLength: 2,
      }),
      ambitions: fc.uniqueArray(ambition, {
        selector: (one) => `${one.series ?? ''}|${one.period}`,
        maxLength: 3,
      }),
      ambitionNotes: few(sourced),
    },
    {
      requiredKeys: [
        ...(['id', 'name', 'role', 'unit', 'direction'] as const),
        ...(['series', 'breaks', 'ambitions', 'ambitionNotes'] as const),
      ],
    },
  )

const marked = <T>(values: readonly T[]): fc.Arbitrary<Marked<T>> =>
  fc.record(
    {
      value: fc.constantFrom(...values),
      basis: fc.constantFrom('stated', 'derived'),
      note: text,
    },
    { requiredKeys: ['value', 'basis'] },
  )

const headline = fc.record({
  measure: fc.constantFrom('andel', 'antall'),
  series: fc.constantFrom('norge', 'nord'),
})

const indicator = (id: string): fc.Arbitrary<Indicator> =>
  fc.record(
    {
      id: fc.constant(id),
      name: text,
      formerName: text,
      since: fc.constant('v1'),
      goal: fc.constantFrom(...GOALS),
      placementNote: text,
      readiness: marked(READINESS),
      type: marked(INDICATOR_TYPES),
      frequency: fc.constantFrom(null, ...FREQUENCIES),
      description: text,
      statement: text,
      owner: text,
      dataSource: text,
      missing: fc.record({ why: text, earliest: text }, { requiredKeys: ['why'] }),
      assessment: fc.record(
        { text, source, period: fc.constantFrom('2025-Q1', '2026-Q1') },
        { requiredKeys: ['text', 'source'] },
      ),
      nextAssessment: fc.constantFrom('2025-Q4', '2026-Q1'),
      barriers: few(sourced),
      actions: few(sourced),
      notes: few(fc.record({ text, source, kind: fc.constantFrom(...NOTE_KINDS) })),
      sources: few(source),
      headline: fc.option(headline, { freq: 6 }),
      measures: fc
        .tuple(measure('andel'), measure('antall'))
        .chain((all) => fc.shuffledSubarray(all, { minLength: 0 })),
    },
    {
      requiredKeys: [
        ...(['id', 'name', 'since', 'goal', 'readiness', 'type', 'frequency'] as const),
        ...(['description', 'barriers', 'actions', 'notes', 'sources'] as const),
        ...(['headline', 'measures'] as const),
      ],
    },
  )

/** The old one, with some fields as in another: `swap` says which, by place. */
function edited<T extends object>(old: T, other: T, swap: readonly boolean[]): T {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(other)])].toSorted()
  const from = keys.map((key, place) => {
    const side = swap[place % swap.length] === true ? other : old
    return [key, Object.entries(side).find(([name]) => name === key)?.[1]]
  })
  return Object.fromEntries(from.filter(([, content]) => content !== undefined)) as T
}

const swaps = fc.array(fc.boolean(), { minLength: 7, maxLength: 23 })

/** Renamed, moved, with other marks, figures, ambitions, breaks and texts: some of it, or none. */
function edits(old: Indicator): fc.Arbitrary<Indicator> {
  return fc
    .record({ other: indicator(old.id), fields: swaps, inMeasures: swaps, keep: fc.boolean() })
    .map(({ other, fields, inMeasures, keep }) => {
      const now = edited(old, other, fields)
      if (!keep) return now
      const measures = old.measures.map((one) => {
        const newer = other.measures.find(({ id }) => id === one.id)
        return newer ? edited(one, newer, inMeasures) : one
      })
      return { ...now, measures }
    })
}

const survey: fc.Arbitrary<Survey> = fc.record({
  id: fc.constant('folk'),
  name: fc.constant({ nb: 'Folk' }),
  by: fc.constant({ nb: 'Oss' }),
  answers: few(
    fc.record({ period: fc.constantFrom('2021', '2022'), n: fc.constantFrom(50, 4000), source }),
  ),
})

const goals = GOALS.map((id): Goal => ({
  id,
  level: 'strategic',
  name: { nb: id },
  covers: [],
  lead: { nb: id },
}))

function setOf(slug: string, date: string, paper: string) {
  return (indicators: readonly Indicator[], surveys: readonly Survey[]): TestSet => ({
    edition: { slug, label: slug, council: 'Rådet', date, paper },
    goals,
    surveys,
    indicators,
  })
}

const IDS = ['a', 'b', 'c', 'd']

/** An older set and the same set edited: retired, new, shuffled, and each of the rest changed. */
export const editions: fc.Arbitrary<readonly [TestSet, TestSet]> = fc
  .tuple(...IDS.map(indicator))
  .chain((all) =>
    fc.record({
      before: fc.shuffledSubarray(all),
      after: fc
        .tuple(...all.map((one) => fc.oneof(fc.constant(one), edits(one))))
        .chain((now) => fc.shuffledSubarray(now)),
      surveys: fc.tuple(few(survey), few(survey)).map((both) => both.map((one) => one.slice(0, 1))),
    }),
  )
  .map(({ before, after, surveys: [then = [], now = []] }) => [
    setOf('v1', '2025-11-20', 'sak-1')(before, then),
    setOf('v2', '2026-06-21', 'sak-2')(after, now),
  ])
