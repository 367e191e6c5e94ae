import type { ReactNode } from 'react'
import type { Indicator, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { Facts } from '#ui/Facts.tsx'
import { SurveyAnswers } from './SurveyAnswers.tsx'

/** The facts about the indicator itself, and which of them are our own reading. */
export function AboutIndicator({
  indicator,
  strategy,
}: {
  indicator: Indicator
  strategy: StrategySummary
}) {
  const { m, f, t } = useI18n()
  const { readiness, type, frequency, assessment } = indicator
  const notSaid = m.indicator.notSaid
  const mark = (derived: boolean) => (derived ? ` (${m.indicator.derivedMark})` : '')
  const facts: [string, ReactNode][] = [
    [m.indicator.dataSource, indicator.dataSource ? t(indicator.dataSource) : notSaid],
    [m.indicator.owner, indicator.owner ? t(indicator.owner) : notSaid],
    [
      m.indicator.type,
      `${m.common.type[type.value]}${mark(type.basis === 'derived')}. ${m.common.typeMeaning[type.value]}.`,
    ],
    [m.indicator.frequency, frequency ? m.common.frequency[frequency] : notSaid],
    [
      m.indicator.readiness,
      `${m.common.readiness[readiness.value]}${mark(readiness.basis === 'derived')}. ${readiness.note ? t(readiness.note) : `${m.common.readinessMeaning[readiness.value]}.`}`,
    ],
    [m.indicator.latestAssessment, assessment?.period ? f.period(assessment.period) : notSaid],
    [
      m.indicator.nextAssessment,
      indicator.nextAssessment ? f.period(indicator.nextAssessment) : m.indicator.nextNotSaid,
    ],
    ...(indicator.placementNote
      ? ([[m.indicator.placement, t(indicator.placementNote)]] as [string, ReactNode][])
      : []),
  ]
  return (
    <section aria-labelledby="om-indikatoren" className="card">
      <h2 id="om-indikatoren">{m.indicator.about}</h2>
      <Facts facts={facts} />
      <SurveyAnswers indicator={indicator} strategy={strategy} />
    </section>
  )
}
