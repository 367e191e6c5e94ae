import type { ReactNode } from 'react'
import type { Indicator, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { DataText } from '#ui/DataText.tsx'
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
  const texts = useIndicatorTexts()
  const { readiness, type, frequency, assessment } = indicator
  const notSaid = texts.notSaid
  const mark = (derived: boolean) => (derived ? ` (${texts.derivedMark})` : '')
  const facts: [string, ReactNode][] = [
    [texts.dataSource, indicator.dataSource ? <DataText of={indicator.dataSource} /> : notSaid],
    [texts.owner, indicator.owner ? <DataText of={indicator.owner} /> : notSaid],
    [
      texts.type,
      `${m.common.type[type.value]}${mark(type.basis === 'derived')}. ${m.common.typeMeaning[type.value]}.`,
    ],
    [texts.frequency, frequency ? m.common.frequency[frequency] : notSaid],
    [
      texts.readiness,
      `${m.common.readiness[readiness.value]}${mark(readiness.basis === 'derived')}. ${readiness.note ? t(readiness.note) : `${m.common.readinessMeaning[readiness.value]}.`}`,
    ],
    [texts.latestAssessment, assessment?.period ? f.period(assessment.period) : notSaid],
    [
      texts.nextAssessment,
      indicator.nextAssessment ? f.period(indicator.nextAssessment) : texts.nextNotSaid,
    ],
    ...(indicator.placementNote
      ? ([[texts.placement, <DataText key="placement" of={indicator.placementNote} />]] as [
          string,
          ReactNode,
        ][])
      : []),
  ]
  return (
    <section aria-labelledby="om-indikatoren" className="card">
      <h2 id="om-indikatoren">{texts.about}</h2>
      <Facts facts={facts} />
      <SurveyAnswers indicator={indicator} strategy={strategy} />
    </section>
  )
}
