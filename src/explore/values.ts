import { runs } from '#charts/runs.ts'
import type { Measure, Series } from '#domain/model.ts'
import { betweenBreaks, figures, inTimeOrder, isBound, type Figure } from '#domain/observation.ts'
import { midpoint, period } from '#domain/period.ts'

/** A figure where it is drawn. */
export interface Point {
  /** Day since 1970; may end in .5. */
  readonly day: number
  readonly period: string
  /** In the measure's unit; with a baseline, the difference from it. */
  readonly value: number
  readonly figure: Figure
}

/** A series' figures ready to be drawn. */
export interface Values {
  /** Runs that a line may join; a run of one is a lone point. */
  readonly runs: readonly (readonly Point[])[]
  /** Bounds; none where differences are drawn, since a bound is no figure to subtract from. */
  readonly bounds: readonly Figure[]
  /** What the values are counted from; null for values as they are. */
  readonly base: Figure | null
  /** With a baseline asked for: how many figures cannot be held against it. */
  readonly apart: number
}

/** The figure that a series is counted from; null when it has none for the period. */
export function baseFigure(series: Series, measure: Measure, base: string): Figure | null {
  const known = figures(series)
  if (base !== 'first') return known.find((figure) => figure.period === base) ?? null
  return betweenBreaks(known, measure.breaks).at(-1)?.[0] ?? null
}

/** Differences are worked out in decimals; this takes away what binary arithmetic adds. */
const difference = (value: number, from: number): number => Number((value - from).toFixed(6))

/**
 * The figures to draw. With a baseline, each is the difference from the series' figure for it, and
 * only those on the same side of every break are there: others cannot be compared with it.
 */
export function valuesOf(series: Series, measure: Measure, base: string | null): Values {
  const found = runs(series.observations, measure.breaks)
  const at = (figure: Figure, value: number): Point => ({
    day: midpoint(period(figure.period)),
    period: figure.period,
    value,
    figure,
  })
  if (base === null) {
    return {
      runs: found.map((run) => run.map((figure) => at(figure, figure.value))),
      bounds: inTimeOrder(series.observations.filter(isBound)),
      base: null,
      apart: 0,
    }
  }
  const from = baseFigure(series, measure, base)
  const all = figures(series)
  const part = from && betweenBreaks(all, measure.breaks).find((figs) => figs.includes(from))
  if (!from || !part) return { runs: [], bounds: [], base: null, apart: all.length }
  return {
    runs: found
      .map((run) => run.filter((figure) => part.includes(figure)))
      .filter((run) => run.length > 0)
      .map((run) => run.map((figure) => at(figure, difference(figure.value, from.value)))),
    bounds: [],
    base: from,
    apart: all.length - part.length,
  }
}

/** Every period that some chosen series has a figure for, in time order: what can be a baseline. */
export function basePeriods(series: readonly Series[]): string[] {
  const ids = new Map(series.flatMap(figures).map((figure) => [figure.period, figure]))
  return inTimeOrder([...ids.values()]).map((figure) => figure.period)
}
