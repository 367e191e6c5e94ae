import type { Measure } from '#domain/model.ts'
import type { Assessed, Progress, Verdict } from '#domain/status.ts'
import { useI18n, type I18n } from '#i18n/context.tsx'
import { decimalsOf } from '#i18n/format.ts'
import { seriesDecimals } from '#i18n/headlineWords.ts'
import { useCalculationTexts, type CalculationTexts } from '#i18n/texts/calculation.ts'
import { duration, paceText, sensible, stretchText } from '#i18n/paceWords.ts'
import { DataText } from './DataText.tsx'
import { StatusMark } from './StatusMark.tsx'

type Step = readonly [term: string, text: string]

function value(i18n: I18n, measure: Pick<Measure, 'unit'>, one: Progress, number: number): string {
  const decimals = Math.max(seriesDecimals(one.series), decimalsOf([one.ambition.value]))
  return i18n.f.value(number, measure.unit, measure.unit === 'percent' ? decimals : 0)
}

/** The arithmetic of one series, step by step. */
function steps(
  i18n: I18n,
  text: CalculationTexts,
  measure: Pick<Measure, 'unit'>,
  one: Assessed,
): Step[] {
  const { f } = i18n
  const { unit } = measure
  const why = one.afterBreak ? text.baselineAfterBreak : text.baselineFirst
  const figure = (at: Assessed['latest']) =>
    `${f.value(at.value, unit, seriesDecimals(one.series))}, ${f.period(at.period)}`
  return [
    [text.baseline, `${figure(one.baseline)} (${why})`],
    [text.latest, figure(one.latest)],
    ...(one.observed ? [[text.observed, stretchText(i18n, one.observed, unit)] as const] : []),
    ...(one.required ? [[text.required, stretchText(i18n, one.required, unit)] as const] : []),
    ...(one.expected === null
      ? []
      : [[text.expected, value(i18n, measure, one, one.expected)] as const]),
    ...(one.ratio === null ? [] : [[text.ratio, f.number(one.ratio, 2)] as const]),
  ]
}

function fromLatest(i18n: I18n, texts: CalculationTexts, one: Assessed): string[] {
  if (!one.fromLatest?.pace) return []
  const text = texts.fromLatestText(
    paceText(i18n, one.fromLatest.pace),
    duration(i18n, one.fromLatest.months),
  )
  return one.times === null ? [text] : [text, texts.times(sensible(i18n, one.times))]
}

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
                {steps(i18n, text, measure, one).map(([term, words]) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{words}</dd>
                  </div>
                ))}
              </dl>
              {one.heldByMargin && <p>{text.heldByMargin}</p>}
              {one.provisional && <p>{text.provisional}</p>}
              {one.duePassed && <p>{text.duePassed}</p>}
              {fromLatest(i18n, text, one).length > 0 && (
                <p>
                  <strong>{text.fromLatest}:</strong> {fromLatest(i18n, text, one).join(' ')}
                </p>
              )}
            </>
          ) : (
            <p>
              {one.figures === 0 ? text.noFigures : text.figures(one.figures)}
              {one.latest &&
                `: ${f.value(one.latest.value, measure.unit, seriesDecimals(one.series))}, ${f.period(one.latest.period)}`}
              .
            </p>
          )}
        </div>
      ))}
    </div>
  )
}
