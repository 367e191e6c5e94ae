import type { IndicatorSummary } from '#domain/model.ts'
import type { BrokenIndicator, PublishedStrategy } from '../schema/published.ts'

/** strategy.json as it was read. */
export interface ReadStrategy {
  readonly strategy: PublishedStrategy
  readonly broken: BrokenIndicator[]
}

/** The broken entries with ids where it can be told whose they are. */
function named({ strategy, broken }: ReadStrategy, built: PublishedStrategy): BrokenIndicator[] {
  const known = new Set(
    [...strategy.indicators, ...strategy.retired, ...broken].map(({ id }) => id),
  )
  const lacking = built.indicators.filter(({ id }) => !known.has(id))
  const ids = new Set(built.indicators.map(({ id }) => id))
  const nameless = broken.filter(({ id }) => !ids.has(id))
  // Only when there is no doubt: as many have lost their id as are lacking, and that is one.
  const [found, ...more] = lacking
  if (!found || more.length > 0 || nameless.length !== 1) return [...broken]
  return broken.map((one) => (nameless.includes(one) ? { ...one, id: found.id } : one))
}

/** Puts an entry where the build has it: after the nearest one before it that is here. */
function insert(
  list: readonly IndicatorSummary[],
  entry: IndicatorSummary,
  order: readonly string[],
): IndicatorSummary[] {
  const before = new Set(order.slice(0, order.indexOf(entry.id)))
  const at = list.findLastIndex(({ id }) => before.has(id)) + 1
  return [...list.slice(0, at), entry, ...list.slice(at)]
}

/**
 * The API's strategy with the build's own entry for each indicator that cannot be read in it, and
 * for each in `lost`, whose own file could not be had: what is said of one indicator is of one day.
 * What the build does not have, or has under a goal that is gone, stays as it is.
 */
export function mend(
  answer: ReadStrategy,
  built: PublishedStrategy,
  lost: ReadonlySet<string>,
): ReadStrategy {
  const { strategy } = answer
  const order = built.indicators.map(({ id }) => id)
  const broken = named(answer, built)
  const wanted = new Set([...broken.map(({ id }) => id), ...lost])
  const usable = built.indicators.filter(
    ({ id, goal }) => wanted.has(id) && strategy.goals.some((one) => one.id === goal),
  )
  let { indicators } = strategy
  for (const entry of usable) {
    indicators = indicators.some(({ id }) => id === entry.id)
      ? indicators.map((one) => (one.id === entry.id ? entry : one))
      : insert(indicators, entry, order)
  }
  return {
    strategy: { ...strategy, indicators },
    broken: broken.filter(({ id }) => !usable.some((entry) => entry.id === id)),
  }
}
