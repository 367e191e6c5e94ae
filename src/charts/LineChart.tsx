import { useId, useMemo, useRef, useState } from 'react'
import type { Measure, Series } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { useI18n } from '#i18n/context.tsx'
import type { ChartExtra } from './extra.ts'
import { FORMS } from './geometry.ts'
import { lineGeometry } from './lineChart.ts'
import { LineKey } from './LineKey.tsx'
import { LineSvg } from './LineSvg.tsx'
import { drawnValues } from './plan.ts'
import { Readout } from './Readout.tsx'
import { latestReading, readingsOf } from './readings.ts'
import { summaryOf } from './summary.ts'
import { useWalk } from './useWalk.ts'
import { zoomMax } from './valueScale.ts'
import { wordsFor } from './words.ts'
import { ZoomControl } from './ZoomControl.tsx'

interface LineChartProps {
  readonly measure: Measure
  /** The chief series first. */
  readonly lines: readonly Series[]
  readonly indicatorName: string
  /** What the reader asked to have drawn in; the same list until it changes. */
  readonly extras: readonly ChartExtra[] | undefined
}

/** Lines over time in both forms, with the walk that reads them period by period. */
export function LineChart({ measure, lines, indicatorName, extras }: LineChartProps) {
  const i18n = useI18n()
  const { m, t } = i18n
  const [zoom, setZoom] = useState(false)
  const walk = useWalk()
  const slider = useRef<HTMLInputElement>(null)
  const summaryId = useId()
  const geometries = useMemo(() => {
    const input = { measure, lines, zoom, i18n, ...(extras && { extras }) }
    return [lineGeometry(input, FORMS.wide), lineGeometry(input, FORMS.narrow)]
  }, [measure, lines, zoom, i18n, extras])
  const readings = useMemo(
    () => readingsOf(measure, lines, i18n, extras),
    [measure, lines, i18n, extras],
  )

  const max = zoomMax(drawnValues(measure, lines, extras), measure.unit)
  const ambitions = measure.ambitions.map(wordsFor(measure, i18n, lines).ambition)
  const reading = walk.index === null ? undefined : readings[walk.index]
  const empty = !lines.some(hasKnownValue)
  const start = latestReading(readings, lines)
  return (
    <>
      {max !== null && <ZoomControl max={max} zoom={zoom} onZoom={setZoom} />}
      <div className="chart-stage">
        {geometries.map((geometry) => (
          <div
            key={geometry.form.name}
            // Only the mouse and the finger need it: the slider below does the same for others.
            role="presentation"
            className={`chart-form chart-form-${geometry.form.name}`}
            {...walk.pointer(geometry.stops, geometry.form.width)}
            onClick={() => slider.current?.focus({ preventScroll: true })}
          >
            <LineSvg
              geometry={geometry}
              name={m.charts.chartName(indicatorName, t(measure.name), ambitions)}
              describedBy={summaryId}
              note={empty ? m.charts.finding.nothing : null}
              active={reading?.period ?? null}
            />
          </div>
        ))}
        {readings.length > 0 && (
          <input
            ref={slider}
            type="range"
            className="chart-walk"
            min={0}
            max={readings.length - 1}
            step={1}
            value={walk.index ?? start}
            aria-label={m.charts.walkName(t(measure.name))}
            aria-valuetext={readings[walk.index ?? start]?.spoken}
            onFocus={() => walk.choose((index) => index ?? start)}
            onChange={(event) => walk.choose(Number(event.currentTarget.value))}
          />
        )}
      </div>
      <LineKey geometries={geometries} measure={measure} />
      <Readout reading={reading} readings={readings} />
      <p id={summaryId} className="chart-hidden">
        {summaryOf(measure, lines, i18n)}
      </p>
    </>
  )
}
