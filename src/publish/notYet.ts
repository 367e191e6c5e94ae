import { notYet, type NotYet } from '#data/history.ts'
import type { IndicatorSet, Slug } from '#domain/model.ts'

/** What came in editions after a set. */
export interface Later {
  readonly indicators: readonly NotYet[]
  readonly goals: readonly Slug[]
}

/**
 * The indicators and goals that came after a set, each indicator as the first of the later sets
 * (oldest first) has it. One that had already left is not among them: its page says where it went.
 */
export function notYetIn(set: IndicatorSet, later: readonly IndicatorSet[]): Later {
  const there = [...set.indicators, ...set.retired].map(({ id }) => id)
  const found = new Map<string, NotYet>()
  for (const next of later) {
    for (const { id } of next.indicators) {
      const one = there.includes(id) || found.has(id) ? null : notYet(id, next)
      if (one) found.set(id, one)
    }
  }
  const goals = new Set(later.flatMap((next) => next.goals.map(({ id }) => id)))
  for (const { id } of set.goals) goals.delete(id)
  return { indicators: [...found.values()], goals: [...goals] }
}
