import type { GoalChanges, IndicatorChanges } from '#domain/difference/changesByGoal.ts'
import { classOf } from '#domain/difference/entry.ts'
import { MARKS, marksOf, type Mark } from '#domain/difference/marks.ts'

export type MarkCounts = ReadonlyMap<Mark, number>

function countsOf(marks: readonly Mark[]): MarkCounts {
  return new Map(
    MARKS.map((mark) => [mark, marks.filter((one) => one === mark).length] as const).filter(
      ([, count]) => count > 0,
    ),
  )
}

/** How many changes of each kind, each entry by itself: two ambitions of one indicator are two. */
export function countByEntry(goals: readonly GoalChanges[]): MarkCounts {
  const entries = goals.flatMap(({ indicators }) => indicators.flatMap((one) => one.entries))
  return countsOf(entries.flatMap((entry) => marksOf([entry])))
}

/** How many indicators carry each mark. */
export function countByIndicator(indicators: readonly IndicatorChanges[]): MarkCounts {
  return countsOf(indicators.flatMap(({ entries }) => marksOf(entries)))
}

/** Only texts about it are others. */
export function hasOnlyTexts({ entries, status }: IndicatorChanges): boolean {
  return status === null && entries.every((entry) => classOf(entry) === 'texts')
}

/** New figures that are mere bounds. */
export function countNewBounds(goals: readonly GoalChanges[]): number {
  return goals
    .flatMap(({ indicators }) => indicators.flatMap((one) => one.entries))
    .flatMap((one) => (one.kind === 'figures' && one.act === 'added' ? one.figures : []))
    .filter(({ to }) => to?.qualifier === 'above' || to?.qualifier === 'below').length
}
