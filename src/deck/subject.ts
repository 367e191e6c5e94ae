import { chartPlan, chiefSeries, type ChartPlan } from '#charts/plan.ts'
import type { Indicator, IndicatorSummary, Measure } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import { headlineOf, summarise } from '#domain/summary.ts'
import type { Making } from './input.ts'

/** An indicator with what its slides are made from. */
export interface Subject {
  readonly making: Making
  readonly indicator: Indicator
  readonly summary: IndicatorSummary
  readonly status: IndicatorStatus
  readonly headline: IndicatorSummary['headline']
}

/** An indicator with a measure that has something to draw. */
export interface DrawnSubject extends Subject {
  readonly measure: Measure
  readonly headlineSeries: string | null
  readonly plan: ChartPlan | null
  /** How many other measures of the indicator have figures. */
  readonly others: number
}

export function subjectOf(making: Making, indicator: Indicator, status: IndicatorStatus): Subject {
  const summary = summarise(indicator)
  return { making, indicator, summary, status, headline: headlineOf(indicator) }
}

/** The headline measure when it has figures, else the first that has; null when none has. */
export function drawn(subject: Subject): DrawnSubject | null {
  const { indicator, headline } = subject
  const known = indicator.measures.filter(
    (one) => one.role === 'indicator' && one.series.some(hasKnownValue),
  )
  const measure = known.find((one) => one.id === headline?.measure.id) ?? known[0]
  if (!measure) return null
  const own = measure.id === headline?.measure.id ? headline.series.id : null
  const chief = chiefSeries(measure, own)?.id ?? null
  const plan = chartPlan(measure, own)
  return { ...subject, measure, headlineSeries: chief, plan, others: known.length - 1 }
}
