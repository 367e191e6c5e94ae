import { describe, expect, test } from 'vitest'
import { statusChange, statusChanges, statusWith } from '#domain/difference/statusChange.ts'
import { bare, causeOf, type Sides } from '#domain/difference/statusInputs.ts'
import { facets } from '#domain/difference/facets.ts'
import type { Indicator, Measure, Observation, Survey } from '#domain/model.ts'
import {
  ambition,
  breakAt,
  indicator,
  measure,
  nb,
  observation,
  series,
  source,
} from '#tests/support/fixtures.ts'
import { NEWER, OLDER, setOf } from './two.ts'

const f = (period: string, value: number | null, more: Partial<Observation> = {}) =>
  observation(period, value, more)
/** Rises 10 points a year: on track to 110 in 2030, which no share reaches, so 100 is on track. */
const rising = [f('2022', 10), f('2023', 20), f('2024', 30)]
const still = [f('2022', 30), f('2023', 30), f('2024', 30)]

/** Without a frequency or a promised assessment nothing is ever overdue. */
const one = (more: Partial<Measure> = {}, about: Partial<Indicator> = {}) =>
  indicator({
    frequency: null,
    measures: [measure({ series: [series(rising)], ambitions: [ambition(90, '2030')], ...more })],
    ...about,
  })
const asked = (n: number): Survey => ({
  ...{ id: 'folk', name: nb('Folk'), by: nb('Oss') },
  answers: [{ period: '2023', n, source }],
})

function told(then: Indicator, now: Indicator, surveys: readonly [Survey[], Survey[]] = [[], []]) {
  const found = statusChange(
    [then, now],
    [setOf(OLDER, [], surveys[0]), setOf(NEWER, [], surveys[1])],
  )
  const says = ({ category, reason, overdue }: NonNullable<typeof found>['from']) =>
    [category, ...(reason === null ? [] : [reason]), ...(overdue ? ['overdue'] : [])].join(' ')
  return found && [says(found.from), says(found.to), ...found.causes]
}

describe('because of one thing', () => {
  const falling = {
    survey: 'folk',
    series: [series([f('2022', 32), f('2023', 30), f('2024', 31)])],
  }

  test.each<[string, Indicator, Indicator, readonly string[]]>([
    ['figures', one({ series: [series(still)] }), one(), ['farBehind', 'onTrack', 'figures']],
    [
      'no longer exact',
      one(),
      one({ series: [series(rising.map((o) => ({ ...o, qualifier: 'about' })))] }),
      ['onTrack', 'notAssessable tooFewFigures', 'figures'],
    ],
    ['an ambition set', one({ ambitions: [] }), one(), ['noAmbition', 'onTrack', 'ambition']],
    [
      'a higher ambition',
      one({ ambitions: [ambition(60, '2030')] }),
      one({ ambitions: [ambition(60, '2026')] }),
      ['onTrack', 'speedUp', 'ambition'],
    ],
    [
      'a break',
      one(),
      one({ breaks: [breakAt('2024')] }),
      ['onTrack', 'notAssessable tooFewFigures', 'break'],
    ],
    [
      'another direction',
      one({ ambitions: [ambition(25, '2030')] }),
      one({ ambitions: [ambition(25, '2030')], direction: 'down' }),
      ['reached', 'wrongWay', 'definition'],
    ],
    [
      'another headline series',
      one({ series: [series(rising), series(still, { id: 'nord' })] }),
      one(
        { series: [series(rising), series(still, { id: 'nord' })] },
        { headline: { measure: 'andel', series: 'nord' } },
      ),
      ['onTrack', 'noAmbition', 'definition'],
    ],
    [
      'a promise',
      one(),
      one({}, { nextAssessment: '2025-Q4' }),
      ['onTrack', 'onTrack overdue', 'assessment', 'time'],
    ],
    [
      'more often',
      one({}, { frequency: 'arlig' }),
      one({}, { frequency: 'kvartalsvis' }),
      ['onTrack', 'onTrack overdue', 'assessment'],
    ],
    [
      'the promise was kept by an assessment',
      one({}, { nextAssessment: '2025-Q3' }),
      one(
        {},
        { nextAssessment: '2025-Q3', assessment: { text: nb('Opp'), source, period: '2025-Q3' } },
      ),
      ['onTrack overdue', 'onTrack', 'assessment'],
    ],
    [
      'the calendar',
      one({}, { nextAssessment: '2025-Q4' }),
      one({}, { nextAssessment: '2025-Q4' }),
      ['onTrack', 'onTrack overdue', 'time'],
    ],
    [
      'the calendar, past an ambition',
      one({ ambitions: [ambition(90, '2025')] }),
      one({ ambitions: [ambition(90, '2025')] }),
      ['farBehind', 'notAssessable dueWithoutFigure', 'time'],
    ],
  ])('%s', (_, then, now, expected) => {
    expect(told(then, now)).toEqual(expected)
  })

  test('how many answered decides whether a step back is one', () => {
    expect(told(one(falling), one(falling), [[asked(100_000)], [asked(100)]])).toEqual([
      ...['wrongWay', 'farBehind', 'survey'],
    ])
  })
})

