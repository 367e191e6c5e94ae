import type { GoalStatus } from '#domain/goalStatus.ts'
import type { IndicatorStatus, StatusCategory } from '#domain/status.ts'
import { useI18n } from '#i18n/context.tsx'
import { OverdueMark, StatusShape } from './StatusMark.tsx'

/** Counts of a set as [category, how many], only those that something is in. */
function countsOf(status: GoalStatus): [StatusCategory, number][] {
  const without = status.noAmbition.measured.length + status.noAmbition.notMeasured.length
  const unclear = status.notAssessable.flatMap((group) => group.ids).length
  const all: [StatusCategory, number][] = [
    ...status.assessed.map(({ category, ids }): [StatusCategory, number] => [category, ids.length]),
    ['notAssessable', unclear],
    ['noAmbition', without],
  ]
  return all.filter(([, count]) => count > 0)
}

/** One mark for each indicator, in the order they stand: how much of the goal can be judged. */
export function StatusStrip({ statuses }: { statuses: readonly IndicatorStatus[] }) {
  return (
    <span className="status-strip" aria-hidden="true">
      {statuses.map(({ id, category }) => (
        <StatusShape key={id} category={category} />
      ))}
    </span>
  )
}

/** How many stand how: counted, never weighed together into one colour. */
export function GoalStatusSummary({ status }: { status: GoalStatus }) {
  const { m } = useI18n()
  return (
    <ul className="status-counts">
      {countsOf(status).map(([category, count]) => (
        <li key={category}>
          <StatusShape category={category} />
          {m.status.counted(count, category)}
        </li>
      ))}
      {status.overdue.length > 0 && (
        <li>
          <OverdueMark>{m.status.overdueCount(status.overdue.length)}</OverdueMark>
        </li>
      )}
    </ul>
  )
}
