import { goalStatus, type GoalStatus } from '#domain/goalStatus.ts'
import { READINESS, type IndicatorSummary } from '#domain/model.ts'
import type { StatusCategory } from '#domain/status.ts'
import { countReadiness } from '#domain/summary.ts'
import type { Making } from './input.ts'
import type { Count, GoalCounts } from './slides.ts'

/** How some indicators stand, and that some are overdue in a sentence without its full stop. */
export function statusesOf(
  { statuses, i18n: { m } }: Making,
  indicators: readonly Pick<IndicatorSummary, 'id'>[],
): { readonly status: GoalStatus; readonly overdueText: string | null } {
  const status = goalStatus(indicators.flatMap(({ id }) => statuses.get(id) ?? []))
  const overdue = status.overdue.length
  return { status, overdueText: overdue > 0 ? m.status.overdueCount(overdue) : null }
}

function byCategory({ assessed, notAssessable, noAmbition }: GoalStatus) {
  const without = noAmbition.measured.length + noAmbition.notMeasured.length
  return [
    ...assessed.map(({ category, ids }) => ({ kind: category, count: ids.length })),
    { kind: 'notAssessable', count: notAssessable.flatMap(({ ids }) => ids).length },
    { kind: 'noAmbition', count: without },
  ] satisfies { kind: StatusCategory; count: number }[]
}

/** How many there are of each readiness and status, only those that there are any of. */
export function countsOf(
  making: Making,
  indicators: readonly IndicatorSummary[],
): Pick<GoalCounts, 'readiness' | 'status' | 'overdue'> {
  const { i18n, texts } = making
  const readiness = countReadiness(indicators)
  const { status } = statusesOf(making, indicators)
  const told = <Kind>(
    counts: readonly { readonly kind: Kind; readonly count: number }[],
    text: (count: number, kind: Kind) => string,
  ): Count<Kind>[] =>
    counts
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => ({ kind, count, text: text(count, kind) }))
  return {
    readiness: told(
      READINESS.map((kind) => ({ kind, count: readiness[kind] })),
      texts.deck.readiness,
    ),
    status: told(byCategory(status), i18n.m.status.counted),
    overdue: status.overdue.length > 0 ? texts.deck.overdue(status.overdue.length) : null,
  }
}
