import { memo } from 'react'
import { linear } from '#charts/scale.ts'
import { Marker, round } from '#charts/Marker.tsx'
import { summaryOf } from '#charts/summary.ts'
import { calendarDate, period } from '#domain/period.ts'
import type { Axis } from './axes.ts'
import { tickText } from './layout.ts'
import type { Line, Panel } from './panels.ts'
import type { View } from './view.ts'
import { ambitionText, differenceText, valueText } from './wording.ts'

interface SmallProps {
  readonly view: View
  readonly panel: Panel
  readonly line: Line
  readonly axis: Axis
  readonly width: number
}

const HEIGHT = 110
/** Room for «100 %», in a wide font too. */
const LEFT = 44

/** One series in small: its line, ambition and breaks, named with its latest value. */
export const Small = memo(function Small({ view, panel, line, axis, width }: SmallProps) {
  const { wording, names, domain, state } = view
  const { i18n } = wording
  const name = names.of.get(line.key) ?? i18n.t(line.series.name)
  const x = linear(domain, [LEFT, width - 6])
  const y = linear([axis.min, axis.max], [HEIGHT - 18, 8])
  const inside = line.values.runs.map((run) =>
    run.filter(({ day }) => day >= domain[0] && day <= domain[1]),
  )
  const last = inside.flat().at(-1)
  // Where nothing but a bound is known, it is told in words; it is no point to draw.
  const told =
    last?.figure ??
    line.values.bounds.findLast(
      ({ period: id }) => period(id).end >= domain[0] && period(id).start <= domain[1],
    )
  const value =
    told &&
    (line.values.base
      ? differenceText(wording, line.measure, told, line.values.base)
      : valueText(wording, line.measure, told))
  const ambitions = panel.ambitions.filter(
    ({ measure, ambition, line: of }) =>
      measure === line.measure &&
      (of ? of.key === line.key : (ambition.series ?? line.series.id) === line.series.id),
  )
  const [first, end] = domain
  const yearOf = (day: number): string => String(calendarDate(Math.floor(day)).year)
  return (
    <>
      <p className="explore-small-name">
        <strong>{name}</strong>
        {told && <span>{`${value}, ${i18n.f.period(told.period, 'short')}`}</span>}
        {ambitions
          .filter((ambition) => ambition.line !== null)
          .map((ambition) => (
            <span key={ambition.ambition.period} className="explore-small-ambition">
              {ambitionText(wording, { ...panel, lines: [line] }, ambition, names.of)}
            </span>
          ))}
      </p>
      <svg
        className="explore-svg explore-own"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={wording.texts.multiple(name, summaryOf(line.measure, [line.series], i18n))}
      >
        {[axis.min, axis.max].map((tick) => (
          <g key={tick}>
            <path className="chart-grid" d={`M${LEFT} ${round(y(tick))}H${width - 6}`} />
            <text
              className="explore-small-tick"
              x={LEFT - 4}
              y={round(y(tick) + 4)}
              textAnchor="end"
            >
              {tickText(wording, panel, state.base, tick)}
            </text>
          </g>
        ))}
        <text className="explore-small-tick" x={LEFT} y={HEIGHT - 4}>
          {yearOf(first)}
        </text>
        <text className="explore-small-tick" x={width - 6} y={HEIGHT - 4} textAnchor="end">
          {yearOf(end)}
        </text>
        {line.measure.breaks
          .map(({ at }) => period(at).start)
          .filter((day) => day > first && day < end)
          .map((day) => (
            <g key={day} className="chart-break">
              <path d={`M${round(x(day))} 4V${HEIGHT - 18}`} />
            </g>
          ))}
        {ambitions.map(({ ambition, value: level, due }) => (
          <g
            key={`${ambition.period} ${level}`}
            className={`chart-ambition chart-ambition-${ambition.standing}`}
          >
            <path
              className="chart-ambition-line"
              d={`M${LEFT} ${round(y(level))}H${round(Math.min(x(due), width - 6))}`}
            />
          </g>
        ))}
        <g className="chart-series-1">
          {inside
            .filter((run) => run.length > 1)
            .map((run) => (
              <path
                key={run[0]?.period}
                className="explore-small-line"
                d={`M${run.map((p) => `${round(x(p.day))} ${round(y(p.value))}`).join('L')}`}
              />
            ))}
          {inside.flatMap((run) =>
            run
              .filter((point) => run.length === 1 || point === last)
              .map((point) => (
                <Marker
                  key={point.period}
                  style={0}
                  x={x(point.day)}
                  y={y(point.value)}
                  r={3.5}
                  hollow={point.figure.qualifier === 'about'}
                  dashed={point.figure.status === 'P'}
                />
              )),
          )}
        </g>
      </svg>
    </>
  )
})
