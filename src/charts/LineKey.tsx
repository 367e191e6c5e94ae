import type { ReactNode } from 'react'
import type { Measure } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import type { LineGeometry } from './geometry.ts'
import { Marker, styleClass } from './Marker.tsx'
import { wordsFor } from './words.ts'

/** Words for the marks that occur in the drawing, and for labels that found no place in it. */
export function LineKey({
  geometries,
  measure,
}: {
  readonly geometries: readonly LineGeometry[]
  readonly measure: Measure
}) {
  const i18n = useI18n()
  const { key } = i18n.m.charts
  const series = geometries[0]?.series ?? []
  const points = series.flatMap((s) => s.points)
  const words = wordsFor(measure, i18n)
  // A label may have found its place in one form and not in the other.
  const only = (lacks: (geometry: LineGeometry) => boolean): string | null => {
    const forms = geometries.filter(lacks)
    if (forms.length === 0) return null
    return forms.length === geometries.length ? '' : `chart-only-${forms[0]?.form.name ?? ''}`
  }
  const homeless = series.flatMap(({ series: s, style, points: drawn, bounds }) => {
    const className = only((g) => g.series.some((o) => o.style === style && o.label === null))
    return drawn.length + bounds.length > 0 && className !== null
      ? [{ text: words.seriesName(s), style, className }]
      : []
  })
  const lost = (geometries[0]?.ambitions ?? []).flatMap(({ text }, index) => {
    const className = only((g) => g.ambitions[index]?.label === null)
    return className === null ? [] : [{ text, className }]
  })
  const entries: {
    readonly text: string
    readonly mark: ReactNode
    readonly style?: number
    readonly className?: string
  }[] = [
    ...homeless.map(({ text, style, className }) => ({
      text,
      style,
      className,
      mark: <Marker style={style} x={9} y={8} r={4.5} />,
    })),
    ...(points.some((p) => p.about)
      ? [{ text: key.about, mark: <Marker style={0} x={9} y={8} r={5} hollow /> }]
      : []),
    ...(points.some((p) => p.provisional)
      ? [{ text: key.provisional, mark: <Marker style={0} x={9} y={8} r={5} dashed /> }]
      : []),
    ...(points.some((p) => p.doubtful) ? [{ text: key.doubtful, mark: <Question /> }] : []),
    ...(series.some((s) => s.bounds.length > 0)
      ? [
          {
            text: key.bound,
            mark: <path className="chart-bound" d="M2 14H16M9 14V3m-3.5 4l3.5 -4l3.5 4" />,
          },
        ]
      : []),
    ...((geometries[0]?.breaks.length ?? 0) > 0
      ? [{ text: key.break, mark: <path className="chart-break-mark" d="M9 1V15" /> }]
      : []),
  ]
  if (entries.length + lost.length === 0) return null
  return (
    <ul className="chart-key">
      {lost.map((ambition) => (
        <li key={ambition.text} className={ambition.className}>
          <svg className="chart-key-icon" viewBox="0 0 18 16" aria-hidden="true">
            <g className="chart-ambition">
              <circle cx={9} cy={8} r={6} />
            </g>
          </svg>
          {ambition.text}
        </li>
      ))}
      {entries.map(({ text, mark, style = 0, className = '' }) => (
        <li key={text} className={className}>
          <svg
            className={`chart-key-icon ${styleClass(style)}`}
            viewBox="0 0 18 16"
            aria-hidden="true"
          >
            {mark}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

function Question() {
  return (
    <text className="chart-doubt" x={5} y={13}>
      ?
    </text>
  )
}
