import { ZIndexLayer } from 'recharts'
import { Marker, round, styleClass } from '#charts/Marker.tsx'
import { useActive } from './active.ts'
import type { Layout } from './layout.ts'
import type { Panel } from './panels.ts'
import { observationAt, type Stop } from './readings.ts'

interface Props {
  readonly panel: Panel
  readonly layout: Layout
  readonly stops: readonly Stop[]
}

/** A line through the place in time that is being read, and the figures there made larger. */
export function Guide({ panel, layout: { x, y, top, bottom }, stops }: Props) {
  const active = useActive((state) => state.period)
  const stop = stops.find(({ period }) => period === active)
  if (!stop) return null
  return (
    <ZIndexLayer zIndex={900}>
      <path className="chart-guide" d={`M${round(x(stop.day))} ${top}V${bottom}`} />
      {panel.lines.map(({ key, style, series, values }) => {
        const figure = observationAt(series, stop)
        const point = values.runs.flat().find((one) => one.figure === figure)
        if (!point) return null
        return (
          <g key={key} className={style === null ? 'explore-grey-mark' : styleClass(style)}>
            <Marker
              style={style ?? 0}
              x={x(point.day)}
              y={y(point.value)}
              r={6.5}
              hollow={point.figure.qualifier === 'about'}
              dashed={point.figure.status === 'P'}
            />
          </g>
        )
      })}
    </ZIndexLayer>
  )
}
