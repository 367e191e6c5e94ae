import { useId, useMemo, type ReactNode } from 'react'
import type { ChartExtra } from '#charts/extra.ts'
import { lineGeometry } from '#charts/lineChart.ts'
import { LineKey } from '#charts/LineKey.tsx'
import { LineSvg } from '#charts/LineSvg.tsx'
import { Readout } from '#charts/Readout.tsx'
import { latestReading, readingsOf } from '#charts/readings.ts'
import { summaryOf } from '#charts/summary.ts'
import { useWalk } from '#charts/useWalk.ts'
import { wordsFor } from '#charts/words.ts'
import type { Indicator, Measure, Series } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { useI18n } from '#i18n/context.tsx'
import { useForm } from './useForm.ts'

interface Props {
  readonly indicator: Indicator
  readonly measure: Measure
  /** All that could be drawn, and those that are: a series keeps its colour and shape. */
  readonly lines: readonly Series[]
  readonly shown: readonly Series[]
  readonly zoom: boolean
  readonly extras: readonly ChartExtra[]
  /** What stands beside the readout. */
  readonly children: ReactNode
}

/** Lines over time in all the room there is, with the walk that reads them period by period. */
export function SlideLines(props: Props) {
  const { indicator, measure, lines, shown, zoom, extras, children } = props
  const i18n = useI18n()
  const { m, t } = i18n
  const [plot, form] = useForm<HTMLDivElement>()
  const walk = useWalk()
  const summaryId = useId()
  const geometry = useMemo(() => {
    const drawn = lineGeometry({ measure, lines: shown, zoom, i18n, extras }, form)
    const series = drawn.series.map((one) => ({ ...one, style: lines.indexOf(one.series) }))
    return { ...drawn, series }
  }, [measure, lines, shown, zoom, i18n, extras, form])
  const readings = useMemo(
    () =>
      readingsOf(measure, shown, i18n, extras).map((reading) => ({
        ...reading,
        lines: reading.lines.map(({ text, style }) => {
          const own = style === null ? undefined : shown[style]
          return { text, style: own ? lines.indexOf(own) : null }
        }),
      })),
    [measure, lines, shown, i18n, extras],
  )
  const reading = walk.index === null ? undefined : readings[walk.index]
  const ambitions = measure.ambitions.map(wordsFor(measure, i18n, shown).ambition)
  const start = latestReading(readings, shown)
  return (
    <div className="slide-lines">
      <div className="chart-stage">
        <div
          ref={plot}
          // Only the mouse and the finger need it: the slider below does the same for others.
          role="presentation"
          className="slide-plot"
          {...walk.pointer(geometry.stops, geometry.form.width)}
        >
          <LineSvg
            geometry={geometry}
            name={m.charts.chartName(t(indicator.name), t(measure.name), ambitions)}
            describedBy={summaryId}
            note={shown.some(hasKnownValue) ? null : m.charts.finding.nothing}
            active={reading?.period ?? null}
          />
        </div>
        {readings.length > 0 && (
          <input
            type="range"
            className="chart-walk"
            min={0}
            max={readings.length - 1}
            step={1}
            value={walk.index ?? start}
            aria-label={m.charts.walkName(t(measure.name))}
            aria-valuetext={readings[walk.index ?? start]?.spoken}
            onFocus={() => walk.choose((index) => index ?? start)}
            onBlur={() => walk.choose(null)}
            onChange={(event) => walk.choose(Number(event.currentTarget.value))}
          />
        )}
      </div>
      <LineKey geometries={[geometry]} measure={measure} />
      <div className="slide-under-chart">
        <Readout reading={reading} readings={readings} />
        {children}
      </div>
      <p id={summaryId} className="chart-hidden">
        {summaryOf(measure, shown, i18n)}
      </p>
    </div>
  )
}
