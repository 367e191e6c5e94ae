import { useI18n } from '#i18n/context.tsx'
import { styleClass, Marker } from './Marker.tsx'
import type { Reading } from './readings.ts'

const plain = (reading: Reading): string =>
  [reading.title, ...reading.lines.map((line) => line.text)].join('\u2003\u2003\n')

interface ReadoutProps {
  readonly reading: Reading | undefined
  readonly readings: readonly Reading[]
}

/**
 * What the chart says of the chosen period, in one fixed place. The longest reading stands unseen
 * behind it, so that nothing below moves while one walks.
 */
export function Readout({ reading, readings }: ReadoutProps) {
  const { m } = useI18n()
  if (readings.length === 0) return null
  // A line break counts for as much as a long line.
  const weight = (text: string): number => text.length + 40 * text.split('\n').length
  const longest = readings.map(plain).toSorted((a, b) => weight(b) - weight(a))[0]
  return (
    <div className="chart-readout" data-longest={longest}>
      {reading ? (
        <div>
          <strong>{reading.title}</strong>
          <ul>
            {reading.lines.map(({ text, style }) => (
              <li key={text} className={style === null ? 'chart-other' : styleClass(style)}>
                {style !== null && (
                  <svg className="chart-icon" viewBox="0 0 12 12" aria-hidden="true">
                    <Marker style={style} x={6} y={6} r={4} />
                  </svg>
                )}
                {text}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{m.charts.walkHint}</p>
      )}
    </div>
  )
}
