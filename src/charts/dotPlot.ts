import type { Ambition, Measure, Series } from '#domain/model.ts'
import { figures, inTimeOrder, isBound, type Figure } from '#domain/observation.ts'
import { period } from '#domain/period.ts'
import { drawnValues } from './plan.ts'
import { valueAxis } from './valueScale.ts'
import { isDoubtful } from './words.ts'

export interface DotRow {
  readonly series: Series
  readonly shown: Figure
  /** Percent of the track's length, 0–100. */
  readonly at: number
  readonly kind: 'figure' | 'above' | 'below'
  readonly about: boolean
  readonly doubtful: boolean
  /** The row shows another period than most do, so it must say which. */
  readonly otherPeriod: boolean
  /** Earlier figures of the series, in percent of the track. */
  readonly earlier: readonly number[]
}

export interface DotPlotGeometry {
  readonly rows: readonly DotRow[]
  /** The period that most rows show; null when each has its own. */
  readonly period: string | null
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  readonly ambitions: readonly { readonly ambition: Ambition; readonly at: number }[]
}

/** The latest value known of a series, a bound only where there is no figure. */
function latestIn(series: Series): Figure | null {
  return figures(series).at(-1) ?? inTimeOrder(series.observations).findLast(isBound) ?? null
}

/** The period that most rows show, of equals the latest; null when each has its own. */
function commonPeriod(shown: readonly Figure[]): string | null {
  const periods = inTimeOrder(shown).map((o) => o.period)
  const times = (id: string): number => periods.filter((other) => other === id).length
  const most = Math.max(...periods.map(times))
  return most > 1 || periods.length === 1
    ? (periods.findLast((id) => times(id) === most) ?? null)
    : null
}

/** One row a group, highest first, each with its place on a track from 0 to the axis' end. */
export function dotPlot(measure: Measure, series: readonly Series[]): DotPlotGeometry {
  const { max, ticks } = valueAxis(drawnValues(measure, series), measure.unit)
  const place = (value: number): number => (100 * value) / max
  const common = commonPeriod(series.map(latestIn).filter((shown) => shown !== null))
  const rows = series.flatMap((s): DotRow[] => {
    const shown = latestIn(s)
    if (!shown) return []
    const before = figures(s).filter((o) => period(o.period).end < period(shown.period).start)
    const bound = shown.qualifier === 'above' || shown.qualifier === 'below'
    return [
      {
        series: s,
        shown,
        at: place(shown.value),
        kind: bound ? (shown.qualifier === 'above' ? 'above' : 'below') : 'figure',
        about: shown.qualifier === 'about',
        doubtful: isDoubtful(shown),
        otherPeriod: shown.period !== common,
        earlier: before.map((o) => place(o.value)),
      },
    ]
  })
  return {
    rows: rows.toSorted((a, b) => b.shown.value - a.shown.value),
    period: common,
    ticks: ticks.map((value) => ({ value, at: place(value) })),
    ambitions: measure.ambitions.map((ambition) => ({ ambition, at: place(ambition.value) })),
  }
}
