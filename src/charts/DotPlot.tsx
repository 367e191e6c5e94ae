import type { Measure, Series } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { dotPlot, type DotPlotGeometry, type DotRow } from './dotPlot.ts'
import { dotWords } from './dotWords.ts'
import { wordsFor } from './words.ts'

interface DotPlotProps {
  readonly measure: Measure
  readonly groups: readonly Series[]
  /** Give it a line of its own above, when it stands below another drawing. */
  readonly titled: boolean
}

/** Groups side by side: a list that reads as words, each with its place on a common track. */
export function DotPlot({ measure, groups, titled }: DotPlotProps) {
  const i18n = useI18n()
  const { m, f, t } = i18n
  const words = wordsFor(measure, i18n)
  const geometry = dotPlot(measure, groups)
  const { title, doubts, value } = dotWords(measure, geometry, i18n)
  return (
    <div className="chart-dots">
      {(titled || doubts) && <p className="chart-dots-title">{title}</p>}
      <ul aria-label={m.charts.groupsName(t(measure.name))}>
        {geometry.rows.map((row) => (
          <li key={row.series.id}>
            <span className="chart-dots-name">{words.seriesName(row.series)}</span>
            <span className="chart-dots-value">{value(row)}</span>
            <DotTrack row={row} ambitions={geometry.ambitions} />
          </li>
        ))}
      </ul>
      <DotAxis ticks={geometry.ticks} label={(tick) => f.value(tick, measure.unit)} />
      {measure.ambitions.length > 0 && (
        <ul className="chart-key">
          {measure.ambitions.map((ambition) => (
            <li key={`${ambition.series ?? ''} ${ambition.period}`}>
              <svg className="chart-key-icon" viewBox="0 0 18 16" aria-hidden="true">
                <path className="chart-dots-ambition" d="M9 0V16" />
              </svg>
              {words.ambition(ambition)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const at = (percent: number): string => `${Math.round(percent * 100) / 100}%`

function DotTrack({
  row,
  ambitions,
}: {
  readonly row: DotRow
  readonly ambitions: DotPlotGeometry['ambitions']
}) {
  return (
    <svg className="chart-dots-track" aria-hidden="true" focusable="false">
      <line className="chart-dots-rail" x1="0%" x2="100%" y1="14" y2="14" />
      {ambitions.map(({ ambition, at: place }) => (
        <line
          key={`${ambition.series ?? ''} ${ambition.period}`}
          className="chart-dots-ambition"
          {...{ x1: at(place), x2: at(place), y1: 0, y2: 28 }}
        />
      ))}
      <g className="chart-series-1">
        {row.earlier.map((place) => (
          <circle key={place} className="chart-dots-earlier" cx={at(place)} cy="14" r="4" />
        ))}
        {row.kind === 'figure' ? (
          <circle
            className={row.about ? 'chart-mark chart-mark-hollow' : 'chart-mark'}
            cx={at(row.at)}
            cy="14"
            r="7"
          />
        ) : (
          <BoundArrow from={row.at} to={row.kind === 'above' ? 100 : 0} y={14} />
        )}
      </g>
    </svg>
  )
}

/** A limit: a stop at its value and an arrow towards the end of the scale; never a point. */
function BoundArrow({ from, to, y }: Record<'from' | 'to' | 'y', number>) {
  const back = to > from ? -6 : 6
  return (
    <g className="chart-bound">
      <line x1={at(from)} x2={at(from)} y1={y - 7} y2={y + 7} />
      <line x1={at(from)} x2={at(to)} y1={y} y2={y} />
      <svg x={at(to)} y={y} overflow="visible">
        <path d={`M${back} -5L0 0L${back} 5`} />
      </svg>
    </g>
  )
}

function DotAxis({
  ticks,
  label,
}: {
  readonly ticks: DotPlotGeometry['ticks']
  readonly label: (value: number) => string
}) {
  return (
    <svg className="chart-dots-axis" aria-hidden="true" focusable="false">
      {ticks
        .filter((_, index) => index === 0 || index === ticks.length - 1 || ticks.length < 7)
        .map(({ value, at: place }) => (
          <text key={value} x={at(place)} y="14" textAnchor="middle">
            {label(value)}
          </text>
        ))}
    </svg>
  )
}
