import { dotPlot } from '#charts/dotPlot.ts'
import { dotWords } from '#charts/dotWords.ts'
import { wordsFor } from '#charts/words.ts'
import type { Measure, Series } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'

const at = (percent: number): string => `${Math.round(percent * 100) / 100}%`

interface Props {
  readonly measure: Measure
  readonly groups: readonly Series[]
  /** It stands beside another drawing, and must say what it shows. */
  readonly titled: boolean
  /** Id of the chief one; null when none is. */
  readonly chief: string | null
}

/** Groups side by side: each in words and at its place on a common track, all as large as can be. */
export function SlideDots({ measure, groups, titled, chief }: Props) {
  const i18n = useI18n()
  const { m, f, t } = i18n
  const words = wordsFor(measure, i18n)
  const geometry = dotPlot(measure, groups)
  const { rows, ticks, ambitions } = geometry
  const { title, doubts, value } = dotWords(measure, geometry, i18n)
  return (
    <div className={titled ? 'slide-dots slide-dots-beside' : 'slide-dots'}>
      {(titled || doubts) && <p className="slide-dots-title">{title}</p>}
      <ul aria-label={m.charts.groupsName(t(measure.name))}>
        {rows.map((row) => (
          <li key={row.series.id} className={row.series.id === chief ? 'slide-dots-chief' : ''}>
            <span className="slide-dots-name">{words.seriesName(row.series)}</span>{' '}
            <span className="slide-dots-value">{value(row)}</span>
            <svg className="slide-dots-track" aria-hidden="true" focusable="false">
              <line className="chart-dots-rail" x1="0%" x2="100%" y1="50%" y2="50%" />
              {ambitions.map(({ ambition, at: place }) => (
                <line
                  key={`${ambition.series ?? ''} ${ambition.period}`}
                  className="chart-dots-ambition"
                  {...{ x1: at(place), x2: at(place), y1: '0%', y2: '100%' }}
                />
              ))}
              <g className="chart-series-1">
                {row.earlier.map((place) => (
                  <circle
                    key={place}
                    className="chart-dots-earlier"
                    cx={at(place)}
                    cy="50%"
                    r="0.22em"
                  />
                ))}
                {row.kind === 'figure' ? (
                  <circle
                    className={row.about ? 'chart-mark chart-mark-hollow' : 'chart-mark'}
                    cx={at(row.at)}
                    cy="50%"
                    r="0.42em"
                  />
                ) : (
                  <Bound from={row.at} to={row.kind === 'above' ? 100 : 0} />
                )}
              </g>
            </svg>
          </li>
        ))}
      </ul>
      <svg className="slide-dots-axis" aria-hidden="true" focusable="false">
        {ticks
          .filter((_, index) => index === 0 || index === ticks.length - 1 || ticks.length < 7)
          .map(({ value: tick, at: place }) => (
            <text key={tick} x={at(place)} y="1em" textAnchor="middle">
              {f.value(tick, measure.unit)}
            </text>
          ))}
      </svg>
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

/** A limit: a stop at its value and an arrow towards the end of the scale; never a point. */
function Bound({ from, to }: Record<'from' | 'to', number>) {
  return (
    <g className="chart-bound">
      <line x1={at(from)} x2={at(from)} y1="20%" y2="80%" />
      <line x1={at(from)} x2={at(to)} y1="50%" y2="50%" />
      <svg x={at(to)} y="50%" width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">
        <path d={to > from ? 'M-8 -7L0 0L-8 7' : 'M8 -7L0 0L8 7'} />
      </svg>
    </g>
  )
}
