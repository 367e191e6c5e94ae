/** Simple linear regression with its prediction interval. */

/** [x, y] */
export type XY = readonly [number, number]

export interface Line {
  /** The line's value at x. */
  readonly at: (x: number) => number
  /** Standard deviation of the residuals, with n − 2 degrees of freedom. */
  readonly residualSd: number
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length

/** Σ(x − x̄)² */
function spread(xs: readonly number[]): number {
  const centre = mean(xs)
  return sum(xs.map((x) => (x - centre) ** 2))
}

/** Least squares through three or more points, not all at the same x. */
export function fitLine(points: readonly XY[]): Line {
  const xs = points.map(([x]) => x)
  const [centre, level] = [mean(xs), mean(points.map(([, y]) => y))]
  const slope = sum(points.map(([x, y]) => (x - centre) * (y - level))) / spread(xs)
  const at = (x: number): number => level + slope * (x - centre)
  const squares = sum(points.map(([x, y]) => (y - at(x)) ** 2))
  return { at, residualSd: Math.sqrt(squares / (points.length - 2)) }
}

/**
 * Half the width of the prediction interval for one new observation at `x0`, in residual standard
 * deviations: t·√(1 + 1/n + (x₀ − x̄)²/Σ(x − x̄)²), the prediction interval of simple linear
 * regression in any textbook. `t` is the two-sided quantile with n − 2 degrees of freedom.
 */
export function halfWidth(xs: readonly number[], x0: number, t: number): number {
  return t * Math.sqrt(1 + 1 / xs.length + (x0 - mean(xs)) ** 2 / spread(xs))
}
