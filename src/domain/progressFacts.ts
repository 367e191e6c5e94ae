import { distanceTo } from './ambition.ts'
import type { Ambition, Measure, Series } from './model.ts'
import { inTimeOrder, latestKnown, type Figure } from './observation.ts'

/** How far one series is from one ambition. */
export interface SeriesDistance {
  readonly series: Series
  readonly latest: Figure | null
  /** In the good direction; null when there is no figure to measure from. */
  readonly remaining: number | null
}

/**
 * Each ambition of a measure, nearest first, with the series it is for; every series when the
 * paper does not say which.
 */
export function distances(
  measure: Measure,
): readonly { readonly ambition: Ambition; readonly distances: readonly SeriesDistance[] }[] {
  return inTimeOrder(measure.ambitions).map((ambition) => ({
    ambition,
    distances: measure.series
      .filter((series) => ambition.series === null || ambition.series === series.id)
      .map((series) => ({
        series,
        latest: latestKnown(series),
        remaining: distanceTo(ambition, measure, series)?.remaining ?? null,
      })),
  }))
}
