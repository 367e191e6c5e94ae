import { ambitionsFor, countingAmbition, distanceTo, hasStrategyYearAmbition } from './ambition.ts'
import type { Ambition, IndicatorSummary } from './model.ts'
import { latestKnown, laterThanShown, type Figure } from './observation.ts'

/** What can be said of an indicator in one line, before any words. */
export interface HeadlineFacts {
  /** The observation to show large, see `latestKnown`. */
  readonly shown: Figure | null
  /** A newer one that is less exact than the one shown. */
  readonly later: Figure | null
  /** The ambition for the headline series that counts now. */
  readonly ambition: Ambition | null
  /** To that ambition, in the good direction; null without an ambition or a figure. */
  readonly remaining: number | null
  readonly strategyYearSet: boolean
}

/**
 * The facts behind an indicator's row on `today` (ISO date); all empty for an indicator without a
 * headline.
 */
export function headlineFacts(
  headline: IndicatorSummary['headline'],
  today: string,
): HeadlineFacts {
  if (!headline)
    return { shown: null, later: null, ambition: null, remaining: null, strategyYearSet: false }
  const { measure, series } = headline
  const ambitions = ambitionsFor(measure, series)
  const ambition = countingAmbition(ambitions, today)
  return {
    shown: latestKnown(series),
    later: laterThanShown(series),
    ambition,
    remaining: ambition && (distanceTo(ambition, measure, series)?.remaining ?? null),
    strategyYearSet: hasStrategyYearAmbition(ambitions),
  }
}
