import type { GoalStatus } from '#domain/goalStatus.ts'
import type { IndicatorSummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useGoalTexts } from '#i18n/texts/goal.ts'
import { Facts } from '#ui/Facts.tsx'

/** Why some of the goal's indicators have no verdict, by reason, and which figures are overdue. */
export function GoalStatusDetails({
  status,
  indicators,
}: {
  status: GoalStatus
  indicators: readonly IndicatorSummary[]
}) {
  const { m, t } = useI18n()
  const texts = useGoalTexts()
  const names = (ids: readonly string[]): string =>
    indicators
      .filter((indicator) => ids.includes(indicator.id))
      .map((indicator) => t(indicator.name))
      .join(', ')
  const { measured, notMeasured } = status.noAmbition
  const groups: [string, readonly string[]][] = [
    ...status.notAssessable.map(({ reason, ids }): [string, readonly string[]] => [
      `${m.status.category.notAssessable}: ${m.status.reason[reason]}`,
      ids,
    ]),
    [texts.noAmbitionMeasured, measured],
    [texts.noAmbitionNotMeasured, notMeasured],
    [texts.overdue, status.overdue],
  ]
  return (
    <details className="covers">
      <summary>{texts.whyStatus}</summary>
      <Facts
        facts={groups
          .filter(([, ids]) => ids.length > 0)
          .map(([reason, ids]) => [reason, names(ids)] as const)}
      />
    </details>
  )
}
