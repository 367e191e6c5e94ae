import { useMemo, useState } from 'react'
import { chartPlan, drawnValues } from '#charts/plan.ts'
import { zoomMax } from '#charts/valueScale.ts'
import type { IndicatorSlide } from '#deck/slides.ts'
import type { StrategySummary } from '#domain/model.ts'
import { ChartTools } from './ChartTools.tsx'
import { SlideDots } from './SlideDots.tsx'
import { SlideLines } from './SlideLines.tsx'
import { useRequiredPath } from './useRequiredPath.ts'

const NONE = [] as const

interface Props {
  readonly slide: IndicatorSlide
  readonly strategy: StrategySummary
}

/** The measure as its page draws it, in all the room there is; with what changes how it is seen. */
export function SlideChart({ slide, strategy }: Props) {
  const { indicator, measure, headlineSeries } = slide
  const plan = useMemo(() => chartPlan(measure, headlineSeries), [measure, headlineSeries])
  const lines = plan?.lines ?? NONE
  const [hidden, setHidden] = useState<readonly string[]>(NONE)
  const [zoom, setZoom] = useState(false)
  const [withPath, setWithPath] = useState(false)
  const path = useRequiredPath(indicator, measure, lines, strategy)
  const shown = useMemo(() => lines.filter(({ id }) => !hidden.includes(id)), [lines, hidden])
  const extras = useMemo(() => (withPath && path ? [path] : NONE), [withPath, path])
  if (!plan) return null
  const withLines = lines.length > 0 || plan.dots.length === 0
  return (
    <figure className="chart slide-chart" aria-label={slide.subtitle}>
      <figcaption className="slide-subtitle">{slide.subtitle}</figcaption>
      <div className="slide-plots" data-room="">
        {withLines && (
          <SlideLines {...{ indicator, measure, lines, shown, zoom, extras }}>
            <ChartTools
              {...{ lines, hidden, setHidden }}
              zoom={{
                on: zoom,
                set: setZoom,
                max: zoomMax(drawnValues(measure, lines), measure.unit),
              }}
              path={{ on: withPath, set: path && setWithPath }}
            />
          </SlideLines>
        )}
        {plan.dots.length > 0 && (
          <SlideDots
            measure={measure}
            groups={plan.dots}
            titled={withLines}
            chief={headlineSeries}
          />
        )}
      </div>
    </figure>
  )
}
