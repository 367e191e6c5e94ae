import { endOf } from './calendar.ts'
import { reaches } from './category.ts'
import { comparableFigures, type ExactFigure } from './comparable.ts'
import type { Ambition, Measure, Series } from './model.ts'
import { between } from './pace.ts'

/** Why there is no path from the baseline to an ambition. */
export type NoPath =
  'noFigure' | 'baselineAfterDue' | 'metAtBaseline' | 'zeroBaseline' | 'zeroAmbition'

export type RequiredPath =
  | { readonly kind: 'none'; readonly why: NoPath }
  | {
      readonly kind: 'path'
      readonly baseline: ExactFigure
      readonly ambition: Ambition
      /** The value when a share (0–1) of the time from baseline to due date has gone. */
      readonly at: (share: number) => number
    }

/**
 * The way that would have led evenly from the baseline (the first exact figure after the last
 * break) to the ambition at the end of its period: what `progress` takes as the required pace.
 * Percents in a straight line, counts by even growth.
 */
export function requiredPath(
  series: Series,
  { unit, direction, breaks }: Pick<Measure, 'unit' | 'direction' | 'breaks'>,
  ambition: Ambition,
): RequiredPath {
  const none = (why: NoPath): RequiredPath => ({ kind: 'none', why })
  const [baseline] = comparableFigures(series, { breaks })
  if (!baseline) return none('noFigure')
  if (endOf(baseline.period) >= endOf(ambition.period)) return none('baselineAfterDue')
  if (reaches(baseline.value, ambition.value, direction)) return none('metAtBaseline')
  if (unit === 'count' && baseline.value === 0) return none('zeroBaseline')
  if (unit === 'count' && ambition.value === 0) return none('zeroAmbition')
  const at = (share: number): number => between(baseline.value, ambition.value, share, unit)
  return { kind: 'path', baseline, ambition, at }
}
