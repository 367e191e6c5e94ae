import type { Observation } from '#domain/model.ts'
import { betweenBreaks, inTimeOrder, isFigure, type Figure } from '#domain/observation.ts'
import { period } from '#domain/period.ts'

const startOf = (observation: Observation): number => period(observation.period).start
const kindOf = (observation: Observation): string => period(observation.period).kind

/** Both are years, quarters or months: kinds that are expected to follow each other. */
const regular = (a: Observation, b: Observation): boolean =>
  kindOf(a) === kindOf(b) && kindOf(a) !== 'day'

/** The series' own interval in days: its shortest step between two periods of one kind. */
function interval(ordered: readonly Observation[]): number {
  const steps = ordered.flatMap((observation, index) => {
    const next = ordered[index + 1]
    return next && regular(observation, next) ? [startOf(next) - startOf(observation)] : []
  })
  return Math.min(...steps)
}

/**
 * The figures that a line may join, run by run, in time order. A break, a missing value, a bound
 * or an expected period that is not there ends a run; a run of one is a lone point. A period is
 * expected when the series has elsewhere come more often than the step in question.
 */
export function runs(
  observations: readonly Observation[],
  breaks: readonly { readonly at: string }[],
): Figure[][] {
  const usual = interval(inTimeOrder(observations))
  return betweenBreaks(observations, breaks).flatMap((part) => {
    const found: Figure[][] = []
    let run: Figure[] | null = null
    for (const observation of part) {
      if (!isFigure(observation)) {
        run = null
        continue
      }
      const before: Figure | undefined = run?.at(-1)
      const skipped =
        before &&
        regular(before, observation) &&
        startOf(observation) - startOf(before) > 1.5 * usual
      if (run && !skipped) run.push(observation)
      else found.push((run = [observation]))
    }
    return found
  })
}
