import { latestChange, surveyFor } from '#domain/change.ts'
import { setAside } from '#domain/comparable.ts'
import type { Measure, Series, Survey } from '#domain/model.ts'
import type { Verdict } from '#domain/status.ts'
import { Link } from 'wouter'
import { useI18n } from '#i18n/context.tsx'
import { useCalculationTexts } from '#i18n/texts/calculation.ts'
import { changeSentences } from '#i18n/changeWords.ts'
import { paths } from '#state/paths.ts'
import { VerdictSteps } from '#ui/VerdictSteps.tsx'

interface Props {
  measure: Measure
  /** The headline series: all who are measured. */
  series: Series
  surveys: readonly Survey[]
  verdicts: readonly Verdict[]
}

/** «Slik er dette regnet ut»: figures, paces, cut points and verdict, or why there is none. */
export function Calculation({ measure, series, surveys, verdicts }: Props) {
  const i18n = useI18n()
  const { m, f, t } = i18n
  const text = useCalculationTexts()
  const survey = surveyFor(measure, true, surveys)
  const change = changeSentences(i18n, text, latestChange(series, { measure, survey }))
  const aside = setAside(series, measure)
  return (
    <section aria-labelledby="regnet-ut" className="card">
      <h2 id="regnet-ut">{text.title}</h2>
      {verdicts.length === 0 && <p>{text.noAmbition}</p>}
      {verdicts.map((verdict) => (
        <VerdictSteps
          key={`${verdict.ambition.period} ${verdict.ambition.series ?? ''}`}
          verdict={verdict}
          measure={measure}
        />
      ))}
      {change.length > 0 && (
        <>
          <h3>{text.changeTitle}</h3>
          {change.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
      {aside.length > 0 && (
        <>
          <h3>{text.setAside}</h3>
          <ul className="statements">
            {aside.map(({ observation, why }) => (
              <li key={observation.period}>
                {text.setAsideItem(
                  `${t(series.name)}, ${f.period(observation.period)}`,
                  m.status.setAside[why],
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {verdicts.length > 0 && (
        <details>
          <summary>{text.formula}</summary>
          <p>{measure.unit === 'percent' ? text.formulaPercent : text.formulaCount}</p>
          <p>{text.time}</p>
          <p>{text.cutPoints}</p>
          <p>
            <Link href={paths.method}>{text.method}</Link>
          </p>
        </details>
      )}
    </section>
  )
}
