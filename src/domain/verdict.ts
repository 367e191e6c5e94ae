import { surveyFor } from './change.ts'
import type { Ambition, Measure, Survey } from './model.ts'
import { progress } from './progress.ts'
import type { Assessed, Progress, Verdict } from './status.ts'

/** What a verdict must know besides the measure. */
export interface VerdictContext {
  readonly surveys: readonly Survey[]
  /** The series of all who are measured (the headline); the others are parts of it. */
  readonly whole: string
  /** ISO date. */
  readonly today: string
}

const outcome = (one: Progress): string => (one.kind === 'assessed' ? one.category : one.reason)

/**
 * The verdict for an ambition. When it is not said which series it is for, each series is
 * computed, and only what all of them agree on is said; else they disagree, each with its own. It
 * is not assessable before there is any series to compute.
 */
export function verdictFor(
  measure: Omit<Measure, 'ambitions' | 'ambitionNotes'>,
  ambition: Ambition,
  { surveys, whole, today }: VerdictContext,
): Verdict {
  const bySeries = measure.series
    .filter((series) => ambition.series === null || ambition.series === series.id)
    .map((series) => {
      const survey = surveyFor(measure, series.id === whole, surveys)
      return progress(series, ambition, { measure, survey, today })
    })
  const [first] = bySeries
  if (!first) return { kind: 'notAssessable', ambition, reason: 'tooFewFigures', bySeries }
  if (bySeries.some((one) => outcome(one) !== outcome(first)))
    return { kind: 'notAssessable', ambition, reason: 'seriesDisagree', bySeries }
  if (first.kind === 'notAssessable')
    return { kind: 'notAssessable', ambition, reason: first.reason, bySeries }
  const assessed = bySeries.filter((one): one is Assessed => one.kind === 'assessed')
  return { kind: 'assessed', ambition, category: first.category, bySeries: assessed }
}
