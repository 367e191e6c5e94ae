import { isOverdue } from './freshness.ts'
import { CATEGORIES, REASONS, type Category, type IndicatorStatus, type Reason } from './status.ts'

/** How a goal's indicators stand: counted, never weighed together. Lists hold indicator ids. */
export interface GoalStatus {
  readonly total: number
  /** Every category, in the order of CATEGORIES, also those that nothing is in. */
  readonly assessed: readonly { readonly category: Category; readonly ids: readonly string[] }[]
  /** An ambition is set, but cannot be assessed: by why, only the reasons that occur. */
  readonly notAssessable: readonly { readonly reason: Reason; readonly ids: readonly string[] }[]
  readonly noAmbition: {
    /** There is a measure that an ambition could be set for. */
    readonly measured: readonly string[]
    /** There is not. */
    readonly notMeasured: readonly string[]
  }
  readonly overdue: readonly string[]
  /** No frequency, or no figure, to tell from. */
  readonly freshnessUnknown: readonly string[]
}

const hasReason = ({ verdict }: IndicatorStatus, reason: Reason): boolean =>
  verdict?.kind === 'notAssessable' && verdict.reason === reason

/**
 * The counts of a goal, or of any set of indicators. An average of them would say that a goal
 * half reached and half lost stands in the middle, so there is none.
 */
export function goalStatus(statuses: readonly IndicatorStatus[]): GoalStatus {
  const ids = (holds: (status: IndicatorStatus) => boolean): string[] =>
    statuses.filter(holds).map((status) => status.id)
  const without = statuses.filter((status) => status.category === 'noAmbition')
  return {
    total: statuses.length,
    assessed: CATEGORIES.map((category) => ({
      category,
      ids: ids((status) => status.category === category),
    })),
    notAssessable: REASONS.map((reason) => ({
      reason,
      ids: ids((status) => hasReason(status, reason)),
    })).filter((group) => group.ids.length > 0),
    noAmbition: {
      measured: without.filter((status) => status.measured).map((status) => status.id),
      notMeasured: without.filter((status) => !status.measured).map((status) => status.id),
    },
    overdue: ids((status) => isOverdue(status.freshness)),
    freshnessUnknown: ids((status) => status.freshness.kind === 'unknown'),
  }
}
