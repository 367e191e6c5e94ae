import type { Measure, Series } from '#domain/model.ts'
import { inTimeOrder, isBound, type Figure } from '#domain/observation.ts'
import { midpoint, period } from '#domain/period.ts'
import type { DrawnBound, DrawnPoint, DrawnSeries } from './geometry.ts'
import { runs } from './runs.ts'
import { isDoubtful } from './words.ts'

export interface Scales {
  /** Day since 1970 → x. */
  readonly x: (day: number) => number
  /** Value → y. */
  readonly y: (value: number) => number
}

/** Marks, lines and bounds of one series, still without its label. */
export function drawSeries(
  series: Series,
  style: number,
  breaks: Measure['breaks'],
  { x, y }: Scales,
): Omit<DrawnSeries, 'label'> {
  const found = runs(series.observations, breaks)
  const latest = found.at(-1)?.at(-1)
  const drawn = found.map((run) =>
    run.map((figure: Figure): DrawnPoint => ({
      x: x(midpoint(period(figure.period))),
      y: y(figure.value),
      period: figure.period,
      observation: figure,
      about: figure.qualifier === 'about',
      doubtful: isDoubtful(figure),
      provisional: figure.status === 'P',
      lone: run.length === 1,
      last: figure === latest,
    })),
  )
  const bounds = inTimeOrder(series.observations.filter(isBound)).map((bound): DrawnBound => {
    const { start, end } = period(bound.period)
    const [from, to] = [x(start), x(end)]
    const middle = (from + to) / 2
    return {
      // A day's limit is widened until it can be seen.
      x1: Math.min(from + 1, middle - 4),
      x2: Math.max(to - 1, middle + 4),
      y: y(bound.value),
      period: bound.period,
      direction: bound.qualifier === 'above' ? 'above' : 'below',
    }
  })
  return {
    series,
    style,
    points: drawn.flat(),
    segments: drawn.filter((run) => run.length > 1),
    bounds,
  }
}
