import { describe, expect, test } from 'vitest'
import { changesByGoal } from '#domain/difference/changesByGoal.ts'
import { countChanges } from '#domain/difference/countChanges.ts'
import { difference } from '#domain/difference/difference.ts'
import type { Entry } from '#domain/difference/entry.ts'
import { MARKS, marksOf } from '#domain/difference/marks.ts'
import type { Ambition, Indicator, Measure, Observation, Readiness } from '#domain/model.ts'
import {
  ambition,
  breakAt,
  indicator,
  measure,
  nb,
  observation,
  series,
} from '#tests/support/fixtures.ts'
import { goal, NEWER, OLDER, setOf } from './two.ts'

const named = (id: string, goalId: string, more: Partial<Indicator> = {}) =>
  indicator({ id, name: nb(id), goal: goalId, ...more })
const withFigures = (
  role: Measure['role'],
  ...all: readonly Observation[]
): Partial<Indicator> => ({
  measures: [measure({ role, series: [series(all)] })],
})

const newcomer = withFigures('indicator', observation('2024', 5), observation('2025', null))
const before = setOf(OLDER, [
  named('gone', 'mal-1', { measures: [measure({ ambitions: [ambition(60, '2030')] })] }),
  named('quiet', 'mal-1', { sources: [{ paper: 'sak-v1' }] }),
  named('mover', 'mal-2'),
  named('texts', 'mal-1'),
  named('late', 'mal-2', { nextAssessment: '2025-Q4' }),
  named('elsewhere', 'mal-9', withFigures('context')),
])
const after = setOf(NEWER, [
  named('elsewhere', 'mal-8', withFigures('context', observation('2024', 1))),
  named('late', 'mal-2', { nextAssessment: '2025-Q4' }),
  named('texts', 'mal-1', { description: nb('Ny') }),
  named('mover', 'mal-1', {
    name: nb('Mover'),
    readiness: { value: 'fremtidig', basis: 'stated' },
    measures: [
      measure({
        series: [series([observation('2024', 1), observation('2025', 2)])],
        ambitions: [ambition(60, '2030')],
      }),
    ],
  }),
  named('quiet', 'mal-1', { sources: [{ paper: 'sak-v1' }, { paper: 'sak-v2' }] }),
  named('new', 'mal-2', {
    ...newcomer,
    measures: (newcomer.measures ?? []).map((one) => ({
      ...one,
      ambitions: [ambition(70, '2030')],
      breaks: [breakAt('2024')],
    })),
  }),
])
const goals = changesByGoal(difference(before, after), before, after)

test('each indicator is under the goal it has now, or had when it left', () => {
  expect(
    goals.map((one) => [
      one.goal,
      one.indicators.map(({ id, entries }) => [id, ...entries.map(({ kind }) => kind)]),
      one.unchanged,
      one.movedAway.map(({ id, to }) => [id, to]),
    ]),
  ).toEqual([
    [
      'mal-1',
      [
        ['texts', 'definition'],
        ['mover', 'renamed', 'moved', 'readiness', 'ambitionSet', 'figures'],
        ['gone', 'removed'],
      ],
      ['quiet'],
      [],
    ],
    [
      'mal-2',
      [['late'], ['new', 'added', 'ambitionSet', 'figures', 'breakAdded']],
      [],
      [['mover', 'mal-1']],
    ],
    ['mal-8', [['elsewhere', 'moved', 'figures']], [], []],
    ['mal-9', [], [], [['elsewhere', 'mal-8']]],
  ])
})

test('a name is the newer one, and the last one of what left the set', () => {
  const names = goals.flatMap(({ indicators }) => indicators.map(({ name }) => name.nb))
  expect(names).toEqual(['texts', 'Mover', 'gone', 'late', 'new', 'elsewhere'])
  expect(goals[1]?.movedAway[0]?.name).toEqual(nb('Mover'))
})

test('goals come in the newer set’s order, then those only the older has', () => {
  const then = { ...setOf(OLDER, [named('a', 'mal-3')]), goals: [goal('mal-3'), goal('mal-2')] }
  const now = {
    ...setOf(NEWER, [named('b', 'mal-1'), named('c', 'mal-2')]),
    goals: [goal('mal-2'), goal('mal-1')],
  }
  expect(changesByGoal(difference(then, now), then, now).map((one) => one.goal)).toEqual([
    ...['mal-2', 'mal-1', 'mal-3'],
  ])
})

test('a status that is another is told though nothing else is', () => {
  const late = goals[1]?.indicators.find(({ id }) => id === 'late')
  expect(late).toMatchObject({
    entries: [],
    status: { from: { overdue: false }, to: { overdue: true }, causes: ['time'] },
  })
})

test('everything is counted', () => {
  expect(countChanges(goals)).toEqual({
    ...{ added: 1, removed: 1, renamed: 1, moved: 2, readiness: 1 },
    ...{ ambitionsSet: 2, ambitionsChanged: 0, ambitionsWithdrawn: 0 },
    figures: {
      added: { indicator: 3, context: 1 },
      corrected: { indicator: 0, context: 0 },
      restated: { indicator: 0, context: 0 },
      withdrawn: { indicator: 0, context: 0 },
    },
    // `mover` has an ambition now that it had not; `late` is overdue.
    ...{ statusChanged: 2, textsOnly: 1, unchanged: 1 },
  })
})

