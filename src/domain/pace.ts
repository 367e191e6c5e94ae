/** How fast something moves: percents in a straight line, counts by growth. */
import { monthsBetween } from './calendar.ts'
import type { Unit } from './model.ts'

/**
 * Percents: prosentpoeng a year. Counts: growth a year as a share, 0.1 for 10 % more each year.
 * Growth rates of a percent mislead near 0 and 100, so a percent never has one.
 */
export interface Pace {
  readonly kind: 'points' | 'growth'
  readonly perYear: number
}

/** A move from one value to another in some time. */
export interface Stretch {
  /** Prosentpoeng or a number, with its sign. */
  readonly change: number
  /** Calendar months, always above 0. */
  readonly months: number
  /** Null for a count that begins or ends at 0: nothing grows from 0, or to it. */
  readonly pace: Pace | null
}

export interface Point {
  readonly value: number
  readonly period: string
}

/**
 * From one value to another as decimal figures: 12.1 − 9.9 is 2.2, where the computer's binary
 * fractions leave a hair less. Nine decimals are far more than any figure is printed with.
 */
export function difference(from: number, to: number): number {
  return Math.round((to - from) * 1e9) / 1e9
}

/** What a pace is measured in before time: prosentpoeng, or the logarithm of how many times. */
function distance(from: number, to: number, unit: Unit): number {
  return unit === 'percent' ? difference(from, to) : Math.log(to / from)
}

/** From the end of one point's period to the end of the other's, which must be later. */
export function stretch(from: Point, to: Point, unit: Unit): Stretch {
  const months = monthsBetween(from.period, to.period)
  const moved = distance(from.value, to.value, unit)
  const a = (12 * moved) / months
  const growing = unit === 'percent' || (from.value !== 0 && to.value !== 0)
  const pace: Pace =
    unit === 'percent' ? { kind: 'points', perYear: a } : { kind: 'growth', perYear: Math.expm1(a) }
  return { change: difference(from.value, to.value), months, pace: growing ? pace : null }
}

/**
 * How many times faster the first two points move than the second two; negative when they move
 * apart. The unit of time cancels out. Null when either has no pace, or the second stands still.
 */
export function paceRatio(
  [from, to]: readonly [Point, Point],
  [from2, to2]: readonly [Point, Point],
  unit: Unit,
): number | null {
  // Multiplied before it is divided: fewer roundings of binary fractions on the way.
  const ratio =
    (distance(from.value, to.value, unit) * monthsBetween(from2.period, to2.period)) /
    (distance(from2.value, to2.value, unit) * monthsBetween(from.period, to.period))
  return Number.isFinite(ratio) ? ratio : null
}

/** The value a share (0–1) of the way in time from one value to another, at an even pace. */
export function between(from: number, to: number, share: number, unit: Unit): number {
  return unit === 'percent' ? from + share * (to - from) : from * (to / from) ** share
}
