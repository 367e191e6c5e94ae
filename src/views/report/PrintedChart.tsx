import { useId, useMemo } from 'react'
import { DotPlot } from '#charts/DotPlot.tsx'
import { finding } from '#charts/finding.ts'
import type { Form } from '#charts/geometry.ts'
import { lineGeometry } from '#charts/lineChart.ts'
import { LineKey } from '#charts/LineKey.tsx'
import { LineSvg } from '#charts/LineSvg.tsx'
import { chartPlan, drawnValues } from '#charts/plan.ts'
import { subtitle } from '#charts/subtitle.ts'
import { summaryOf } from '#charts/summary.ts'
import { zoomMax } from '#charts/valueScale.ts'
import { wordsFor } from '#charts/words.ts'
import type { Measure, Series } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import { useI18n } from '#i18n/context.tsx'

/** As wide as an upright sheet inside its margins, in CSS pixels. */
const SHEET: Form = { name: 'wide', width: 680, height: 280 }

function PrintedLines({
  measure,
  lines,
  indicatorName,
}: {
  measure: Measure
  lines: readonly Series[]
  indicatorName: string
}) {
  const i18n = useI18n()
  const { m, f, t } = i18n
  const summaryId = useId()
  // Nobody can enlarge paper, so low shares are drawn large at once; it is said that they are.
  const max = zoomMax(drawnValues(measure, lines), measure.unit)
  const geometry = useMemo(
    () => lineGeometry({ measure, lines, zoom: max !== null, i18n }, SHEET),
    [measure, lines, max, i18n],
  )
  const ambitions = measure.ambitions.map(wordsFor(measure, i18n, lines).ambition)
  return (
    <>
      {max !== null && (
        <p className="chart-zoom-note">
          {m.charts.zoomed(f.value(max, measure.unit), f.value(100, measure.unit))}
        </p>
      )}
      <LineSvg
        geometry={geometry}
        name={m.charts.chartName(indicatorName, t(measure.name), ambitions)}
        describedBy={summaryId}
        note={lines.some(hasKnownValue) ? null : m.charts.finding.nothing}
        active={null}
      />
      <LineKey geometries={[geometry]} measure={measure} />
      <p id={summaryId} className="chart-hidden">
        {summaryOf(measure, lines, i18n)}
      </p>
    </>
  )
}

/** A measure drawn once, at the size of a sheet; nothing in it can be worked with. */
export function PrintedChart({
  measure,
  indicatorName,
  headlineSeries,
}: {
  measure: Measure
  indicatorName: string
  headlineSeries: string | null
}) {
  const i18n = useI18n()
  const titleId = useId()
  const plan = chartPlan(measure, headlineSeries)
  if (!plan) return null
  const { lines, dots, left } = plan
  const withLines = lines.length > 0 || dots.length === 0
  return (
    <figure className="chart report-chart" aria-labelledby={titleId}>
      <figcaption className="chart-caption">
        <h4 id={titleId} className="chart-title">
          {finding(measure, headlineSeries, i18n)}
        </h4>
        <p className="chart-subtitle">{subtitle(measure, withLines ? lines : dots, i18n)}</p>
      </figcaption>
      {left > 0 && <p className="chart-subtitle">{i18n.m.charts.noRoom(left)}</p>}
      {withLines && <PrintedLines measure={measure} lines={lines} indicatorName={indicatorName} />}
      {dots.length > 0 && <DotPlot measure={measure} groups={dots} titled={withLines} />}
    </figure>
  )
}
