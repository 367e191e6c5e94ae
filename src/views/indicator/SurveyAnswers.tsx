import type { Indicator, StrategySummary } from '#domain/model.ts'
import { useI18n } from '#i18n/context.tsx'
import { useIndicatorTexts } from '#i18n/texts/indicator.ts'
import { paperName } from '#i18n/paperName.ts'
import { DataText } from '#ui/DataText.tsx'

/** How many answered the surveys the figures come from, year by year where it is known. */
export function SurveyAnswers({
  indicator,
  strategy,
}: {
  indicator: Indicator
  strategy: StrategySummary
}) {
  const i18n = useI18n()
  const { f } = i18n
  const texts = useIndicatorTexts()
  const ids = new Set(indicator.measures.map((measure) => measure.survey))
  const surveys = strategy.surveys.filter((survey) => ids.has(survey.id))
  return surveys.map((survey) => (
    <details key={survey.id} className="survey">
      <summary>
        {texts.surveys}: <DataText of={survey.name} />
      </summary>
      <ul>
        {survey.answers.map(({ period, n, note, source }) => (
          <li key={period}>
            {texts.surveyAnswers(f.period(period), f.number(n))}
            {note && (
              <>
                . <DataText of={note} />
              </>
            )}{' '}
            <span className="source-line">({paperName(i18n, source, strategy.papers)})</span>
          </li>
        ))}
      </ul>
    </details>
  ))
}
