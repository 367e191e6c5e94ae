import type { Measure } from '#domain/model.ts'
import type { Verdict } from '#domain/status.ts'
import { useI18n } from '#i18n/context.tsx'
import { useCalculationTexts } from '#i18n/texts/calculation.ts'
import { figuresWords, fromLatestWords, verdictSteps } from '#i18n/verdictWords.ts'
import { DataText } from './DataText.tsx'
import { StatusMark } from './StatusMark.tsx'

/** One ambition: the verdict, then how each series it may be for comes to it. */
export function VerdictSteps({
  verdict,
  measure,
}: {
  verdict: Verdict
  measure: Omit<Measure, 'series'>
}) {
  const i18n = useI18n()
  const { m, f } = i18n
  const text = useCalculationTexts()
  const { ambition, bySeries } = verdict
  const category = verdict.kind === 'assessed' ? verdict.category : 'notAssessable'
  const level = f.value(ambition.value, measure.unit)
  return (
    <div className="verdict">
      <h3>{text.forAmbition(level, f.period(ambition.period))}</h3>
      <p className="verdict-mark">
        <StatusMark category={category} />
      </p>
      {verdict.kind === 'notAssessable' && (
        <p>{text.notAssessable(m.status.reason[verdict.reason])}</p>
      )}
      {verdict.kind === 'assessed' && bySeries.length > 1 && <p>{text.allAgree}</p>}
      {bySeries.map((one) => (
        <div key={one.series.id} className="series-steps">
          {bySeries.length > 1 && (
            <h4>
              <DataText of={one.series.name} />
            </h4>
          )}
          {one.kind === 'assessed' ? (
            <>
              <dl className="steps">
                {verdictSteps(i18n, text, measure, one).map(([term, words]) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{words}</dd>
                  </div>
                ))}
              </dl>
              {one.heldByMargin && <p>{text.heldByMargin}</p>}
              {one.provisional && <p>{text.provisional}</p>}
              {one.duePassed && <p>{text.duePassed}</p>}
              {fromLatestWords(i18n, text, one).length > 0 && (
                <p>
                  <strong>{text.fromLatest}:</strong> {fromLatestWords(i18n, text, one).join(' ')}
                </p>
              )}
            </>
          ) : (
            <p>{figuresWords(i18n, text, measure, one)}</p>
          )}
        </div>
      ))}
    </div>
  )
}