test('the way back counts what went', () => {
  const corrected = (value: number, status: Observation['status']) =>
    setOf(value > 1 ? NEWER : OLDER, [
      named('a', 'mal-1', {
        measures: [
          measure({
            series: [
              series([
                observation('2023', value),
                observation('2024', 5, { status }),
                ...(value > 1 ? [] : [observation('2022', 9)]),
              ]),
            ],
            ambitions:
              value > 1
                ? [ambition(90, '2030')]
                : [ambition(80, '2030'), ambition(10, '2025', { series: 'nord' })],
          }),
        ],
      }),
    ])
  const [then, now] = [corrected(1, 'P'), corrected(2, 'A')]
  expect(countChanges(changesByGoal(difference(then, now), then, now))).toMatchObject({
    ...{ ambitionsSet: 0, ambitionsChanged: 1, ambitionsWithdrawn: 1 },
    figures: {
      added: { indicator: 0 },
      corrected: { indicator: 1 },
      restated: { indicator: 1 },
      withdrawn: { indicator: 1 },
    },
  })
})

describe('marks', () => {
  const about = { measure: { ...measure(), id: 'andel' }, series: null }
  const figures = (
    act: 'added' | 'corrected' | 'restated' | 'withdrawn',
    role: Measure['role'],
  ): Entry => ({
    ...{ kind: 'figures', act, figures: [], series: { id: 'norge', name: nb('Norge') } },
    measure: measure({ role }),
  })
  const set = (one: Ambition, beside: readonly Ambition[] = []): Entry => ({
    ...{ kind: 'ambitionSet', ...about, ambition: one, beside },
  })
  const changed = (from: Ambition, to: Ambition): Entry => ({
    ...{ kind: 'ambitionChanged', ...about, from, to },
  })
  const ready = (from: Readiness, to: Readiness): Entry => ({ kind: 'readiness', from, to })
  const proposed = { standing: 'proposed' } as const

  test.each<[string, readonly Entry[], readonly string[]]>([
    ['nothing', [], []],
    ['new', [{ kind: 'added' }], ['added']],
    ['retired', [{ kind: 'removed' }], ['removed']],
    ['a new name', [{ kind: 'renamed', from: nb('A'), to: nb('B') }], ['renamed']],
    ['moved', [{ kind: 'moved', from: 'a', to: 'b' }], ['moved']],
    ['ready now', [ready('under-arbeid', 'klar')], ['readyNow']],
    ['no longer ready', [ready('klar', 'fremtidig')], ['noLongerReady']],
    ['to the future ones', [ready('under-arbeid', 'fremtidig')], ['otherReadiness']],
    ['a new figure', [figures('added', 'indicator')], ['newFigure']],
    ['a corrected one', [figures('corrected', 'indicator')], ['newFigure']],
    ['the same figure, confirmed', [figures('restated', 'indicator')], []],
    ['one withdrawn', [figures('withdrawn', 'indicator')], []],
    ['one about its surroundings', [figures('added', 'context')], []],
    ['proposed', [set(ambition(1, '2030', proposed))], ['ambitionProposed']],
    ['set', [set(ambition(1, '2030'))], ['ambitionSet']],
    ['set, not said how', [set(ambition(1, '2030', { standing: 'not-said' }))], ['ambitionSet']],
    [
      'a later one beside a nearer',
      [set(ambition(1, '2030', proposed), [ambition(1, '2026')])],
      ['ambitionProposed'],
    ],
    [
      'one by the same date is still there',
      [set(ambition(1, '2026', proposed), [ambition(1, '2026', { series: null })])],
      ['ambitionChanged'],
    ],
    ['adopted', [changed(ambition(1, '2030', proposed), ambition(1, '2030'))], ['ambitionAdopted']],
    ['changed', [changed(ambition(1, '2030'), ambition(2, '2030'))], ['ambitionChanged']],
    [
      'no longer adopted',
      [changed(ambition(1, '2030'), ambition(1, '2030', proposed))],
      ['ambitionChanged'],
    ],
    [
      'withdrawn',
      [{ kind: 'ambitionWithdrawn', ...about, ambition: ambition(1, '2030') }],
      ['ambitionWithdrawn'],
    ],
    [
      'texts and breaks carry none',
      [
        { kind: 'nextAssessment', from: null, to: '2026' },
        { kind: 'texts', counts: [] },
        { kind: 'breakAdded', measure: measure(), break: breakAt('2022') },
      ],
      [],
    ],
    [
      'in one order, each once',
      [
        ...[figures('added', 'indicator'), figures('corrected', 'indicator')],
        { kind: 'moved', from: 'a', to: 'b' },
        { kind: 'added' },
      ],
      ['added', 'moved', 'newFigure'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(marksOf(entries)).toEqual(expected)
    expect(expected.every((mark) => MARKS.some((one) => one === mark))).toBe(true)
  })
})
