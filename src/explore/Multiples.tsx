import { memo, useMemo, useRef, useState } from 'react'
import { axisOf } from './axes.ts'
import { allOf } from './latest.ts'
import { Small } from './Small.tsx'
import { useWidth } from './useWidth.ts'
import type { View } from './view.ts'
import { ambitionText, panelTitle } from './wording.ts'

/** Small charts that are drawn at a time. */
const STEP = 24
/** As narrow as a small chart can be and still be read, in CSS pixels. */
const NARROWEST = 190
const GAP = 16

/** One small chart a series, all with the same axes, so that they can be compared. */
export function Multiples({ view }: { readonly view: View }) {
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage)
  const [most, setMost] = useState(STEP)
  const { texts } = view.wording
  const all = view.panels.reduce((sum, panel) => sum + allOf(panel).length, 0)
  return (
    <div className="explore-stage" ref={stage}>
      <p className="quiet">
        {texts.sameAxes(view.panels.length)} {all > most && texts.showing(most, all)}
      </p>
      {width > 0 && <SmallCharts {...{ view, width, most }} />}
      {all > most && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => setMost(most + STEP)}
        >
          {texts.showMore(Math.min(STEP, all - most))}
        </button>
      )}
    </div>
  )
}

interface SmallChartsProps {
  readonly view: View
  readonly width: number
  readonly most: number
}

/** The panels' series in order, as many as there is asked for. */
export const SmallCharts = memo(function SmallCharts({ view, width, most }: SmallChartsProps) {
  const { wording, names, state, panels } = view
  // The same lines for as long as the view is: those that are drawn stand as they are.
  const all = useMemo(
    () =>
      panels.map((panel) => ({
        panel,
        series: allOf(panel),
        axis: axisOf(panel, state.base, state.enlarged),
      })),
    [panels, state.base, state.enlarged],
  )
  const fitting = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)))
  return all.map(({ panel, series, axis }, at) => {
    const before = all.slice(0, at).reduce((sum, one) => sum + one.series.length, 0)
    const lines = series.slice(0, Math.max(0, most - before))
    if (lines.length === 0) return null
    const columns = Math.min(fitting, lines.length)
    const own = Math.floor((width - GAP * (columns - 1)) / columns)
    // Counted from a baseline an ambition is another number in each chart, and is told there.
    const common = panel.ambitions.filter(({ line }) => line === null)
    const told = new Set(common.map((one) => ambitionText(wording, panel, one, names.of)))
    return (
      <figure key={panel.id} className="explore-panel">
        <figcaption>
          <h3>{panelTitle(wording, panel, state.base)}</h3>
        </figcaption>
        {[...told].map((text) => (
          <p key={text} className="explore-small-ambition">
            {text}
          </p>
        ))}
        <ul className={columns < fitting ? 'explore-multiples explore-few' : 'explore-multiples'}>
          {lines.map((line) => (
            <li key={line.key}>
              <Small {...{ view, panel, line, axis }} width={Math.min(own, 320)} />
            </li>
          ))}
        </ul>
      </figure>
    )
  })
})
