import { useMemo } from 'react'
import { indicatorStatus, statusInput } from '#domain/indicatorStatus.ts'
import type { Indicator, StrategySummary } from '#domain/model.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import { useToday } from '#state/today.ts'

/** How the indicator stands today. */
export function useStatus(
  indicator: Indicator,
  { surveys }: Pick<StrategySummary, 'surveys'>,
): IndicatorStatus {
  const today = useToday()
  return useMemo(
    () => indicatorStatus(statusInput(indicator), surveys, today),
    [indicator, surveys, today],
  )
}
