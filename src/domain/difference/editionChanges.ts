/** What is new since last time: everything a page tells of two editions. */
import type { Edition, IndicatorSet } from '../model.ts'
import { changesByGoal, type GoalChanges } from './changesByGoal.ts'
import { countChanges, type ChangeCounts } from './countChanges.ts'
import { difference } from './difference.ts'

export interface EditionChanges {
  readonly from: Edition
  readonly to: Edition
  readonly goals: readonly GoalChanges[]
  readonly counts: ChangeCounts
}

/** The changes from one set to another, whichever of the two is older. Plain data. */
export function editionChanges(before: IndicatorSet, after: IndicatorSet): EditionChanges {
  const goals = changesByGoal(difference(before, after), before, after)
  return { from: before.edition, to: after.edition, goals, counts: countChanges(goals) }
}
