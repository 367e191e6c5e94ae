import { useDeferredValue } from 'react'
import { Link } from 'wouter'
import { MeasureChart } from '#charts/MeasureChart.tsx'
import { useIndicator } from '#data/queries.ts'
import type { IndicatorSummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useGoalTexts } from '#i18n/texts/goal.ts'
import { paths } from '#state/paths.ts'
import { QueryGate } from '#ui/QueryGate.tsx'

/** The chart of an indicator's headline measure, large enough to read. */
export function GoalChart({ indicator }: { indicator: IndicatorSummary }) {
  const { t } = useI18n()
  const texts = useGoalTexts()
  // Many arrive at once: between two that are drawn the reader is answered.
  const query = useDeferredValue(useIndicator(indicator.id))
  const name = t(indicator.name)
  return (
    <article className="card goal-chart" aria-labelledby={`chart-${indicator.id}`}>
      <h3 id={`chart-${indicator.id}`}>
        <Link href={paths.indicator(indicator.id)}>{name}</Link>
      </h3>
      <QueryGate query={query} title={texts.chartFailed(name)}>
        {({ indicator: { measures, headline } }) => {
          const measure = measures.find((candidate) => candidate.id === headline?.measure)
          if (!measure) return null
          return (
            <MeasureChart
              measure={measure}
              indicatorName={name}
              headlineSeries={headline?.series ?? null}
              headingLevel={4}
            />
          )
        }}
      </QueryGate>
    </article>
  )
}
