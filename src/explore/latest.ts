import { figures, inTimeOrder, isBound, type Figure } from '#domain/observation.ts'
import { period } from '#domain/period.ts'
import type { Sort } from '#state/explore.ts'
import { baseFigure } from './values.ts'
import type { Line, Panel } from './panels.ts'

/** One series in the dot plot: its latest known value within a year. */
export interface LatestRow extends Pick<Line, 'key' | 'indicator' | 'measure' | 'series'> {
  readonly shown: Figure
  /** Where it is drawn: the value, or its difference from the baseline. */
  readonly value: number
  readonly kind: 'figure' | 'above' | 'below'
  readonly base: Figure | null
  readonly style: number | null
}

/** Years in which some series of the panels has a known value, newest first. */
export function yearsOf(panels: readonly Panel[]): number[] {
  const years = new Set<number>()
  for (const panel of panels)
    for (const { series } of allOf(panel))
      for (const o of series.observations) if (o.value !== null) years.add(period(o.period).year)
  return [...years].toSorted((a, b) => b - a)
}

/** The year that is asked for where some series has a value in it, else the newest that has one. */
export const yearShown = (panels: readonly Panel[], asked: number | null): number | undefined => {
  const years = yearsOf(panels)
  return years.find((year) => year === asked) ?? years[0]
}

/** The chosen series, then those behind. */
export function allOf(panel: Panel): Line[] {
  const behind = panel.behind.map((one): Line => ({
    ...one,
    key: `${one.indicator.id}.${one.measure.id}.${one.series.id}`,
    style: null,
  }))
  return [...panel.lines, ...behind]
}

/**
 * The latest value of each series within the year: a figure where there is one, else a bound.
 * With a baseline only those that have one on the same side of every break.
 */
export function latestRows(
  panel: Panel,
  year: number,
  base: string | null,
  sort: Sort,
): LatestRow[] {
  const within = <T extends { readonly period: string }>(items: readonly T[]): T | undefined =>
    items.findLast((o) => period(o.period).year === year)
  const rows = allOf(panel).flatMap((line): LatestRow[] => {
    const { series, measure, values, key, indicator, style } = line
    if (base !== null) {
      const point = values.runs.flat().findLast(({ period: id }) => period(id).year === year)
      const from = point && baseFigure(series, measure, base)
      if (!point || !from) return []
      return [
        {
          ...{ key, indicator, measure, series, style, base: from },
          shown: point.figure,
          value: point.value,
          kind: 'figure',
        },
      ]
    }
    const shown =
      within(figures(series)) ?? within(inTimeOrder(series.observations).filter(isBound))
    if (!shown) return []
    const kind =
      shown.qualifier === 'above' || shown.qualifier === 'below' ? shown.qualifier : 'figure'
    return [{ key, indicator, measure, series, style, base: null, shown, value: shown.value, kind }]
  })
  if (sort === 'name') return rows
  return rows.toSorted((a, b) => (sort === 'high' ? b.value - a.value : a.value - b.value))
}
