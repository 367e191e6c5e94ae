import { useId, useMemo } from 'react'
import { useActive } from './active.ts'
import type { View } from './view.ts'

/**
 * A slider over all panels, unseen until it has focus, so that arrow keys, Home and End work as
 * everywhere else. It says the period; what the panels have there is told by the live region.
 */
export function Walk({ view: { stops, wording, panels } }: { readonly view: View }) {
  const { texts, i18n } = wording
  const hint = useId()
  const { period, read } = useActive()
  // A reader who steps in begins at the latest value, not at an ambition far ahead.
  const start = useMemo(() => {
    const known = new Set(
      panels.flatMap(({ lines, behind }) =>
        [...lines, ...behind].flatMap(({ series }) =>
          series.observations.filter((o) => o.value !== null).map((o) => o.period),
        ),
      ),
    )
    return Math.max(
      0,
      stops.findLastIndex((stop) => known.has(stop.period)),
    )
  }, [panels, stops])
  if (stops.length === 0) return null
  const found = stops.findIndex((stop) => stop.period === period)
  const at = found < 0 ? start : found
  const choose = (index: number): void => read(stops[index]?.period ?? null, 'keyboard')
  return (
    <>
      <input
        type="range"
        className="explore-walk"
        min={0}
        max={stops.length - 1}
        step={1}
        value={at}
        aria-label={texts.walkName}
        aria-describedby={hint}
        aria-valuetext={texts.position(
          i18n.m.charts.capital(i18n.f.period(stops[at]?.period ?? '')),
          at + 1,
          stops.length,
        )}
        onFocus={() => choose(at)}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      />
      <p id={hint} className="ds-sr-only">
        {texts.instructions}
      </p>
    </>
  )
}
