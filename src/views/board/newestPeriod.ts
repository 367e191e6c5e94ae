import type { IndicatorSummary } from '#domain/model.ts'
import { isFigure, latestKnown } from '#domain/observation.ts'
import { comparePeriods } from '#domain/period.ts'

/** The latest period that a figure shown on the board is from; null when there is none. */
export function newestPeriod(indicators: readonly IndicatorSummary[]): string | null {
  const periods = indicators.flatMap(({ headline }) => {
    const shown = headline && latestKnown(headline.series)
    return shown && isFigure(shown) ? [shown.period] : []
  })
  return periods.toSorted(comparePeriods).at(-1) ?? null
}
