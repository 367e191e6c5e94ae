/** Whether an indicator's status is another than at the meeting before, and because of what. */
import { indicatorStatus, statusInput } from '../indicatorStatus.ts'
import type { Indicator, IndicatorSet, Slug } from '../model.ts'
import type { Reason, StatusCategory } from '../status.ts'
import { facetChanges } from './difference.ts'
import { facets } from './facets.ts'
import { same } from './same.ts'
import { bare, causeOf, CAUSES, mixed, type Cause, type Sides } from './statusInputs.ts'

/** The part of a set that statuses are worked out from: as of its own meeting date. */
export type StatusSet = Pick<IndicatorSet, 'edition' | 'surveys' | 'indicators'>

export interface StatusFacts {
  readonly category: StatusCategory
  /** Why it cannot be assessed; null when it can, or when there is no ambition. */
  readonly reason: Reason | null
  readonly overdue: boolean
}

export interface StatusChange {
  readonly id: Slug
  readonly from: StatusFacts
  readonly to: StatusFacts
  /** At least one, in the order of `CAUSES`. */
  readonly causes: readonly Cause[]
}

type Surroundings = Pick<StatusSet, 'edition' | 'surveys'>

/** How an indicator stood in an edition, on the day of its meeting. */
export function statusFacts(indicator: Indicator, { edition, surveys }: Surroundings): StatusFacts {
  const status = indicatorStatus(statusInput(indicator), surveys, edition.date)
  const { category, verdict, freshness } = status
  return {
    category,
    reason: verdict?.kind === 'notAssessable' ? verdict.reason : null,
    overdue: freshness.kind !== 'unknown' && freshness.overdue,
  }
}

/**
 * How it would have stood in the older edition, had the parts that belong to these causes been as
 * in the newer: with none of them the older status, with all of them the newer.
 */
export function statusWith(
  sides: Sides,
  [older, newer]: readonly [Surroundings, Surroundings],
  causes: ReadonlySet<Cause>,
): StatusFacts {
  return statusFacts(mixed(sides, causes), {
    edition: causes.has('time') ? newer.edition : older.edition,
    surveys: causes.has('survey') ? newer.surveys : older.surveys,
  })
}

/** The causes whose part is at all another in the newer edition. */
function differing(
  sides: Sides,
  [older, newer]: readonly [Surroundings, Surroundings],
): ReadonlySet<Cause> {
  const [before, after] = sides
  const content = facetChanges(facets(before), facets(after))
  const changed = [...facets(before), ...facets(after)]
    .filter(({ id }) => content.some((change) => change.id === id))
    .map((one) => causeOf(one, sides))
  return new Set<Cause>([
    ...changed,
    ...(same(older.surveys, newer.surveys) ? [] : (['survey'] as const)),
    ...(older.edition.date === newer.edition.date ? [] : (['time'] as const)),
  ])
}

/**
 * The status of an indicator in two editions, each as of its own meeting, when category, reason or
 * overdue is another; else null. A method of our own: a cause counts when its part of the newer
 * edition alone, put into the older, gives another status than the older; or when that part alone,
 * withheld from the newer, gives another than the newer. Where no single one does, all that differ
 * are told together, but for the calendar, which always does.
 */
export function statusChange(
  [then, now]: Sides,
  sets: readonly [Surroundings, Surroundings],
): StatusChange | null {
  const [older, newer] = sets
  const [from, to] = [statusFacts(then, older), statusFacts(now, newer)]
  if (same(from, to)) return null
  const measures = new Set([then.headline?.measure, now.headline?.measure])
  const sides: Sides = [bare(then, measures), bare(now, measures)]
  const candidates = differing(sides, sets)
  const tells = (cause: Cause): boolean => {
    const others = new Set(CAUSES.filter((one) => one !== cause))
    return (
      !same(statusWith(sides, sets, new Set([cause])), from) ||
      !same(statusWith(sides, sets, others), to)
    )
  }
  const alone = CAUSES.filter((cause) => candidates.has(cause) && tells(cause))
  // The rest give the newer status without it, or it would have counted.
  const together = CAUSES.filter((cause) => candidates.has(cause) && cause !== 'time')
  return { id: now.id, from, to, causes: alone.length > 0 ? alone : together }
}

/** Of every indicator that both editions have and whose status is another; in the newer's order. */
export function statusChanges(before: StatusSet, after: StatusSet): StatusChange[] {
  const old = new Map(before.indicators.map((one) => [one.id, one]))
  return after.indicators.flatMap((now) => {
    const then = old.get(now.id)
    const change = then ? statusChange([then, now], [before, after]) : null
    return change ? [change] : []
  })
}
