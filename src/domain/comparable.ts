/** Which observations may enter a computation, and why the others may not. */
import { endOf } from './calendar.ts'
import type { Measure, Observation, Series, SeriesBreak } from './model.ts'
import { inTimeOrder, isBound, type Figure } from './observation.ts'
import { period } from './period.ts'

/** A figure that may be computed with: exact, beyond doubt, and measured rather than estimated. */
export type ExactFigure = Figure & { readonly qualifier: 'exact' }

/** Why an observation takes no part; in the order that a reader would give the reasons. */
export type WhySetAside = 'missing' | 'bound' | 'doubtful' | 'about' | 'estimated' | 'beforeBreak'

export interface SetAside {
  readonly observation: Observation
  readonly why: WhySetAside
}

function whyNotExact(observation: Observation): WhySetAside | null {
  if (observation.value === null || observation.status === 'M') return 'missing'
  if (isBound(observation)) return 'bound'
  if (observation.doubtful === true || observation.status === 'U') return 'doubtful'
  if (observation.qualifier === 'about') return 'about'
  // A provisional figure (P) is a measurement that may be corrected; an estimate (E) is none.
  return observation.status === 'E' ? 'estimated' : null
}

/** May it enter a computation? Provisional figures may: see `isProvisional`. */
export function isExact(observation: Observation): observation is ExactFigure {
  return whyNotExact(observation) === null
}

/** The publisher may still correct it: a result that stands on it must say so. */
export function isProvisional(observation: Observation): boolean {
  return observation.status === 'P'
}

/** The last break in a measure; null when there is none. */
export function lastBreak(breaks: readonly SeriesBreak[]): SeriesBreak | null {
  return breaks.toSorted((a, b) => period(a.at).start - period(b.at).start).at(-1) ?? null
}

/** Is the observation from before the break? One whose period the break falls within is not. */
function isBefore(cut: SeriesBreak | null, observation: Observation): boolean {
  return cut !== null && endOf(observation.period) < period(cut.at).start
}

/**
 * The exact figures after the last break, in time order. Of two that end on the same day the one
 * for the shorter period is kept, since they stand at the same moment.
 */
export function comparableFigures(series: Series, { breaks }: Pick<Measure, 'breaks'>) {
  const cut = lastBreak(breaks)
  const exact = inTimeOrder(series.observations)
    .filter(isExact)
    .filter((figure) => !isBefore(cut, figure))
  return exact.filter((figure, index) => {
    const next = exact[index + 1]
    return !next || endOf(next.period) > endOf(figure.period)
  })
}

/** The observations that take no part, in time order, each with the reason. */
export function setAside(series: Series, { breaks }: Pick<Measure, 'breaks'>): SetAside[] {
  const cut = lastBreak(breaks)
  return inTimeOrder(series.observations).flatMap((observation) => {
    const why = whyNotExact(observation) ?? (isBefore(cut, observation) ? 'beforeBreak' : null)
    return why ? [{ observation, why }] : []
  })
}
