/** What must hold for any two editions. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '#domain/difference/apply.ts'
import { changesByGoal } from '#domain/difference/changesByGoal.ts'
import { countChanges, type FigureCounts } from '#domain/difference/countChanges.ts'
import { difference, mirror } from '#domain/difference/difference.ts'
import { facets } from '#domain/difference/facets.ts'
import { marksOf } from '#domain/difference/marks.ts'
import { indicatorFrom } from '#domain/difference/rebuild.ts'
import { compareIds } from '#domain/difference/same.ts'
import {
  statusChange,
  statusChanges,
  statusFacts,
  statusWith,
} from '#domain/difference/statusChange.ts'
import { bare, CAUSES } from '#domain/difference/statusInputs.ts'
import type { Indicator } from '#domain/model.ts'
import { inTimeOrder } from '#domain/observation.ts'
import { editions } from './arbitrary.ts'

const RUNS = { numRuns: 120 }

/** An indicator as its facets, in one order: what it says, however its lists are ordered. */
const content = (one: Indicator) => [one.id, facets(one).toSorted((a, b) => compareIds(a.id, b.id))]
const contents = (all: readonly Indicator[]) =>
  all.toSorted((a, b) => compareIds(a.id, b.id)).map(content)

/** With the observations of each series in time order, as `asOf` gives them. */
const inOrder = (one: Indicator): Indicator => ({
  ...one,
  measures: one.measures.map((measure) => ({
    ...measure,
    series: measure.series.map((series) => ({
      ...series,
      observations: inTimeOrder(series.observations),
    })),
  })),
})

describe('facets', () => {
  test('hold everything, each under an id of its own', () => {
    fc.assert(
      fc.property(editions, ([{ indicators }]) => {
        for (const one of indicators) {
          const flat = facets(one)
          expect(new Set(flat.map(({ id }) => id)).size).toBe(flat.length)
          const { id, since, formerName } = one
          expect(indicatorFrom({ id, since, formerName }, flat)).toEqual(inOrder(one))
        }
      }),
      RUNS,
    )
  })
})

describe('the difference', () => {
  test('between an edition and itself is empty, in whatever order it lists things', () => {
    fc.assert(
      fc.property(editions, ([set]) => {
        const reversed = {
          ...set,
          indicators: set.indicators.toReversed().map((one) => ({
            ...one,
            barriers: one.barriers.toReversed(),
            sources: one.sources.toReversed(),
            notes: one.notes.toReversed(),
            measures: one.measures.toReversed().map((measure) => ({
              ...measure,
              series: measure.series.toReversed(),
              ambitions: measure.ambitions.toReversed(),
              ambitionNotes: measure.ambitionNotes.toReversed(),
            })),
          })),
        }
        for (const other of [set, reversed]) {
          const found = difference(set, other)
          expect(found).toMatchObject({ added: [], removed: [], changed: [] })
          expect(found.unchanged).toHaveLength(set.indicators.length)
        }
      }),
      RUNS,
    )
  })

  test('the way back is the mirror of the way there', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        expect(mirror(difference(a, b))).toEqual(difference(b, a))
        expect(mirror(mirror(difference(a, b)))).toEqual(difference(a, b))
      }),
      RUNS,
    )
  })

  test('applied to the older it gives the newer, also after a round through JSON', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        const found = difference(a, b)
        const read = JSON.parse(JSON.stringify(found)) as typeof found
        expect(read).toEqual(found)
        expect(contents(apply(a, found))).toEqual(contents(b.indicators))
        expect(contents(apply(a, read))).toEqual(contents(b.indicators))
        expect(contents(apply(b, mirror(found)))).toEqual(contents(a.indicators))
      }),
      RUNS,
    )
  })

  test('what is applied comes in the older order, then what was added', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        const ids = (all: readonly Indicator[]) => all.map(({ id }) => id)
        const [old, now] = [ids(a.indicators), ids(b.indicators)]
        const expected = [
          ...old.filter((id) => now.includes(id)),
          ...now.filter((id) => !old.includes(id)),
        ]
        expect(ids(apply(a, difference(a, b)))).toEqual(expected)
      }),
      RUNS,
    )
  })
})

/** A measure may change its role, and is told by the one it has in the newer edition. */
const bothRoles = (counts: FigureCounts) =>
  Object.entries(counts).map(([act, { indicator, context }]) => [act, indicator + context])

