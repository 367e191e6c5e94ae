import type { Measure } from '#domain/model.ts'
import type { Assessed, Progress } from '#domain/status.ts'
import type { CalculationTexts } from '#i18n/texts/calculation.ts'
import type { I18n } from './context.tsx'
import { decimalsOf } from './format.ts'
import { seriesDecimals } from './headlineWords.ts'
import { duration, paceText, sensible, stretchText } from './paceWords.ts'

export type Step = readonly [term: string, text: string]

function value(i18n: I18n, measure: Pick<Measure, 'unit'>, one: Progress, number: number): string {
  const decimals = Math.max(seriesDecimals(one.series), decimalsOf([one.ambition.value]))
  return i18n.f.value(number, measure.unit, measure.unit === 'percent' ? decimals : 0)
}

/** The arithmetic of one series, step by step. */
export function verdictSteps(
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

/** What it takes from the latest figure on; none where the ambition is reached or due. */
export function fromLatestWords(i18n: I18n, texts: CalculationTexts, one: Assessed): string[] {
  if (!one.fromLatest?.pace) return []
  const text = texts.fromLatestText(
    paceText(i18n, one.fromLatest.pace),
    duration(i18n, one.fromLatest.months),
  )
  return one.times === null ? [text] : [text, texts.times(sensible(i18n, one.times))]
}

/** How many figures can be used and the latest of them, for a series without a verdict. */
export function figuresWords(
  { f }: I18n,
  text: CalculationTexts,
  { unit }: Pick<Measure, 'unit'>,
  { figures, latest, series }: Progress,
): string {
  const count = figures === 0 ? text.noFigures : text.figures(figures)
  if (!latest) return `${count}.`
  return `${count}: ${f.value(latest.value, unit, seriesDecimals(series))}, ${f.period(latest.period)}.`
}
