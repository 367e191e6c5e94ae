import { use } from 'react'
import { STRATEGY_YEAR } from '#domain/ambition.ts'
import type { StrategySummary } from '#domain/model.ts'
import { project } from '#domain/projection.ts'
import { useI18n } from '#i18n/context.tsx'
import { useMethodTexts } from '#i18n/texts/method.ts'
import { loadTQuantile } from '#state/tQuantile.ts'
import { Facts } from '#ui/Facts.tsx'
import { Example } from './Examples.tsx'

/** The projection of the first indicator whose figures carry one to the strategy's last year. */
export default function ProjectionExample({ strategy }: { strategy: StrategySummary }) {
  const { f } = useI18n()
  const { projection: texts } = useMethodTexts()
  const quantile = use(loadTQuantile())
  const found = strategy.indicators
    .flatMap((indicator) => {
      if (!indicator.headline) return []
      const { measure, series } = indicator.headline
      const projection = project(series, measure, String(STRATEGY_YEAR), quantile)
      return projection.kind === 'projected' ? [{ indicator, projection }] : []
    })
    .at(0)
  const last = found?.projection.points.at(-1)
  if (!found || !last) return <Example of={undefined}>{null}</Example>
  const { basis, noChange, degreesOfFreedom } = found.projection
  const percent = (value: number): string => f.value(value, 'percent', 0)
  const period = f.period(last.period)
  return (
    <Example of={found.indicator}>
      <Facts
        className="method-facts"
        facts={[
          [
            texts.figures,
            basis.map((x) => `${f.period(x.period)}: ${f.value(x.value, 'percent')}`).join(' · '),
          ],
          [texts.quantile(degreesOfFreedom), f.number(quantile(0.975, degreesOfFreedom), 2)],
          [texts.central(period), percent(last.central)],
          [texts.interval(period), texts.band(percent(last.low), percent(last.high))],
          [texts.noChange, f.value(noChange.value, 'percent')],
        ]}
      />
    </Example>
  )
}
