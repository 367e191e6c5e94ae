import type { ReactNode } from 'react'
import { changeSinceFirst, surveyFor } from '#domain/change.ts'
import { isOverdue } from '#domain/freshness.ts'
import { indicatorStatus } from '#domain/indicatorStatus.ts'
import type { IndicatorSummary, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useCalculationTexts } from '#i18n/texts/calculation.ts'
import { useMethodTexts } from '#i18n/texts/method.ts'
import { changeSentences } from '#i18n/changeWords.ts'
import { freshnessRule, freshnessText } from '#i18n/freshnessWords.ts'
import { useToday } from '#state/today.ts'
import { VerdictSteps } from '#ui/VerdictSteps.tsx'

/** A worked example, or that there is none among today's figures. */
export function Example({
  of,
  children,
}: {
  of: IndicatorSummary | undefined
  children: ReactNode
}) {
  const { t } = useI18n()
  const texts = useMethodTexts()
  if (!of) return <p className="quiet">{texts.noExample}</p>
  return (
    <div className="card example">
      <h3>{texts.example(t(of.name))}</h3>
      {children}
    </div>
  )
}

/** The change of the first indicator from a survey whose change can be tested. */
export function ChangeExample({ strategy }: { strategy: StrategySummary }) {
  const i18n = useI18n()
  const texts = useCalculationTexts()
  const tested = strategy.indicators.flatMap((indicator) => {
    if (!indicator.headline) return []
    const { measure, series } = indicator.headline
    const survey = surveyFor(measure, true, strategy.surveys)
    const change = changeSinceFirst(series, { measure, survey })
    return change.kind === 'tested' ? [{ indicator, change }] : []
  })
  const found = tested[0]
  return (
    <Example of={found?.indicator}>
      {found && changeSentences(i18n, texts, found.change).map((text) => <p key={text}>{text}</p>)}
    </Example>
  )
}

/** The arithmetic of the first indicator whose progress can be assessed. */
export function ProgressExample({ strategy }: { strategy: StrategySummary }) {
  const today = useToday()
  const found = strategy.indicators
    .map((indicator) => ({
      indicator,
      verdict: indicatorStatus(indicator, strategy.surveys, today).verdict,
    }))
    .find(({ verdict }) => verdict?.kind === 'assessed')
  const measure = found?.indicator.headline?.measure
  return (
    <Example of={found?.indicator}>
      {found?.verdict && measure && <VerdictSteps verdict={found.verdict} measure={measure} />}
    </Example>
  )
}

/** When the first overdue figure should have come, and why. */
export function FreshnessExample({ strategy }: { strategy: StrategySummary }) {
  const i18n = useI18n()
  const today = useToday()
  const found = strategy.indicators
    .map((indicator) => ({
      indicator,
      freshness: indicatorStatus(indicator, strategy.surveys, today).freshness,
    }))
    .find(({ freshness }) => isOverdue(freshness))
  return (
    <Example of={found?.indicator}>
      {found && (
        <p>
          {freshnessText(i18n, found.freshness)}. {freshnessRule(i18n, found.freshness)}
        </p>
      )}
    </Example>
  )
}
