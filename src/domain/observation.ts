import type { Observation, Series } from './model.ts'
import { comparePeriods, period } from './period.ts'

/** A figure is a value that is not merely a bound: it can be drawn and counted. */
export type Figure = Observation & { readonly value: number }

export function isFigure(observation: Observation): observation is Figure {
  return (
    observation.value !== null &&
    (observation.qualifier === 'exact' || observation.qualifier === 'about')
  )
}

/** «over 11 %»: something is known, but not how much. Told in words, never drawn as a point. */
export function isBound(observation: Observation): observation is Figure {
  return (
    observation.value !== null &&
    (observation.qualifier === 'above' || observation.qualifier === 'below')
  )
}

/** The observations in time order; the input is left as it is. */
export function inTimeOrder<T extends { readonly period: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** The figures of a series in time order. */
export function figures(series: Series): Figure[] {
  return inTimeOrder(series.observations.filter(isFigure))
}

/**
 * The observation to show large: the latest exact figure; else the latest «om lag»; else the
 * latest bound; null where nothing is known. A later, less exact one is told in words beside it.
 */
export function latestKnown(series: Series): Figure | null {
  const ordered = inTimeOrder(series.observations)
  const exact = ordered.findLast((o): o is Figure => isFigure(o) && o.qualifier === 'exact')
  return exact ?? ordered.findLast(isFigure) ?? ordered.findLast(isBound) ?? null
}

/** What came after the one shown large: a later approximation or bound, else null. */
export function laterThanShown(series: Series): Figure | null {
  const shown = latestKnown(series)
  if (!shown) return null
  const later = inTimeOrder(series.observations).findLast(
    (o): o is Figure => isFigure(o) || isBound(o),
  )
  return later && comparePeriods(later.period, shown.period) > 0 ? later : null
}

/** Does the series carry a figure or a bound? */
export function hasKnownValue(series: Series): boolean {
  return series.observations.some((o) => o.value !== null)
}

/**
 * The observations before and from each break, in time order: never joined by a line. A period
 * that begins before a break and ends after it counts as after: part of it is.
 */
export function betweenBreaks<T extends { readonly period: string }>(
  items: readonly T[],
  breaks: readonly { readonly at: string }[],
): T[][] {
  const cuts = breaks.map((b) => period(b.at).start)
  const parts: T[][] = [...cuts, null].map(() => [])
  for (const item of inTimeOrder(items)) {
    const passed = cuts.filter((cut) => period(item.period).end >= cut).length
    parts[passed]?.push(item)
  }
  return parts.filter((part) => part.length > 0)
}
