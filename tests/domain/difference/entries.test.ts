import { describe, expect, test } from 'vitest'
import { classOf } from '#domain/difference/entry.ts'
import type { Indicator, Measure, Observation } from '#domain/model.ts'
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
import { changesOf, entriesFor, measureEntries } from './two.ts'

const other = { paper: 'sak-2' }

describe('the set', () => {
  test.each<[string, Partial<Indicator>, Partial<Indicator>, unknown[]]>([
    [
      'a space and other quotes are a new name',
      { name: nb('A "B"') },
      { name: nb('A «B» ') },
      [{ kind: 'renamed', from: nb('A "B"'), to: nb('A «B» ') }],
    ],
    [
      'a space alone is one too',
      { name: nb('A') },
      { name: nb('A ') },
      [{ kind: 'renamed', from: nb('A'), to: nb('A ') }],
    ],
    [
      'a translation of the name is a remark',
      { name: nb('A') },
      { name: { nb: 'A', en: 'A' } },
      [{ kind: 'texts', counts: [{ of: 'remark', count: 1 }] }],
    ],
    [
      'another goal',
      { goal: 'mal-1' },
      { goal: 'mal-2', placementNote: nb('Flyttet') },
      [{ kind: 'moved', from: 'mal-1', to: 'mal-2' }],
    ],
    [
      'only another note on where it stands',
      {},
      { placementNote: nb('Usikkert') },
      [{ kind: 'texts', counts: [{ of: 'remark', count: 1 }] }],
    ],
    [
      'ready',
      { readiness: { value: 'under-arbeid', basis: 'derived' } },
      { readiness: { value: 'klar', basis: 'stated' } },
      [{ kind: 'readiness', from: 'under-arbeid', to: 'klar' }],
    ],
    [
      'as ready as before, on another basis',
      { readiness: { value: 'klar', basis: 'derived' } },
      { readiness: { value: 'klar', basis: 'stated' } },
      [{ kind: 'texts', counts: [{ of: 'remark', count: 1 }] }],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(entriesFor(before, after)).toEqual(expected)
  })
})

describe('ambitions', () => {
  const both = [series(), series([], { id: 'nord' })]
  const told = (before: Measure['ambitions'], after: Measure['ambitions']) =>
    measureEntries({ series: both, ambitions: before }, { series: both, ambitions: after }).map(
      (one) => {
        if (one.kind === 'ambitionSet')
          return [one.kind, one.series?.id ?? null, one.ambition.value, one.beside.length]
        if (one.kind === 'ambitionChanged')
          return [one.kind, one.series?.id ?? null, one.from.value, one.to.value]
        return one.kind === 'ambitionWithdrawn'
          ? [one.kind, one.series?.id ?? null, one.ambition.value]
          : [one.kind]
      },
    )
  const open = { series: null }

  test.each<[string, Measure['ambitions'], Measure['ambitions'], unknown[]]>([
    ['set', [], [ambition(60, '2030')], [['ambitionSet', 'norge', 60, 0]]],
    ['withdrawn', [ambition(60, '2030')], [], [['ambitionWithdrawn', 'norge', 60]]],
    [
      'another level',
      [ambition(60, '2030')],
      [ambition(70, '2030')],
      [['ambitionChanged', 'norge', 60, 70]],
    ],
    [
      'adopted at the same level',
      [ambition(60, '2030', { standing: 'proposed' })],
      [ambition(60, '2030')],
      [['ambitionChanged', 'norge', 60, 60]],
    ],
    [
      'only who set it is said',
      [ambition(60, '2030')],
      [ambition(60, '2030', { setBy: nb('Rådet'), setOn: '2026-01-21' })],
      [['texts']],
    ],
    [
      'the series is named',
      [ambition(25, '2026', open)],
      [ambition(25, '2026')],
      [['ambitionChanged', 'norge', 25, 25]],
    ],
    [
      'the series is no longer named',
      [ambition(25, '2026')],
      [ambition(30, '2026', open)],
      [['ambitionChanged', null, 25, 30]],
    ],
    [
      'a series is named for one date, and an open one goes for another',
      [ambition(25, '2026', open)],
      [ambition(25, '2027')],
      [
        ['ambitionSet', 'norge', 25, 0],
        ['ambitionWithdrawn', null, 25],
      ],
    ],
    [
      'the date is moved',
      [ambition(25, '2026')],
      [ambition(25, '2027')],
      [['ambitionChanged', 'norge', 25, 25]],
    ],
    [
      'an open one becomes one for each of two series: no one of them is it',
      [ambition(25, '2026', open)],
      [ambition(20, '2026'), ambition(30, '2026', { series: 'nord' })],
      [
        ['ambitionSet', 'nord', 30, 0],
        ['ambitionSet', 'norge', 20, 0],
        ['ambitionWithdrawn', null, 25],
      ],
    ],
    [
      'two dates become one: neither is it',
      [ambition(25, '2026'), ambition(30, '2027')],
      [ambition(40, '2028')],
      [
        ['ambitionSet', 'norge', 40, 0],
        ['ambitionWithdrawn', 'norge', 25],
        ['ambitionWithdrawn', 'norge', 30],
      ],
    ],
    [
      'a later one beside one that still stands, and one for another series',
      [ambition(25, '2026'), ambition(9, '2026', { series: 'nord' })],
      [ambition(25, '2026'), ambition(9, '2026', { series: 'nord' }), ambition(60, '2030')],
      [['ambitionSet', 'norge', 60, 1]],
    ],
    [
      'the series is named, and the open one still stands',
      [ambition(25, '2026', open)],
      [ambition(25, '2026', open), ambition(25, '2026')],
      [['ambitionSet', 'norge', 25, 1]],
    ],
    [
      'an open one beside one for a series',
      [ambition(25, '2026')],
      [ambition(25, '2026'), ambition(40, '2030', open)],
      [['ambitionSet', null, 40, 1]],
    ],
    [
      'the date of one is moved while the series of another is named',
      [ambition(25, '2026', open), ambition(50, '2030')],
      [ambition(25, '2026'), ambition(50, '2031')],
      [
        ['ambitionChanged', 'norge', 25, 25],
        ['ambitionChanged', 'norge', 50, 50],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  test('carry the names to tell them by', () => {
    const [found] = measureEntries(
      {},
      { ambitions: [ambition(60, '2030')], shareOf: nb('av alle') },
    )
    expect(found).toMatchObject({
      measure: { id: 'andel', name: nb('Andel'), unit: 'percent', shareOf: nb('av alle') },
      series: { id: 'norge', name: nb('Norge') },
    })
  })

  test('of a measure that is gone are withdrawn', () => {
    const gone = measure({
      id: 'b',
      unit: 'count',
      counted: nb('ting'),
      ambitions: [ambition(9, '2030')],
    })
    expect(entriesFor({ measures: [gone] }, { measures: [] })).toMatchObject([
      {
        kind: 'ambitionWithdrawn',
        measure: { id: 'b', unit: 'count', counted: nb('ting') },
        ambition: { value: 9 },
        series: { id: 'norge' },
      },
      { kind: 'definition', parts: [{ part: 'measure', act: 'removed' }] },
    ])
  })
})

describe('figures', () => {
  const told = (before: Observation | null, after: Observation | null) =>
    measureEntries(
      { series: [series(before ? [before] : [])] },
      { series: [series(after ? [after] : [])] },
    ).map((one) =>
      one.kind === 'figures' ? [one.act, ...(one.figures[0]?.differs ?? [])] : [one.kind],
    )
  const f = (value: number | null, more: Partial<Observation> = {}) =>
    observation('2024', value, more)

  test.each<[string, Observation | null, Observation | null, unknown[]]>([
    ['a new one', null, f(50), [['added']]],
    ['a bound is one too', null, f(80, { qualifier: 'above' }), [['added']]],
    ['a missing one that came', f(null), f(50), [['added']]],
    ['that it is missing is a remark', null, f(null), [['texts']]],
    ['another word on why it is missing', f(null), f(null, { note: nb('Ukjent') }), [['texts']]],
    ['withdrawn', f(50), null, [['withdrawn']]],
    ['withdrawn, and said to be missing', f(50), f(null), [['withdrawn']]],
    ['another value', f(50), f(51), [['corrected', 'value']]],
    ['0 is a value', f(0), f(1), [['corrected', 'value']]],
    ['about became exact', f(50, { qualifier: 'about' }), f(50), [['corrected', 'qualifier']]],
    ['no longer provisional', f(50, { status: 'P' }), f(50), [['restated', 'status']]],
    ['doubted', f(50), f(50, { doubtful: true, n: 9 }), [['restated', 'doubtful', 'n']]],
    ['not doubted is not doubted', f(50), f(50, { doubtful: false }), [['texts']]],
    ['another source', f(50), f(50, { source: other, confirmedBy: [source] }), [['texts']]],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  test('of a series are one entry for each act, in time order', () => {
    const then = [observation('2025', 5), observation('2020', 1), observation('2021', 2)]
    const now = [
      observation('2025-Q3', 7),
      observation('2025-10', 8),
      observation('2024', 6),
      observation('2020', 9),
    ]
    const found = measureEntries({ series: [series(then)] }, { series: [series(now)] })
    expect(
      found.map((one) =>
        one.kind === 'figures'
          ? [one.act, one.figures.map(({ period, from, to }) => [period, from?.value, to?.value])]
          : one.kind,
      ),
    ).toEqual([
      [
        'added',
        [
          ['2024', undefined, 6],
          ['2025-Q3', undefined, 7],
          ['2025-10', undefined, 8],
        ],
      ],
      ['corrected', [['2020', 1, 9]]],
      [
        'withdrawn',
        [
          ['2021', 2, undefined],
          ['2025', 5, undefined],
        ],
      ],
    ])
  })

  test('of the indicator come before those of its context, else in the newer order', () => {
    const one = (id: string, role: Measure['role'], value: number) =>
      measure({
        ...{ id, role, name: nb(`${id} ${value}`) },
        series: [
          series([observation('2024', value)]),
          series([observation('2024', value)], { id: 'nord', name: nb('Nord') }),
        ],
      })
    const found = entriesFor(
      { measures: [one('gone', 'indicator', 1), one('b', 'indicator', 1)] },
      {
        measures: [one('c', 'context', 2), one('a', 'indicator', 2), one('b', 'indicator', 2)],
      },
    )
    expect(
      found.flatMap((entry) =>
        entry.kind === 'figures' ? [[entry.act, entry.measure.name.nb, entry.series.name.nb]] : [],
      ),
    ).toEqual([
      ['added', 'a 2', 'Norge'],
      ['added', 'a 2', 'Nord'],
      ['corrected', 'b 2', 'Norge'],
      ['corrected', 'b 2', 'Nord'],
      ['withdrawn', 'gone 1', 'Norge'],
      ['withdrawn', 'gone 1', 'Nord'],
      ['added', 'c 2', 'Norge'],
      ['added', 'c 2', 'Nord'],
    ])
  })
})

describe('breaks', () => {
  test('came and went; another word on one is a remark', () => {
    expect(measureEntries({}, { breaks: [breakAt('2022')] })).toMatchObject([
      { kind: 'breakAdded', measure: { id: 'andel' }, break: { at: '2022' } },
    ])
    expect(measureEntries({ breaks: [breakAt('2022')] }, {})).toMatchObject([
      { kind: 'breakRemoved', break: { at: '2022' } },
    ])
    expect(
      measureEntries(
        { breaks: [breakAt('2022')] },
        { breaks: [{ ...breakAt('2022'), text: nb('Nytt spørsmål') }] },
      ),
    ).toEqual([{ kind: 'texts', counts: [{ of: 'remark', count: 1 }] }])
  })

  test('each under its own measure', () => {
    const [a, b] = [measure({ id: 'a' }), measure({ id: 'b' })]
    expect(
      entriesFor({ measures: [a, b] }, { measures: [a, { ...b, breaks: [breakAt('2022')] }] }),
    ).toMatchObject([{ kind: 'breakAdded', measure: { id: 'b' } }])
  })
})

describe('texts', () => {
  const assessment = { text: nb('Opp'), source, period: '2025-Q1' }
  const parts = (...all: readonly unknown[]) => [{ kind: 'definition', parts: all }]
  const counts = (of: string, count: number) => [{ kind: 'texts', counts: [{ of, count }] }]
  const said = (...all: readonly string[]) => all.map((one) => ({ text: nb(one), source }))

  test.each<[string, Partial<Indicator>, Partial<Indicator>, unknown[]]>([
    ['assessed', {}, { assessment }, [{ kind: 'assessment', from: null, to: assessment }]],
    [
      'no longer promised',
      { nextAssessment: '2026-Q1' },
      {},
      [{ kind: 'nextAssessment', from: '2026-Q1', to: null }],
    ],
    [
      'what it measures',
      {},
      {
        ...{ description: nb('Noe annet'), statement: nb('Ja'), owner: nb('NHN') },
        ...{ dataSource: nb('Register'), frequency: 'lopende', headline: null },
        type: { value: 'struktur', basis: 'derived' },
      },
      parts(
        ...['description', 'statement', 'type', 'headline', 'owner', 'dataSource', 'frequency'].map(
          (part) => ({ part }),
        ),
      ),
    ],
    [
      'the same type, on another basis',
      {},
      { type: { value: 'prosess', basis: 'stated' } },
      counts('remark', 1),
    ],
    [
      'a barrier rewritten counts once',
      { barriers: said('A') },
      { barriers: said('B') },
      counts('barrier', 1),
    ],
    [
      'two that went and one that came',
      { actions: said('A', 'B') },
      { actions: said('C') },
      counts('action', 2),
    ],
    [
      'one that came and one with another source',
      { actions: said('A') },
      { actions: [...said('B'), { text: nb('A'), source: other }] },
      counts('action', 2),
    ],
    ['why there is no figure', {}, { missing: { why: nb('Ukjent') } }, counts('missing', 1)],
    [
      'a note, and a source',
      {},
      { notes: [{ kind: 'doubt', text: nb('?'), source }], sources: [other] },
      [
        {
          kind: 'texts',
          counts: [
            { of: 'note', count: 1 },
            { of: 'source', count: 1 },
          ],
        },
      ],
    ],
    [
      'that the papers of the two editions list it is not told',
      { sources: [{ paper: 'sak-v1', page: '2' }] },
      { sources: [{ paper: 'sak-v2' }] },
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(entriesFor(before, after)).toEqual(expected)
  })

  test.each<[string, Partial<Measure>, Partial<Measure>, unknown[]]>([
    [
      'another unit',
      {},
      { unit: 'count' },
      parts({
        part: 'measure',
        act: 'changed',
        measure: expect.objectContaining({ id: 'andel', unit: 'count' }) as unknown,
      }),
    ],
    ['what is said of its ambition', {}, { ambitionNotes: said('A') }, counts('ambitionNote', 1)],
  ])('of a measure: %s', (_, before, after, expected) => {
    expect(measureEntries(before, after)).toEqual(expected)
  })

  const nord = (...values: readonly (number | null)[]) =>
    series(
      values.map((value, place) => observation(`${2020 + place}`, value)),
      { id: 'nord' },
    )
  const kinds = (before: Partial<Indicator>, after: Partial<Indicator>) =>
    entriesFor(before, after).flatMap((one) =>
      one.kind === 'definition'
        ? one.parts.map((part) => ('act' in part ? `${part.part} ${part.act}` : part.part))
        : [one.kind],
    )
  const withSeries = (...all: Measure['series']) => ({ measures: [measure({ series: all })] })

  test.each<[string, Partial<Indicator>, Partial<Indicator>, string[]]>([
    [
      'a series that came with figures is told by them',
      withSeries(),
      withSeries(nord(1)),
      ['figures'],
    ],
    ['one without is told', withSeries(), withSeries(nord()), ['series added']],
    ['one where all is missing', withSeries(), withSeries(nord(null)), ['series added', 'texts']],
    ['one that went with its figures', withSeries(nord(1)), withSeries(), ['figures']],
    [
      'another name, and a new figure',
      withSeries(nord(1)),
      withSeries({ ...nord(1, 2), name: nb('I nord') }),
      ['figures', 'series changed'],
    ],
    [
      'figures of another series do not tell of this one',
      withSeries(series()),
      withSeries(series([observation('2024', 1)]), nord()),
      ['figures', 'series added'],
    ],
    [
      'a series of a new measure is told by the measure',
      { measures: [] },
      withSeries(nord()),
      ['measure added'],
    ],
    [
      'a measure that is another does not tell of a new series',
      withSeries(),
      { measures: [measure({ unit: 'count', series: [nord()] })] },
      ['measure changed', 'series added'],
    ],
    [
      'nor does another measure that is new',
      withSeries(),
      { measures: [measure({ series: [nord()] }), measure({ id: 'b', series: [nord(1)] })] },
      ['figures', 'measure added', 'series added'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected)
  })
})

test('the set is told first, then ambitions, figures and breaks, then texts', () => {
  const entries = changesOf(
    indicator(),
    indicator({
      name: nb('Nytt'),
      description: nb('Ny'),
      measures: [
        measure({
          series: [series([observation('2024', 1)])],
          ambitions: [ambition(60, '2030')],
          breaks: [breakAt('2022')],
        }),
      ],
    }),
  )?.entries
  expect(entries?.map((one) => [classOf(one), one.kind])).toEqual([
    ['set', 'renamed'],
    ['figures', 'ambitionSet'],
    ['figures', 'figures'],
    ['figures', 'breakAdded'],
    ['texts', 'definition'],
  ])
})
