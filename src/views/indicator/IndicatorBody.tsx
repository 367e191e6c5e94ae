import { lazy, Suspense } from 'react'
import type { PublishedTreatment } from '#data/schema/published.ts'
import type { Indicator, StrategySummary } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { whenUsed } from '#state/firstUse.ts'
import { MeasureSection } from './MeasureSection.tsx'
import { Missing } from './Missing.tsx'

const details = whenUsed(() => import('./details.tsx'))
const ChartControls = lazy(async () => ({ default: (await details()).ChartControls }))
const KeyFigures = lazy(async () => ({ default: (await details()).KeyFigures }))
const MainDetails = lazy(async () => ({ default: (await details()).MainDetails }))
const SideDetails = lazy(async () => ({ default: (await details()).SideDetails }))

export interface IndicatorProps {
  indicator: Indicator
  strategy: StrategySummary
}

export interface TreatedProps extends IndicatorProps {
  /** The meetings that had the indicator before them, oldest first. */
  meetings: readonly PublishedTreatment[]
}

/** The indicator's page below its heading. The charts come to life first, the rest when used. */
export function IndicatorBody({ indicator, meetings, strategy }: TreatedProps) {
  const { papers } = strategy
  const own = indicator.measures.filter((measure) => measure.role === 'indicator')
  const shown = own.filter((x) => x.ambitions.length > 0 || x.series.some(hasKnownValue))
  return (
    <div className="indicator-grid">
      <Suspense>
        <KeyFigures indicator={indicator} strategy={strategy} />
      </Suspense>
      <div className="indicator-main">
        {indicator.missing && (
          <Missing
            missing={indicator.missing}
            bounded={own.some((x) => x.series.some(hasKnownValue))}
          />
        )}
        {shown.map((measure) => (
          <MeasureSection
            key={measure.id}
            indicator={indicator}
            measure={measure}
            papers={papers}
            alone={own.length === 1}
            {...(measure.id === indicator.headline?.measure && {
              controls: (onExtras) => (
                <Suspense>
                  <ChartControls {...{ indicator, strategy, onExtras }} />
                </Suspense>
              ),
            })}
          />
        ))}
        <Suspense>
          <MainDetails indicator={indicator} strategy={strategy} />
        </Suspense>
      </div>
      <Suspense>
        <SideDetails indicator={indicator} meetings={meetings} strategy={strategy} />
      </Suspense>
    </div>
  )
}
