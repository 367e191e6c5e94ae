import { addMonths, endInMonths, endOf, isoDay, monthsBetween } from './calendar.ts'
import { comparableFigures, type ExactFigure } from './comparable.ts'
import type { Measure, Series } from './model.ts'
import { followingPeriods } from './following.ts'
import { fitLine, halfWidth } from './regression.ts'

/** Fewest comparable points a projection may stand on. */
export const FEWEST_POINTS = 5
/** It may reach this many times the observed span beyond the last point. */
const SPANS_AHEAD = 2

/** Why the data carries no projection; all that apply are told. */
export type Blocker =
  | { readonly kind: 'notPercent' }
  | { readonly kind: 'tooFewPoints'; readonly points: number; readonly needed: number }
  /** The logarithm of the odds has no value at 0 and 100. */
  | { readonly kind: 'atTheEdge'; readonly figures: readonly ExactFigure[] }
  /** The points lie on a line, so they do not tell how wide a band should be. */
  | { readonly kind: 'noSpread' }
  /** The last day it could reach, as an ISO date. */
  | { readonly kind: 'horizonTooFar'; readonly furthest: string }
  /** No period of the kind the figures are for ends between the last of them and the horizon. */
  | { readonly kind: 'horizonPassed' }

/** One period's figure if the development goes on: percent, `low` to `high` is the 95 % band. */
export interface ProjectedPoint {
  readonly period: string
  readonly central: number
  readonly low: number
  readonly high: number
}

export type Projection =
  | { readonly kind: 'blocked'; readonly blockers: readonly Blocker[] }
  | {
      readonly kind: 'projected'
      /** The figures it stands on. */
      readonly basis: readonly ExactFigure[]
      /** From the latest figure to the horizon, the periods after it of the same kind. */
      readonly points: readonly ProjectedPoint[]
      /** The latest figure: the «no change» line. */
      readonly noChange: ExactFigure
      readonly degreesOfFreedom: number
    }

/** The quantile of Student's t distribution at probability `p` with `df` degrees of freedom. */
export type TQuantile = (p: number, df: number) => number

type Context = Pick<Measure, 'unit' | 'breaks'>

const logit = (percent: number): number => Math.log(percent / (100 - percent))
const share = (logOdds: number): number => 100 / (1 + Math.exp(-logOdds))
const isInside = ({ value }: ExactFigure): boolean => value > 0 && value < 100

const lineThrough = (figures: readonly ExactFigure[]) =>
  fitLine(figures.map((figure) => [endInMonths(figure.period), logit(figure.value)]))

/** Blockers of the horizon: it must come after the last figure, and not too long after. */
function horizonBlockers(figures: readonly ExactFigure[], horizon: string): Blocker[] {
  const [first, last] = [figures[0], figures.at(-1)]
  if (!first || !last || first === last) return []
  if (followingPeriods(last.period, horizon).length === 0) return [{ kind: 'horizonPassed' }]
  const span = monthsBetween(first.period, last.period)
  if (monthsBetween(last.period, horizon) <= SPANS_AHEAD * span) return []
  const furthest = isoDay(addMonths(endOf(last.period), Math.floor(SPANS_AHEAD * span)))
  return [{ kind: 'horizonTooFar', furthest }]
}

/**
 * Everything that stands in the way of a projection to the end of the period `horizon`; empty when
 * it can be made. Needs no quantile, so the control can be shown as off before anything is loaded.
 */
export function projectionBlockers(
  series: Series,
  measure: Context,
  horizon: string,
): readonly Blocker[] {
  if (measure.unit !== 'percent') return [{ kind: 'notPercent' }]
  const figures = comparableFigures(series, measure)
  const edge = figures.filter((figure) => !isInside(figure))
  const few = figures.length < FEWEST_POINTS
  // Residuals of points that are on a line are rounding in the sixteenth digit.
  const onLine = !few && edge.length === 0 && lineThrough(figures).residualSd < 1e-9
  return [
    ...(few
      ? [{ kind: 'tooFewPoints', points: figures.length, needed: FEWEST_POINTS } as const]
      : []),
    ...(edge.length > 0 ? [{ kind: 'atTheEdge', figures: edge } as const] : []),
    ...(onLine ? [{ kind: 'noSpread' } as const] : []),
    ...horizonBlockers(figures, horizon),
  ]
}

/**
 * «Videreføring av utviklingen, ikke en prognose»: a straight line through the logarithm of the
 * odds, by least squares, carried on with its 95 % prediction interval (simple linear regression,
 * t-quantiles with n − 2 degrees of freedom) and turned back to percent, so that it never leaves
 * 0–100. It stands on all exact figures after the last break, and gives no verdict. The interval
 * takes the points as equally good and independent, which survey figures hardly are.
 */
export function project(
  series: Series,
  measure: Context,
  horizon: string,
  tQuantile: TQuantile,
): Projection {
  const basis = comparableFigures(series, measure)
  const noChange = basis.at(-1)
  const blockers = projectionBlockers(series, measure, horizon)
  if (!noChange || blockers.length > 0) return { kind: 'blocked', blockers }
  const xs = basis.map((figure) => endInMonths(figure.period))
  const line = lineThrough(basis)
  const degreesOfFreedom = basis.length - 2
  const t = tQuantile(0.975, degreesOfFreedom)
  const points = followingPeriods(noChange.period, horizon).map((period): ProjectedPoint => {
    const x = endInMonths(period)
    const [middle, half] = [line.at(x), halfWidth(xs, x, t) * line.residualSd]
    return {
      period,
      central: share(middle),
      low: share(middle - half),
      high: share(middle + half),
    }
  })
  return { kind: 'projected', basis, points, noChange, degreesOfFreedom }
}
