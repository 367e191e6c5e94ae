import type { Indicator, Measure, Series, Slug } from '../model.ts'
import type { MeasureRef, SeriesRef } from './entryParts.ts'

/** The measures and series of an indicator in two editions, by the newer one's names. */
export interface Named {
  /** Measures of the indicator itself first, else in the newer edition's order. */
  readonly measures: readonly MeasureRef[]
  readonly pairs: readonly { readonly measure: MeasureRef; readonly series: SeriesRef }[]
  readonly series: (measure: Slug, series: Slug | null) => SeriesRef | null
}

/** Everything in `now`, and what only `then` has. */
function merged<T extends { readonly id: Slug }>(then: readonly T[], now: readonly T[]): T[] {
  const ids = new Set(now.map(({ id }) => id))
  return [...now, ...then.filter(({ id }) => !ids.has(id))]
}

function measureRef(measure: Measure): MeasureRef {
  const { id, name, role, unit, counted, shareOf, direction } = measure
  return {
    ...{ id, name, role, unit, direction },
    ...(counted && { counted }),
    ...(shareOf && { shareOf }),
  }
}

const seriesOf = (measures: readonly Measure[], id: Slug): readonly Series[] =>
  measures.find((measure) => measure.id === id)?.series ?? []

/** The names to tell changes by; an indicator that was added has no older edition. */
export function namesIn(before: Indicator | null, after: Indicator): Named {
  const [then, now] = [before?.measures ?? [], after.measures]
  const measures = merged(then, now)
    .toSorted((a, b) => Number(a.role === 'context') - Number(b.role === 'context'))
    .map(measureRef)
  const pairs = measures.flatMap((measure) =>
    merged(seriesOf(then, measure.id), seriesOf(now, measure.id)).map(({ id, name }) => ({
      measure,
      series: { id, name },
    })),
  )
  return {
    measures,
    pairs,
    series: (measure, series) =>
      pairs.find((pair) => pair.measure.id === measure && pair.series.id === series)?.series ??
      null,
  }
}