test('two editions of one day: the calendar is no cause', () => {
  const sets = [setOf(OLDER, []), setOf({ ...NEWER, date: OLDER.date }, [])] as const
  expect(statusChange([one({ ambitions: [] }), one()], sets)?.causes).toEqual(['ambition'])
})

describe('because of more', () => {
  test('a new measure with its ambition: neither would do without the other', () => {
    const without = one({}, { measures: [] })
    const noFigures = one({ series: [series([])] })
    expect(told(without, noFigures)).toEqual([
      ...['noAmbition', 'notAssessable tooFewFigures', 'ambition', 'definition'],
    ])
  })

  test('a new measure with its ambition and figures', () => {
    expect(told(one({}, { measures: [] }), one())).toEqual([
      ...['noAmbition', 'onTrack', 'figures', 'ambition', 'definition'],
    ])
  })

  test('two that would each do', () => {
    const then = one({ series: [series(still)], ambitions: [ambition(90, '2030')] })
    const now = one({ ambitions: [ambition(20, '2030')] })
    expect(told(then, now)).toEqual(['farBehind', 'reached', 'figures', 'ambition'])
  })

  test('where none does alone, all that differ are told', () => {
    // Far behind is a ratio under 0.60. One of these brings it to 0.55 at most, two to 0.625 at least.
    const upTo = (value: number) => [series([f('2020', 18), f('2022', 19), f('2024', value)])]
    const then = one({ series: upTo(24), ambitions: [ambition(55.5, '2030')] })
    const now = one({
      ...{ series: upTo(25.5), ambitions: [ambition(48, '2030')] },
      breaks: [breakAt('2021')],
    })
    expect(told(then, now)).toEqual(['farBehind', 'speedUp', 'figures', 'ambition', 'break'])
  })

  test('another group comes with its figures, and is no other definition', () => {
    const open = { ambitions: [ambition(90, '2030', { series: null })] }
    const group = series(still, { id: 'nord' })
    expect(told(one(open), one({ ...open, series: [series(rising), group] }))).toEqual([
      ...['onTrack', 'notAssessable seriesDisagree', 'figures'],
    ])
  })

  test('a group without figures is one', () => {
    const open = { ambitions: [ambition(90, '2030', { series: null })] }
    const group = series([], { id: 'nord' })
    expect(told(one(open), one({ ...open, series: [series(rising), group] }))).toEqual([
      ...['onTrack', 'notAssessable seriesDisagree', 'definition'],
    ])
  })
})

