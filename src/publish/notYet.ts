import { notYet, type NotYet } from '#data/history.ts'
import type { IndicatorSet } from '#domain/model.ts'

/**
 * The indicators that came after a set, each as the first of the later sets (oldest first) has it.
 * One that had already left is not among them: its page says where it went.
 */
export function notYetIn(set: IndicatorSet, later: readonly IndicatorSet[]): NotYet[] {
  const there = [...set.indicators, ...set.retired].map(({ id }) => id)
  const found = new Map<string, NotYet>()
  for (const next of later) {
    for (const { id } of next.indicators) {
      const one = there.includes(id) || found.has(id) ? null : notYet(id, next)
      if (one) found.set(id, one)
    }
  }
  return [...found.values()]
}
