import { changeSinceFirst, surveyFor } from '#domain/change.ts'
import type { Indicator, Paper, Survey } from '#domain/model.ts'
import type { IndicatorStatus } from '#domain/status.ts'
import { headlineOf } from '#domain/summary.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/pageTexts.ts'
import { useCalculationTexts } from '#i18n/pageTexts.ts'
import { changeSentences } from '#i18n/statusWords.ts'
import { SourceLine } from '#ui/SourceLine.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

interface Props {
  indicator: Indicator
  papers: readonly Paper[]
  surveys: readonly Survey[]
  status: IndicatorStatus
}

/** What the papers themselves make of the figures, and beside it what the arithmetic gives. */
export function Assessment({ indicator, papers, surveys, status }: Props) {
  const i18n = useI18n()
  const { m, f, t } = i18n
  const texts = useIndicatorTexts()
  const text = useCalculationTexts()
  const { assessment } = indicator
  const headline = headlineOf(indicator)
  const survey = headline && surveyFor(headline.measure, true, surveys)
  const moved = headline
    ? changeSentences(
        i18n,
        text,
        changeSinceFirst(headline.series, { measure: headline.measure, survey }),
      )
    : []
  return (
    <section aria-labelledby="vurdering" className="card beside">
      <div>
        <h2 id="vurdering">
          {assessment?.period ? texts.assessmentFor(f.period(assessment.period)) : texts.assessment}
        </h2>
        {assessment ? (
          <>
            <p>{t(assessment.text)}</p>
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
        <p>{moved[0] ?? texts.noChange}</p>
      </div>
    </section>
  )
}
