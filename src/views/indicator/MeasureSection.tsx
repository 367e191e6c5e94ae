import { useState, type ReactNode } from 'react'
import type { ChartExtra } from '#charts/extra.ts'
import { MeasureChart } from '#charts/MeasureChart.tsx'
import type { Indicator, Measure, Paper } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { useI18n } from '#i18n/context.tsx'
import { DataText } from '#ui/DataText.tsx'
import { MeasureTable } from './MeasureTable.tsx'

interface Props {
  indicator: Indicator
  measure: Measure
  papers: readonly Paper[]
  /** The indicator's only measure: its name needs no heading of its own to be told apart. */
  alone?: boolean
  /** Inside another section, one level down. */
  nested?: boolean
  /** What stands under the chart, and may draw something into it. */
  controls?: (onExtras: (extras: readonly ChartExtra[]) => void) => ReactNode
}

/** One measure that has figures or an ambition: what it is, its chart and all its figures. */
export function MeasureSection({ indicator, measure, papers, alone, nested, controls }: Props) {
  const { t } = useI18n()
  const [extras, setExtras] = useState<readonly ChartExtra[]>()
  const Heading = nested ? 'h3' : 'h2'
  const known = measure.series.some(hasKnownValue)
  const id = `maling-${measure.id}`
  const headlineSeries =
    indicator.headline?.measure === measure.id ? indicator.headline.series : null
  return (
    <section aria-labelledby={id} className={nested ? 'measure-nested' : 'card'}>
      <Heading id={id} className={alone ? 'ds-sr-only' : undefined}>
        <DataText of={measure.name} />
      </Heading>
      {measure.description && (
        <p className="measure-description">
          <DataText of={measure.description} />
        </p>
      )}
      <MeasureChart
        measure={measure}
        indicatorName={t(indicator.name)}
        headlineSeries={headlineSeries}
        headingLevel={nested ? 4 : 3}
        extras={extras}
      />
      {controls?.(setExtras)}
      {known && <MeasureTable indicatorId={indicator.id} measure={measure} papers={papers} />}
    </section>
  )
}
