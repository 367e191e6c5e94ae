import type {
  Indicator,
  IndicatorSet,
  IndicatorSummary,
  Readiness,
  StrategySummary,
} from './model.ts'
import { hasKnownValue } from './observation.ts'

/** The headline measure and series of an indicator; null when none is named or it is not there. */
export function headlineOf(indicator: Indicator): IndicatorSummary['headline'] {
  const found = indicator.measures.find((m) => m.id === indicator.headline?.measure)
  const series = found?.series.find((s) => s.id === indicator.headline?.series)
  if (!found || !series) return null
  const { series: _, ...measure } = found
  const open = measure.ambitions.some((ambition) => ambition.series === null)
  const others = found.series.filter((other) => open && other !== series)
  return { measure, series, ...(others.length > 0 ? { others } : {}) }
}

/** What the board needs of an indicator. */
export function summarise(indicator: Indicator): IndicatorSummary {
  const { id, name, formerName, since, goal, readiness, type, frequency } = indicator
  const { description, missing, nextAssessment, assessment } = indicator
  return {
    ...{ id, name, formerName, since, goal, readiness, type, frequency },
    ...{ description, missing, nextAssessment },
    headline: headlineOf(indicator),
    assessment: assessment && { period: assessment.period },
    hasFigures: indicator.measures.some(
      (measure) => measure.role === 'indicator' && measure.series.some(hasKnownValue),
    ),
  }
}

/** What the board needs of a whole set. */
export function summariseSet({ meetings: _, ...set }: IndicatorSet): StrategySummary {
  return { ...set, indicators: set.indicators.map(summarise) }
}

/** How many indicators carry each readiness mark. */
export function countReadiness(
  indicators: readonly Pick<IndicatorSummary, 'readiness'>[],
): Record<Readiness, number> {
  const counts: Record<Readiness, number> = { klar: 0, 'under-arbeid': 0, fremtidig: 0 }
  for (const { readiness } of indicators) counts[readiness.value] += 1
  return counts
}