describe('not told', () => {
  test.each<[string, Indicator, Indicator]>([
    ['nothing changed', one(), one()],
    [
      'figures did, and the status did not',
      one(),
      one({ series: [series([...rising, f('2025', 40)])] }),
    ],
    [
      'only words and context did',
      one(),
      one(
        { name: nb('Annet'), ambitions: [ambition(90, '2030', { standing: 'proposed' })] },
        { name: nb('Nytt'), goal: 'mal-2' },
      ),
    ],
  ])('%s', (_, then, now) => {
    expect(told(then, now)).toBeNull()
  })

  test('what changed in words or in other measures is no cause', () => {
    const context = measure({ id: 'annet', role: 'context', breaks: [breakAt('2022')] })
    const then = one({ ambitions: [] })
    const now = one({}, { name: nb('Nytt') })
    expect(told(then, { ...now, measures: [...now.measures, context] })).toEqual([
      ...['noAmbition', 'onTrack', 'ambition'],
    ])
  })

  test('those that only one edition has', () => {
    const [a, b] = [setOf(OLDER, [one()]), setOf(NEWER, [one({}, { id: 'ny' })])]
    expect(statusChanges(a, b)).toEqual([])
  })
})

test('the order of the set, one each', () => {
  const set = (of: typeof OLDER, ...all: readonly Indicator[]) => setOf(of, all)
  const named = (id: string, ambitions: Measure['ambitions']) => one({ ambitions }, { id })
  const found = statusChanges(
    set(OLDER, named('a', []), named('b', []), named('c', [])),
    set(
      NEWER,
      named('c', [ambition(90, '2030')]),
      named('b', []),
      named('a', [ambition(90, '2030')]),
    ),
  )
  expect(found.map(({ id }) => id)).toEqual(['c', 'a'])
})

describe('the parts of an input', () => {
  const sides: Sides = [
    one(),
    one({ series: [series(rising), series(still, { id: 'nord' }), series([], { id: 'sor' })] }),
  ]

  test.each([
    ['observation/andel/norge/2022', 'figures'],
    ['series/andel/norge', 'definition'],
    ['series/andel/nord', 'figures'],
    ['series/andel/sor', 'definition'],
    ['ambition/andel/norge/2030', 'ambition'],
    ['measure/andel', 'definition'],
    ['headline', 'definition'],
  ])('%s: %s', (id, cause) => {
    const found = facets(sides[1]).find((facet) => facet.id === id)
    expect(found && causeOf(found, sides)).toBe(cause)
  })

  test('the series of a new measure are part of its definition, whatever figures they have', () => {
    const now = one({ series: [series(rising), series(still, { id: 'nord' })] })
    const nord = facets(now).find(({ id }) => id === 'series/andel/nord')
    expect(nord && causeOf(nord, [one({}, { measures: [] }), now])).toBe('definition')
    expect(nord && causeOf(nord, [one(), now])).toBe('figures')
  })

  test('a bare indicator has no words, and no measure but those asked for', () => {
    const full = one(
      { description: nb('Ord'), ambitionNotes: [{ text: nb('Ord'), source }] },
      { name: nb('Ord'), assessment: { text: nb('Ord'), source, period: '2025' } },
    )
    const stripped = bare(
      { ...full, measures: [...full.measures, measure({ id: 'b' })] },
      new Set(['andel']),
    )
    expect(JSON.stringify(stripped)).not.toContain('Ord')
    expect(stripped.measures.map(({ id }) => id)).toEqual(['andel'])
    expect(stripped.assessment?.period).toBe('2025')
    expect(
      bare(one({}, { assessment: { text: nb('Ord'), source } }), new Set()).assessment,
    ).toBeUndefined()
  })

  test('of two ambitions by the same date the first counts, in each edition’s own order', () => {
    const [near, far] = [ambition(20, '2030'), ambition(95, '2030', { series: null })]
    const both: Sides = [one({ ambitions: [near, far] }), one({ ambitions: [far, near] })]
    const sets = [setOf(OLDER, []), setOf(NEWER, [])] as const
    expect(statusWith(both, sets, new Set()).category).toBe('reached')
    expect(statusWith(both, sets, new Set(['ambition'])).category).not.toBe('reached')
  })
})
