import { useMemo } from 'react'
import type { ChartExtra } from '#charts/extra.ts'
import { pathExtra } from '#charts/extras.ts'
import { indicatorStatus, statusInput } from '#domain/indicatorStatus.ts'
import type { Indicator, Measure, Series, StrategySummary } from '#domain/model.ts'
import { requiredPath } from '#domain/requiredPath.ts'
import { headlineOf } from '#domain/summary.ts'
import { useDeckTexts } from '#i18n/texts/deck.ts'
import { useToday } from '#state/today.ts'

/** The required path to the ambition that counts; null where there is none to draw. */
export function useRequiredPath(
  indicator: Indicator,
  measure: Measure,
  lines: readonly Series[],
  { surveys }: Pick<StrategySummary, 'surveys'>,
): ChartExtra | null {
  // Not the texts' own hook: it would suspend, and take the show away for a moment.
  const { requiredPathLabel: label } = useDeckTexts().calculation
  const today = useToday()
  return useMemo(() => {
    const headline = headlineOf(indicator)
    const series = lines.find(({ id }) => id === headline?.series.id)
    if (!series || headline?.measure.id !== measure.id) return null
    const { verdict } = indicatorStatus(statusInput(indicator), surveys, today)
    if (!verdict) return null
    const path = requiredPath(series, measure, verdict.ambition)
    return path.kind === 'path' ? pathExtra(path, { label }) : null
  }, [indicator, measure, lines, surveys, today, label])
}
