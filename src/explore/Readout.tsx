import { useMemo } from 'react'
import { Marker, styleClass } from '#charts/Marker.tsx'
import { useActive } from './active.ts'
import { readingAt } from './readings.ts'
import type { View } from './view.ts'

/** More lines than this are no longer read at a glance. */
const MOST_LINES = 12

/** What all panels say of the chosen place in time, in one fixed place; spoken for the keyboard. */
export function Readout({ view }: { readonly view: View }) {
  const { panels, names, stops, wording } = view
  const { i18n, texts } = wording
  const { period, by } = useActive()
  const stop = stops.find((one) => one.period === period)
  const lines = useMemo(
    () => (stop ? readingAt(wording, panels, names, stop) : []),
    [wording, panels, names, stop],
  )
  const title = stop ? i18n.m.charts.capital(i18n.f.period(stop.period)) : ''
  const told = lines.length > 0 ? lines.map(({ text }) => text) : [texts.noneNow]
  return (
    <div className={stop ? 'explore-readout explore-reading' : 'explore-readout'}>
      <div className="ds-sr-only" role="status" aria-live="polite">
        {stop && by === 'keyboard' ? i18n.m.charts.reading.spoken(title, told) : ''}
      </div>
      {/* The live region says the same to those who cannot see it. */}
      <div aria-hidden={by === 'keyboard' && stop ? true : undefined}>
        {stop ? (
          <>
            <strong>{title}</strong>
            <ul>
              {lines.slice(0, MOST_LINES).map(({ key, style, text }) => (
                <li key={key} className={style === null ? 'chart-other' : styleClass(style)}>
                  {style !== null && (
                    <svg className="chart-icon" viewBox="0 0 12 12" aria-hidden="true">
                      <Marker style={style} x={6} y={6} r={4} />
                    </svg>
                  )}
                  {text}
                </li>
              ))}
              {lines.length === 0 && <li>{texts.noneNow}</li>}
              {lines.length > MOST_LINES && <li>{texts.moreSeries(lines.length - MOST_LINES)}</li>}
            </ul>
          </>
        ) : (
          <p>{texts.walkHint}</p>
        )}
      </div>
    </div>
  )
}
