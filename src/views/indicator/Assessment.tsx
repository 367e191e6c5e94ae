import { agreement } from '#domain/agreement.ts'
import { changeSinceFirst, surveyFor } from '#domain/change.ts'
import type { Indicator, IndicatorSummary, Paper, Survey } from '#domain/model.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import { headlineOf } from '#domain/summary.ts'
import { useI18n, type I18n } from '#i18n/context.tsx'
import { useCalculationTexts, type CalculationTexts } from '#i18n/texts/calculation.ts'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { changeSentences, claimSentence } from '#i18n/changeWords.ts'
import { DataText } from '#ui/DataText.tsx'
import { SourceLine } from '#ui/SourceLine.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

interface Props {
  indicator: Indicator
  papers: readonly Paper[]
  surveys: readonly Survey[]
  status: IndicatorStatus
}

/** How the figures have moved, and whether that is what the assessment says. */
function computedSentences(
  i18n: I18n,
  text: CalculationTexts,
  { measure, series }: NonNullable<IndicatorSummary['headline']>,
  assessment: Indicator['assessment'],
  surveys: readonly Survey[],
): string[] {
  const context = { measure, survey: surveyFor(measure, true, surveys) }
  const [moved] = changeSentences(i18n, text, changeSinceFirst(series, context))
  const claims = assessment?.says ?? []
  return [
    moved ?? text.nothingToCompare,
    ...claims.map((claim) => claimSentence(i18n, text, agreement(claim, series, context))),
  ]
}

/** What the papers themselves make of the figures, and beside it what the arithmetic gives. */
export function Assessment({ indicator, papers, surveys, status }: Props) {
  const i18n = useI18n()
  const { m, f } = i18n
  const texts = useIndicatorTexts()
  const text = useCalculationTexts()
  const { assessment } = indicator
  const headline = headlineOf(indicator)
  const computed = headline
    ? computedSentences(i18n, text, headline, assessment, surveys)
    : [text.nothingToCompare]
  return (
    <section aria-labelledby="vurdering" className="card beside">
      <div>
        <h2 id="vurdering">
          {assessment?.period ? texts.assessmentFor(f.period(assessment.period)) : texts.assessment}
        </h2>
        {assessment ? (
          <>
            <p>
              <DataText of={assessment.text} />
            </p>
            <SourceLine source={assessment.source} papers={papers} />
          </>
        ) : (
          <p className="quiet">{texts.noAssessment}</p>
        )}
      </div>
      <div>
        <h2>{texts.computed}</h2>
        <p>
          <StatusMark category={status.category} />
          {status.verdict?.kind === 'notAssessable' &&
            `: ${m.status.reason[status.verdict.reason]}`}
        </p>
        {computed.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}
