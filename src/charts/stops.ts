import type { Measure, Series } from '#domain/model.ts'
import { midpoint, period } from '#domain/period.ts'

export interface Stop {
  readonly period: string
  /** Day since 1970 where it is drawn; may end in .5. */
  readonly day: number
}

/**
 * The places a reader walks through from left to right: every period that a series has an
 * observation for, missing ones and bounds too, each ambition's due date, and `more` periods.
 */
export function stopsOf(
  measure: Measure,
  series: readonly Series[],
  more: readonly string[] = [],
): Stop[] {
  const observed = series.flatMap((s) => s.observations.map((o) => o.period))
  const days = new Map([...observed, ...more].map((id) => [id, midpoint(period(id))]))
  for (const { period: id } of measure.ambitions) if (!days.has(id)) days.set(id, period(id).end)
  return [...days].map(([id, day]) => ({ period: id, day })).toSorted((a, b) => a.day - b.day)
}

/** Index of the stop nearest to `x`; -1 without stops. */
export function nearestStop(stops: readonly { readonly x: number }[], x: number): number {
  let nearest = -1
  let distance = Infinity
  stops.forEach((stop, index) => {
    const away = Math.abs(stop.x - x)
    if (away < distance) [nearest, distance] = [index, away]
  })
  return nearest
}
