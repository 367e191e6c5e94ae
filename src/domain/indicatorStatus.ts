import { ambitionsFor, countingAmbition } from './ambition.ts'
import { freshness } from './freshness.ts'
import type { Indicator, IndicatorSummary, Survey } from './model.ts'
import type { IndicatorStatus, StatusCategory, Verdict } from './status.ts'
import { headlineOf } from './summary.ts'
import { verdictFor } from './verdict.ts'

/** What an indicator's status is worked out from: the whole indicator is not needed. */
export type StatusInput = Pick<
  IndicatorSummary,
  'id' | 'frequency' | 'nextAssessment' | 'assessment' | 'headline'
>

/** The part of an indicator that its status is worked out from. */
export function statusInput(indicator: Indicator): StatusInput {
  const { id, frequency, nextAssessment, assessment } = indicator
  return { id, frequency, nextAssessment, assessment, headline: headlineOf(indicator) }
}

function categoryFrom(verdict: Verdict | null): StatusCategory {
  if (!verdict) return 'noAmbition'
  return verdict.kind === 'assessed' ? verdict.category : 'notAssessable'
}

/**
 * How an indicator stands on `today` (ISO date), by its headline measure and series. Ambitions of
 * other series of the measure do not count; one that is not said to be for any series does.
 */
export function indicatorStatus(
  input: StatusInput,
  surveys: readonly Survey[],
  today: string,
): IndicatorStatus {
  const { id, headline } = input
  const fresh = freshness({ ...input, series: headline?.series ?? null }, today)
  const verdicts = headline
    ? ambitionsFor(headline.measure, headline.series).map((ambition) => {
        const { measure, series, others = [] } = headline
        const whole = { ...measure, series: [series, ...others] }
        return verdictFor(whole, ambition, { surveys, whole: series.id, today })
      })
    : []
  const counting = countingAmbition(
    verdicts.map(({ ambition }) => ambition),
    today,
  )
  const verdict = verdicts.find(({ ambition }) => ambition === counting) ?? null
  const category = categoryFrom(verdict)
  return { id, category, verdict, verdicts, measured: headline !== null, freshness: fresh }
}
