import { memo, useId } from 'react'
import type { Measure } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { DotPlot } from './DotPlot.tsx'
import type { ChartExtra } from './extra.ts'
import { finding } from './finding.ts'
import { LineChart } from './LineChart.tsx'
import { chartPlan, isAside } from './plan.ts'
import { subtitle } from './subtitle.ts'

export interface MeasureChartProps {
  readonly measure: Measure
  readonly indicatorName: string
  /** Id of the chief series; null when the measure has none. */
  readonly headlineSeries: string | null
  readonly headingLevel?: 2 | 3 | 4
  /** Drawn in among the lines over time, where there are any. */
  readonly extras?: readonly ChartExtra[] | undefined
}

/**
 * A measure drawn as it reads best: lines over time, groups side by side, or both; titled with
 * what the figures show. A single value of context is told by the title alone. Renders nothing where there is neither a figure, a bound nor an ambition.
 */
export const MeasureChart = memo(function MeasureChart({
  measure,
  indicatorName,
  headlineSeries,
  headingLevel = 3,
  extras,
}: MeasureChartProps) {
  const i18n = useI18n()
  const titleId = useId()
  const plan = chartPlan(measure, headlineSeries)
  if (!plan) return null
  const Heading = `h${headingLevel}` as const
  const withLines = plan.lines.length > 0 || plan.dots.length === 0
  return (
    <figure className="chart" aria-labelledby={titleId}>
      <figcaption className="chart-caption">
        <Heading className="chart-title" id={titleId}>
          {finding(measure, headlineSeries, i18n)}
        </Heading>
        <p className="chart-subtitle">
          {subtitle(measure, withLines ? plan.lines : plan.dots, i18n)}
        </p>
      </figcaption>
      {plan.left > 0 && <p className="chart-subtitle">{i18n.m.charts.noRoom(plan.left)}</p>}
      {withLines && !isAside(measure) && (
        <LineChart
          measure={measure}
          lines={plan.lines}
          indicatorName={indicatorName}
          extras={extras}
        />
      )}
      {plan.dots.length > 0 && <DotPlot measure={measure} groups={plan.dots} titled={withLines} />}
    </figure>
  )
})
