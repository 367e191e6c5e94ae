import { useId } from 'react'
import type { Form } from '#charts/geometry.ts'
import { lineGeometry } from '#charts/lineChart.ts'
import { LineKey } from '#charts/LineKey.tsx'
import { LineSvg } from '#charts/LineSvg.tsx'
import { Marker, round, styleClass } from '#charts/Marker.tsx'
import { latestReading, readingsOf, type Reading } from '#charts/readings.ts'
import { summaryOf } from '#charts/summary.ts'
import { wordsFor } from '#charts/words.ts'
import type { Measure, Series } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { useI18n } from '#i18n/context.tsx'

/** A column of an article, a whole article, and a wide page; embed.css shows the one that fits. */
const FORMS: readonly Form[] = [
  { name: 'narrow', width: 280, height: 270 },
  { name: 'narrow', width: 540, height: 300 },
  { name: 'wide', width: 800, height: 340 },
]

interface Props {
  readonly measure: Measure
  /** The chief series first. */
  readonly lines: readonly Series[]
  readonly indicatorName: string
}

/** Lines over time as they are drawn elsewhere; src/embed/walk.ts lets them be read. */
export function EmbedLines({ measure, lines, indicatorName }: Props) {
  const i18n = useI18n()
  const { m, t } = i18n
  const summaryId = useId()
  const readings = readingsOf(measure, lines, i18n)
  const ambitions = measure.ambitions.map(wordsFor(measure, i18n, lines).ambition)
  const start = latestReading(readings, lines)
  return (
    <>
      <div className="chart-stage">
        {FORMS.map((form) => {
          const geometry = lineGeometry({ measure, lines, zoom: false, i18n }, form)
          const { plot, stops } = geometry
          return (
            <div
              key={form.width}
              className={`chart-form embed-form-${form.width}`}
              data-stops={stops.map(({ x }) => round(x)).join(' ')}
              data-plot={`${plot.top} ${plot.bottom} ${form.width}`}
            >
              <LineSvg
                geometry={geometry}
                name={m.charts.chartName(indicatorName, t(measure.name), ambitions)}
                describedBy={summaryId}
                note={lines.some(hasKnownValue) ? null : m.charts.finding.nothing}
                active={null}
              />
              <LineKey geometries={[geometry]} measure={measure} />
            </div>
          )
        })}
        {readings.length > 0 && (
          <input
            type="range"
            className="chart-walk"
            min={0}
            max={readings.length - 1}
            step={1}
            defaultValue={start}
            aria-label={m.charts.walkName(t(measure.name))}
            aria-valuetext={readings[start]?.spoken}
          />
        )}
      </div>
      {readings.length > 0 && <EmbedReadout readings={readings} />}
      <p id={summaryId} className="chart-hidden">
        {summaryOf(measure, lines, i18n)}
      </p>
    </>
  )
}

/** Every reading, each hidden until it is asked for: they stand in one place, so nothing moves. */
function EmbedReadout({ readings }: { readonly readings: readonly Reading[] }) {
  const { m } = useI18n()
  return (
    <div className="chart-readout">
      <p>{m.charts.walkHint}</p>
      {readings.map(({ period, title, lines, spoken }) => (
        <div key={period} data-spoken={spoken} hidden>
          <strong>{title}</strong>
          <ul>
            {lines.map(({ text, style }) => (
              <li
                key={text}
                className={style === null ? 'chart-other' : styleClass(style)}
                data-of={style ?? undefined}
              >
                {style !== null && (
                  <svg className="chart-icon" viewBox="0 0 12 12" aria-hidden="true">
                    <Marker style={style} x={6} y={6} r={4} />
                  </svg>
                )}
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
