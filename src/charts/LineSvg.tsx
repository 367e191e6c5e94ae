import type { DrawnAmbition, DrawnSeries, LineGeometry } from './geometry.ts'
import { LINE_HEIGHT, type Label } from './labels.ts'
import { Marker, round, styleClass } from './Marker.tsx'

interface LineSvgProps {
  readonly geometry: LineGeometry
  readonly name: string
  readonly describedBy: string
  /** Said in the plot when there is nothing but an ambition in it. */
  readonly note: string | null
  /** The period that is being read. */
  readonly active: string | null
}

/** Copies a finished geometry into SVG. */
export function LineSvg({ geometry, name, describedBy, note, active }: LineSvgProps) {
  const { form, plot, stops } = geometry
  const guide = stops.find((stop) => stop.period === active)
  return (
    <svg
      className={`chart-svg chart-svg-${form.name}`}
      viewBox={`0 0 ${form.width} ${form.height}`}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      <Axes geometry={geometry} />
      {geometry.breaks.map((b) => (
        <g key={b.x} className="chart-break">
          <path d={`M${round(b.x)} ${LINE_HEIGHT}V${plot.bottom}`} />
          {b.label && <LabelText label={b.label} />}
        </g>
      ))}
      {guide && (
        <path className="chart-guide" d={`M${round(guide.x)} ${plot.top}V${plot.bottom}`} />
      )}
      {geometry.extras.map(({ paths }) =>
        paths.map(({ className, d }) => <path key={className} className={className} d={d} />),
      )}
      {geometry.ambitions.map((ambition) => (
        <Ambition
          key={`${ambition.period} ${ambition.y}`}
          ambition={ambition}
          active={ambition.period === active}
        />
      ))}
      {geometry.series.toReversed().map((series) => (
        <Series key={series.series.id} drawn={series} active={active} />
      ))}
      {geometry.extras.map(({ labels }) =>
        labels.map((label) => label && <LabelText key={label.lines[0]} label={label} quiet />),
      )}
      {note !== null && (
        <text
          className="chart-note"
          textAnchor="middle"
          x={round((plot.left + plot.right) / 2)}
          y={round((plot.top + plot.bottom) / 2)}
        >
          {note}
        </text>
      )}
    </svg>
  )
}

function Axes({ geometry: { plot, xTicks, yTicks } }: { readonly geometry: LineGeometry }) {
  return (
    <g className="chart-axes">
      {yTicks.map(({ y, label }, index) => (
        <g key={label}>
          <path
            className={index === 0 ? 'chart-baseline' : 'chart-grid'}
            d={`M${plot.left} ${round(y)}H${round(plot.right)}`}
          />
          <text x={plot.left - 7} y={round(y + 4.5)} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ id, x, label }) => (
        <g key={id}>
          <path className="chart-tick" d={`M${round(x)} ${plot.bottom}v5`} />
          <text x={round(x)} y={plot.bottom + LINE_HEIGHT + 3} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

function Series({
  drawn: { series, style, segments, points, bounds, label },
  active,
}: {
  readonly drawn: DrawnSeries
  readonly active: string | null
}) {
  // Many marks on one line hide it: then only the ones that say something stand.
  const crowded = points.length > 30
  const telling = points.filter(
    (p) =>
      !crowded || p.last || p.lone || p.about || p.doubtful || p.provisional || p.period === active,
  )
  return (
    <g className={styleClass(style)}>
      {segments.map((segment) => (
        <path
          key={segment[0]?.period}
          className="chart-line"
          d={`M${segment.map((p) => `${round(p.x)} ${round(p.y)}`).join('L')}`}
        />
      ))}
      {bounds.map((b) => (
        <path
          key={b.period}
          className={`chart-bound${b.period === active ? ' chart-active' : ''}`}
          d={boundPath(b.x1, b.x2, b.y, b.direction === 'above' ? -1 : 1)}
        />
      ))}
      {telling.map((p) => (
        <g key={p.period}>
          <Marker
            {...{ style, x: p.x, y: p.y, hollow: p.about, dashed: p.provisional }}
            r={p.period === active ? 7 : p.last || p.lone ? 5.5 : 3.5}
          />
          {p.doubtful && (
            <text className="chart-doubt" x={round(p.x)} y={round(p.y - 10)} textAnchor="middle">
              ?
            </text>
          )}
        </g>
      ))}
      {label && <LabelText label={label} key={series.id} />}
    </g>
  )
}

/** A bar over the whole period with an arrow from it, pointing where the value is. */
function boundPath(x1: number, x2: number, y: number, towards: 1 | -1): string {
  const [middle, tip] = [round((x1 + x2) / 2), round(y + 11 * towards)]
  const back = -4 * towards
  return `M${round(x1)} ${round(y)}H${round(x2)}M${middle} ${round(y)}V${tip}m-3.5 ${back}l3.5 ${-back}l3.5 ${back}`
}

function Ambition({
  ambition: { standing, from, x, y, label },
  active,
}: {
  readonly ambition: DrawnAmbition
  readonly active: boolean
}) {
  const r = active ? 8.5 : 7
  return (
    <g className={`chart-ambition chart-ambition-${standing}`}>
      <path className="chart-ambition-line" d={`M${round(from)} ${round(y)}H${round(x - r)}`} />
      <circle cx={round(x)} cy={round(y)} r={r} />
      {standing === 'not-said' && (
        <text x={round(x)} y={round(y + 4.5)} textAnchor="middle" className="chart-ambition-mark">
          ?
        </text>
      )}
      {label && <LabelText label={label} />}
    </g>
  )
}

function LabelText({
  label: { lines, x, y, leader },
  quiet,
}: {
  readonly label: Label
  /** It names what is worked out, not what is measured. */
  readonly quiet?: true
}) {
  return (
    <>
      {leader && (
        <path
          className="chart-leader"
          d={`M${round(leader.x1)} ${round(leader.y1)}L${round(leader.x2)} ${round(leader.y2)}`}
        />
      )}
      <text
        className={quiet ? 'chart-label chart-extra-label' : 'chart-label'}
        x={round(x)}
        y={round(y)}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={round(x)} dy={index === 0 ? 0 : LINE_HEIGHT}>
            {line}
            {index < lines.length - 1 && ' '}
          </tspan>
        ))}
      </text>
    </>
  )
}