describe('what is told', () => {
  test('every indicator of either edition is told of or counted as unchanged, once', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        const found = difference(a, b)
        const goals = changesByGoal(found, a, b)
        const told = goals.flatMap(({ indicators, unchanged }) => [
          ...indicators.map(({ id }) => id),
          ...unchanged,
        ])
        const every = new Set([...a.indicators, ...b.indicators].map(({ id }) => id))
        expect(told.toSorted()).toEqual([...every].toSorted())
        expect(JSON.parse(JSON.stringify(goals))).toEqual(goals)
      }),
      RUNS,
    )
  })

  test('nothing that changed goes untold, but that the meeting’s own paper lists it', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        const found = difference(a, b)
        // Every source in these sets is one of the two editions' own papers.
        const silent = found.changed.filter(({ facets: all }) =>
          all.every(({ kind }) => kind === 'source'),
        )
        const goals = changesByGoal(found, a, b)
        const withEntries = goals
          .flatMap(({ indicators }) => indicators)
          .filter(({ entries }) => entries.length > 0)
        expect(withEntries).toHaveLength(
          found.changed.length - silent.length + found.added.length + found.removed.length,
        )
      }),
      RUNS,
    )
  })

  test('an edition against itself: all unchanged, no marks, no counts', () => {
    fc.assert(
      fc.property(editions, ([a]) => {
        const goals = changesByGoal(difference(a, a), a, a)
        const { unchanged, figures, ...counts } = countChanges(goals)
        expect(unchanged).toBe(a.indicators.length)
        expect(Object.values(counts).every((count) => count === 0)).toBe(true)
        expect(JSON.stringify(figures)).not.toMatch(/[1-9]/)
      }),
      RUNS,
    )
  })

  test('the counts of the way back are those of the way there, turned', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        // New and retired ones apart: their figures came, and did not go.
        const ids = new Set(a.indicators.map(({ id }) => id))
        const common = b.indicators.filter(({ id }) => ids.has(id))
        const kept = new Set(common.map(({ id }) => id))
        const older = { ...a, indicators: a.indicators.filter(({ id }) => kept.has(id)) }
        const newer = { ...b, indicators: common }
        const there = countChanges(changesByGoal(difference(older, newer), older, newer))
        const back = countChanges(changesByGoal(difference(newer, older), newer, older))
        expect({ ...back, figures: bothRoles(back.figures) }).toEqual({
          ...there,
          ambitionsSet: there.ambitionsWithdrawn,
          ambitionsWithdrawn: there.ambitionsSet,
          figures: bothRoles({
            ...there.figures,
            added: there.figures.withdrawn,
            withdrawn: there.figures.added,
          }),
        })
      }),
      RUNS,
    )
  })

  test('marks are each there once', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        for (const { indicators } of changesByGoal(difference(a, b), a, b))
          for (const { entries } of indicators) {
            const marks = marksOf(entries)
            expect(new Set(marks).size).toBe(marks.length)
          }
      }),
      RUNS,
    )
  })
})

describe('a status that changed', () => {
  test('has a cause; one that did not is not told', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        const told = new Map(statusChanges(a, b).map((one) => [one.id, one]))
        for (const now of b.indicators) {
          const then = a.indicators.find(({ id }) => id === now.id)
          if (!then) {
            expect(told.has(now.id)).toBe(false)
            continue
          }
          const [from, to] = [statusFacts(then, a), statusFacts(now, b)]
          const change = told.get(now.id)
          expect(change === undefined).toBe(JSON.stringify(from) === JSON.stringify(to))
          if (change) expect(change.causes.length).toBeGreaterThan(0)
          expect(statusChange([then, then], [a, a])).toBeNull()
        }
      }),
      RUNS,
    )
  })

  test('no cause swapped is the older status, all of them the newer', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        for (const now of b.indicators) {
          const then = a.indicators.find(({ id }) => id === now.id)
          if (!then) continue
          const measures = new Set([then.headline?.measure, now.headline?.measure])
          const sides = [bare(then, measures), bare(now, measures)] as const
          expect(statusWith(sides, [a, b], new Set())).toEqual(statusFacts(then, a))
          expect(statusWith(sides, [a, b], new Set(CAUSES))).toEqual(statusFacts(now, b))
        }
      }),
      RUNS,
    )
  })

  test('only what changed is a cause', () => {
    fc.assert(
      fc.property(editions, ([a, b]) => {
        for (const { id, causes } of statusChanges(a, b)) {
          const kinds = new Set(
            difference(a, b)
              .changed.find((one) => one.id === id)
              ?.facets.map(({ kind }) => kind),
          )
          if (causes.includes('ambition')) expect(kinds.has('ambition')).toBe(true)
          if (causes.includes('break')) expect(kinds.has('break')).toBe(true)
          if (causes.includes('figures'))
            expect(kinds.has('observation') || kinds.has('series')).toBe(true)
          if (causes.includes('survey')) expect(a.surveys).not.toEqual(b.surveys)
        }
      }),
      RUNS,
    )
  })
})
