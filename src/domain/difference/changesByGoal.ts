/** What a page tells of the changes between two editions, goal by goal. */
import type { Indicator, IndicatorSet, Slug, Text } from '../model.ts'
import type { SetDifference } from './difference.ts'
import { entriesOf, entriesOfAdded, entriesOfRemoved } from './entries.ts'
import type { Entry } from './entry.ts'
import type { FacetChange } from './facet.ts'
import { statusChange, type StatusChange } from './statusChange.ts'

/** The part of a set that changes are told from. */
export type ToldSet = Pick<IndicatorSet, 'edition' | 'goals' | 'surveys' | 'indicators'>

export interface IndicatorChanges {
  readonly id: Slug
  /** The newer edition's name, or the last one it had. */
  readonly name: Text
  readonly entries: readonly Entry[]
  /** Null when it stands as it did; entries may be empty when only this changed. */
  readonly status: StatusChange | null
}

export interface GoalChanges {
  readonly goal: Slug
  /** In the newer edition's order; those that left the set last. */
  readonly indicators: readonly IndicatorChanges[]
  /** Nothing to tell, and the status is the same. */
  readonly unchanged: readonly Slug[]
  /** Indicators that were under this goal and are under another now. */
  readonly movedAway: readonly { readonly id: Slug; readonly name: Text; readonly to: Slug }[]
}

type Placed = IndicatorChanges & { readonly goal: Slug }

function placed(
  { id, name, goal }: Indicator,
  entries: readonly Entry[],
  status: StatusChange | null = null,
): Placed {
  return { id, name, goal, entries, status }
}

/**
 * Is it more than that the edition's own paper lists the indicator? Being in an edition is to be
 * listed by its paper, so otherwise nothing would ever be unchanged.
 */
function isTold(change: FacetChange, { from, to }: SetDifference): boolean {
  if (change.kind !== 'source') return true
  const paper = (change.after ?? change.before)?.paper
  return paper !== from.paper && paper !== to.paper
}

function everyIndicator(change: SetDifference, before: ToldSet, after: ToldSet): Placed[] {
  const old = new Map(before.indicators.map((one) => [one.id, one]))
  const changes = new Map(change.changed.map(({ id, facets }) => [id, facets]))
  return [
    ...after.indicators.map((now) => {
      const then = old.get(now.id)
      if (!then) return placed(now, entriesOfAdded(now))
      const told = (changes.get(now.id) ?? []).filter((one) => isTold(one, change))
      const entries = entriesOf(told, then, now)
      return placed(now, entries, statusChange([then, now], [before, after]))
    }),
    ...change.removed.map((then) => placed(then, entriesOfRemoved())),
  ]
}

function goalsIn(before: ToldSet, after: ToldSet): Slug[] {
  const listed = [...after.goals, ...before.goals].map(({ id }) => id)
  const used = [...after.indicators, ...before.indicators].map(({ goal }) => goal)
  return [...new Set([...listed, ...used])]
}

/**
 * The changes from the older set to the newer (`change` is their difference), grouped by the goal
 * that the indicator has in the newer edition; in the older, for one that left the set. Every goal
 * that has had an indicator is there, in the newer edition's order. Plain data.
 */
export function changesByGoal(
  change: SetDifference,
  before: ToldSet,
  after: ToldSet,
): GoalChanges[] {
  const all = everyIndicator(change, before, after)
  const old = new Map(before.indicators.map(({ id, goal }) => [id, goal]))
  const isQuiet = ({ entries, status }: Placed) => entries.length === 0 && status === null
  return goalsIn(before, after)
    .map((goal) => {
      const here = all.filter((one) => one.goal === goal)
      return {
        goal,
        indicators: here
          .filter((one) => !isQuiet(one))
          .map(({ id, name, entries, status }) => ({ id, name, entries, status })),
        unchanged: here.filter(isQuiet).map(({ id }) => id),
        movedAway: all
          .filter((one) => one.goal !== goal && old.get(one.id) === goal)
          .map(({ id, name, goal: to }) => ({ id, name, to })),
      }
    })
    .filter(
      ({ indicators, unchanged, movedAway }) =>
        indicators.length + unchanged.length + movedAway.length > 0,
    )
}
