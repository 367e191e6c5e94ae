import { endOf } from './calendar.ts'
import { latestKnown, isFigure, type Figure } from './observation.ts'
import type { Ambition, Measure, Series } from './model.ts'
import { comparePeriods, period } from './period.ts'

/** Ambitions that hold, or may hold, for the series; nearest first. */
export function ambitionsFor(
  measure: Pick<Measure, 'ambitions'>,
  series: Pick<Series, 'id'>,
): Ambition[] {
  return measure.ambitions
    .filter((ambition) => ambition.series === null || ambition.series === series.id)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** The one that counts on `today` (ISO date): the nearest not due yet, else the last that fell due. */
export function countingAmbition<T extends { readonly period: string }>(
  nearestFirst: readonly T[],
  today: string,
): T | null {
  const ahead = nearestFirst.find((ambition) => endOf(ambition.period) >= endOf(today))
  return ahead ?? nearestFirst.at(-1) ?? null
}

/** The year the strategy looks towards. */
export const STRATEGY_YEAR = 2030

/** Is a level set for the strategy's last year? */
export function hasStrategyYearAmbition(ambitions: readonly Ambition[]): boolean {
  return ambitions.some((ambition) => period(ambition.period).year === STRATEGY_YEAR)
}

/**
 * What remains to an ambition: prosentpoeng for percents, a number for counts. Positive is
 * still to go in the good direction, 0 or less is reached. Null without an exact or approximate
 * latest figure: a bound has no distance.
 */
export function distanceTo(
  ambition: Ambition,
  measure: Pick<Measure, 'direction'>,
  series: Series,
): { readonly remaining: number; readonly from: Figure } | null {
  const from = latestKnown(series)
  if (!from || !isFigure(from)) return null
  const gap = ambition.value - from.value
  return { remaining: measure.direction === 'up' ? gap : 0 - gap, from }
}
