import { ZIndexLayer } from 'recharts'
import { LINE_HEIGHT, type Label } from '#charts/labels.ts'
import { round, styleClass } from '#charts/Marker.tsx'
import type { TimeDomain } from '#charts/timeScale.ts'
import { period } from '#domain/period.ts'
import { boundSpan, type Layout } from './layout.ts'
import type { Panel } from './panels.ts'

interface Props {
  readonly panel: Panel
  readonly layout: Layout
  readonly domain: TimeDomain
}

/** Breaks, ambitions, bounds and words beside the lines. */
export function PanelMarks({ panel, layout, domain }: Props) {
  const { labels, bottom, breaks, ambitions } = layout
  return (
    <>
      {breaks.map(({ id, x }) => (
        <g key={id} className="chart-break">
          <path d={`M${round(x)} ${LINE_HEIGHT}V${bottom}`} />
          <LabelText label={labels.get(`break ${id}`)} />
        </g>
      ))}
      {ambitions.map(({ ambition, text, from, to, y, due }, at) => {
        const { standing, period: when } = ambition.ambition
        const r = 7
        return (
          <g key={`${text} ${when}`} className={`chart-ambition chart-ambition-${standing}`}>
            <path
              className="chart-ambition-line"
              d={`M${round(from)} ${round(y)}H${round(due ? to - r : to)}`}
            />
            {due && <circle cx={round(to)} cy={round(y)} r={r} />}
            {due && standing === 'not-said' && (
              <text
                x={round(to)}
                y={round(y + 4.5)}
                textAnchor="middle"
                className="chart-ambition-mark"
              >
                ?
              </text>
            )}
            <LabelText label={labels.get(`ambition ${at}`)} />
          </g>
        )
      })}
      <Bounds {...{ panel, layout, domain }} />
      <ZIndexLayer zIndex={700}>
        {panel.lines.map(({ key, style }) => (
          <g key={key} className={styleClass(style ?? 0)}>
            <LabelText label={labels.get(key)} />
          </g>
        ))}
      </ZIndexLayer>
    </>
  )
}

/** Limits as a bar over their whole period with an arrow: the value lies somewhere beyond. */
function Bounds({ panel, layout: { x, y }, domain: [first, last] }: Props) {
  return panel.lines.flatMap(({ key, style, values }) =>
    values.bounds
      .filter(({ period: id }) => period(id).end >= first && period(id).start <= last)
      .map((bound) => {
        const [from, to] = boundSpan(bound.period, x)
        const towards = bound.qualifier === 'above' ? -1 : 1
        const level = round(y(bound.value))
        const back = -4 * towards
        return (
          <g key={`${key} ${bound.period}`} className={styleClass(style ?? 0)}>
            <path
              className="chart-bound"
              d={`M${round(from)} ${level}H${round(to)}M${round((from + to) / 2)} ${level}v${11 * towards}m-3.5 ${back}l3.5 ${-back}l3.5 ${back}`}
            />
          </g>
        )
      }),
  )
}

/** Words with a line to their mark where they had to move away; nothing without a place. */
function LabelText({ label }: { readonly label: Label | null | undefined }) {
  if (!label) return null
  const { lines, x, y, leader } = label
  return (
    <>
      {leader && (
        <path
          className="chart-leader"
          d={`M${round(leader.x1)} ${round(leader.y1)}L${round(leader.x2)} ${round(leader.y2)}`}
        />
      )}
      <text className="chart-label" x={round(x)} y={round(y)}>
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
