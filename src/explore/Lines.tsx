import { useMemo, useRef } from 'react'
import { axisOf } from './axes.ts'
import { axisWidth, layoutOf, plotRight } from './layout.ts'
import { LinePanel } from './LinePanel.tsx'
import { PanelFigure } from './PanelFigure.tsx'
import { useWidth } from './useWidth.ts'
import type { View } from './view.ts'
import { Walk } from './Walk.tsx'

/** Every panel laid out so that time lies alike in all of them. */
export function layoutsOf(view: View, width: number) {
  const { panels, wording, names, domain, state } = view
  const axes = panels.map((panel) => axisOf(panel, state.base, state.enlarged))
  const left = Math.max(
    0,
    ...panels.map((panel, at) => {
      const axis = axes[at]
      return axis ? axisWidth(wording, panel, state.base, axis) : 0
    }),
  )
  const right = Math.min(
    ...panels.map((panel) => plotRight({ wording, panel, names, domain, width, left })),
  )
  return panels.map((panel, at) => {
    const axis = axes[at] ?? { min: 0, max: 1, ticks: [0, 1] }
    const base = { wording, panel, names, axis, domain, base: state.base }
    return { panel, axis, layout: layoutOf({ ...base, width, left, right }) }
  })
}

interface LinesProps {
  readonly view: View
  readonly onZoom: (firstDay: number, lastDay: number) => void
}

/** The panels one below the other, with one walk through time and one guide for all. */
export function Lines({ view, onZoom }: LinesProps) {
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage)
  const laid = useMemo(() => (width > 0 ? layoutsOf(view, width) : []), [view, width])
  return (
    <div className="explore-stage" ref={stage}>
      {laid.map(({ panel, axis, layout }) => (
        <PanelFigure key={panel.id} {...{ view, panel, layout, onZoom }}>
          <LinePanel {...{ view, panel, axis, layout }} />
        </PanelFigure>
      ))}
      <Walk view={view} />
    </div>
  )
}
