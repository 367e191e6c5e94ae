import { memo } from 'react'
import { CartesianGrid, Line as DrawnLine, LineChart, XAxis, YAxis } from 'recharts'
import { Marker, styleClass } from '#charts/Marker.tsx'
import { timeTicks } from '#charts/timeScale.ts'
import { textWidth } from '#charts/textWidth.ts'
import { TEXT_SIZE } from '#charts/labels.ts'
import { isDoubtful } from '#charts/words.ts'
import { period } from '#domain/period.ts'
import type { Axis } from './axes.ts'
import { BehindLines } from './BehindLines.tsx'
import { Guide } from './Guide.tsx'
import { PanelMarks } from './PanelMarks.tsx'
import { tickText, TICK_HEIGHT, type Layout } from './layout.ts'
import type { Line, Panel } from './panels.ts'
import type { Point } from './values.ts'
import type { View } from './view.ts'

interface LinePanelProps {
  readonly view: View
  readonly panel: Panel
  readonly axis: Axis
  readonly layout: Layout
  /** A still picture: nothing is being read. */
  readonly still?: boolean
}

interface Row {
  readonly day: number
  readonly value: number | null
}

/** The runs one after another, with a gap between them that no line is drawn over. */
function rowsOf(line: Line): Row[] {
  return line.values.runs.flatMap((run, at): readonly Row[] => {
    const [next] = run
    return at === 0 || !next ? run : [{ day: next.day, value: null }, ...run]
  })
}

/** With many figures on a line only those that say something have a mark. */
const CROWDED = 30

function marked(line: Line): ReadonlySet<Point> {
  const { runs } = line.values
  const all = runs.flat()
  const last = all.at(-1)
  const telling = runs.flatMap((run) =>
    run.filter(
      (point) =>
        run.length === 1 ||
        point === last ||
        point.figure.qualifier === 'about' ||
        point.figure.status === 'P' ||
        isDoubtful(point.figure),
    ),
  )
  return new Set(all.length > CROWDED ? telling : all)
}

function dotOf(line: Line, shown: ReadonlySet<Point>) {
  const last = line.values.runs.flat().at(-1)
  return function Dot({ cx, cy, payload }: { cx?: number; cy?: number; payload?: unknown }) {
    const point = [...shown].find((one) => one === payload)
    if (!point || cx === undefined || cy === undefined) return <g key={`${cx} ${cy}`} />
    const lone = line.values.runs.some((run) => run.length === 1 && run[0] === point)
    const { figure } = point
    return (
      // recharts draws marks apart from their line, so that they lie over all lines.
      <g key={point.period} className={styleClass(line.style ?? 0)}>
        <Marker
          style={line.style ?? 0}
          x={cx}
          y={cy}
          r={point === last || lone ? 5 : 3.5}
          hollow={figure.qualifier === 'about'}
          dashed={figure.status === 'P'}
        />
        {isDoubtful(figure) && (
          <text className="chart-doubt" x={cx} y={cy - 10} textAnchor="middle">
            ?
          </text>
        )}
      </g>
    )
  }
}

/** The lines of one panel over time, drawn by recharts; labels and marks beside them by us. */
export const LinePanel = memo(function LinePanel({
  view,
  panel,
  axis,
  layout,
  still = false,
}: LinePanelProps) {
  const { f } = view.wording.i18n
  const { width, height, left, right, top } = layout
  const [first, last] = view.domain
  const ticks = timeTicks({
    domain: view.domain,
    months: view.time.steps.some((id) => period(id).kind !== 'year'),
    x: layout.x,
    edges: [0, width],
    label: (id) => f.period(id, 'short'),
    width: (label) => textWidth(label, TEXT_SIZE),
  })
  const zoomed = first !== view.time.domain[0] || last !== view.time.domain[1]
  const dayAt = (x: number): number =>
    first + ((x - left - 8) / (right - left - 16)) * (last - first)
  const labels = new Map(ticks.map(({ x, label }) => [dayAt(x), label]))
  return (
    <LineChart
      width={width}
      height={height}
      margin={{ top, right: width - right + 8, bottom: 0, left: 8 }}
      accessibilityLayer={false}
      className="explore-svg"
    >
      <CartesianGrid vertical={false} />
      <XAxis
        type="number"
        dataKey="day"
        domain={[first, last]}
        // What lies outside is cut off; marks at the edges are not, as long as nothing lies outside.
        allowDataOverflow={zoomed}
        ticks={[...labels.keys()]}
        tickFormatter={(day: number) => labels.get(day) ?? ''}
        interval={0}
        height={TICK_HEIGHT}
        tickMargin={6}
      />
      <YAxis
        type="number"
        domain={[axis.min, axis.max]}
        ticks={[...axis.ticks]}
        tickFormatter={(value: number) => tickText(view.wording, panel, view.state.base, value)}
        interval={0}
        width={left}
        axisLine={false}
        tickLine={false}
      />
      <BehindLines panel={panel} layout={layout} domain={view.domain} />
      <PanelMarks panel={panel} layout={layout} domain={view.domain} />
      {panel.lines.toReversed().map((line) => {
        const shown = marked(line)
        return (
          <DrawnLine
            key={line.key}
            data={rowsOf(line)}
            dataKey="value"
            className={line.style === null ? 'explore-grey' : styleClass(line.style)}
            type="linear"
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
            dot={line.style === null ? false : dotOf(line, shown)}
          />
        )
      })}
      {!still && <Guide panel={panel} layout={layout} stops={view.stops} />}
    </LineChart>
  )
})
