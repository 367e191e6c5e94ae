import { renderToStaticMarkup } from 'react-dom/server'
import type { Form } from '#charts/geometry.ts'
import { lineGeometry } from '#charts/lineChart.ts'
import { LineSvg } from '#charts/LineSvg.tsx'
import { chartPlan } from '#charts/plan.ts'
import type { Measure } from '#domain/model.ts'
import { hasKnownValue } from '#domain/observation.ts'
import type { I18n } from '#i18n/context.tsx'

/** Width and height of what `chartSvg` gives, in its own units: as wide as a shared picture is. */
export const CHART_SIZE: Form = { name: 'wide', width: 940, height: 340 }

/**
 * A measure's lines as SVG markup for a picture, 0–100 % when it is a share; null where the chart
 * has no lines. The picture must bring styles (`pictureStyles`) and the font.
 */
export function chartSvg(i18n: I18n, measure: Measure, headlineSeries: string | null) {
  const plan = chartPlan(measure, headlineSeries)
  if (!plan || plan.lines.length === 0) return null
  const geometry = lineGeometry({ measure, lines: plan.lines, zoom: false, i18n }, CHART_SIZE)
  const empty = !plan.lines.some(hasKnownValue)
  return renderToStaticMarkup(
    <LineSvg
      geometry={geometry}
      name=""
      describedBy=""
      note={empty ? i18n.m.charts.finding.nothing : null}
      active={null}
    />,
  )
}
