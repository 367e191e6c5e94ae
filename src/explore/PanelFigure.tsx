import { useMemo, useState, type PointerEvent, type ReactNode } from 'react'
import { nearestStop } from '#charts/stops.ts'
import { useActive } from './active.ts'
import type { Layout } from './layout.ts'
import type { Panel } from './panels.ts'
import type { View } from './view.ts'
import { panelTitle } from './wording.ts'

interface FigureProps {
  readonly view: View
  readonly onZoom: (firstDay: number, lastDay: number) => void
  readonly panel: Panel
  readonly layout: Layout
  readonly children: ReactNode
}

/** How far a mouse must be dragged before it means a stretch of time, in CSS pixels. */
const DRAGGED = 12

/** A panel with its name; the mouse and the finger read it, and the mouse draws up a stretch. */
export function PanelFigure({ view, panel, layout, onZoom, children }: FigureProps) {
  const { texts } = view.wording
  const read = useActive((state) => state.read)
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null)
  const { left, right, width, height, top, bottom } = layout
  const title = panelTitle(view.wording, panel, view.state.base)
  const at = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = box.width === 0 ? 0 : ((event.clientX - box.left) / box.width) * width
    return Math.min(Math.max(x, left), right)
  }
  const places = useMemo(
    () => view.stops.map(({ day }) => ({ x: layout.x(day) })),
    [view.stops, layout],
  )
  const point = (event: PointerEvent<HTMLElement>): void => {
    const stop = view.stops[nearestStop(places, at(event))]
    if (stop) read(stop.period, 'pointer')
  }
  const dayAt = (x: number): number =>
    view.domain[0] + ((x - left - 8) / (right - left - 16)) * (view.domain[1] - view.domain[0])
  const names = panel.lines.map(({ key }) => view.names.of.get(key) ?? '')
  return (
    <figure className="explore-panel">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div
        className="explore-drawing"
        role="img"
        aria-label={texts.chartName(title, names)}
        onPointerDown={(event) => {
          point(event)
          if (event.pointerType === 'mouse' && event.button === 0) {
            event.currentTarget.setPointerCapture(event.pointerId)
            setDrag({ from: at(event), to: at(event) })
          }
        }}
        onPointerMove={(event) => {
          point(event)
          if (drag) setDrag({ ...drag, to: at(event) })
        }}
        onPointerUp={() => {
          if (drag && Math.abs(drag.to - drag.from) > DRAGGED)
            onZoom(dayAt(Math.min(drag.from, drag.to)), dayAt(Math.max(drag.from, drag.to)))
          setDrag(null)
        }}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={(event) => {
          if (event.pointerType === 'mouse' && useActive.getState().by === 'pointer')
            read(null, 'pointer')
        }}
      >
        {children}
        {drag && Math.abs(drag.to - drag.from) > DRAGGED && (
          <svg className="explore-drag" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <rect
              x={Math.min(drag.from, drag.to)}
              y={top}
              width={Math.abs(drag.to - drag.from)}
              height={bottom - top}
            />
          </svg>
        )}
      </div>
    </figure>
  )
}
