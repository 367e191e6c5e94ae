import type { Measure } from '#domain/model.ts'
import type { Question, WhatItTakes } from '#domain/whatItTakes.ts'
import type { I18n } from './context.tsx'
import { figureText, seriesDecimals } from './headlineWords.ts'
import type { CalculationTexts } from '#i18n/texts/calculation.ts'
import { paceText, sensible } from './paceWords.ts'

/** The answer to «Hva skal til?» as sentences, the chief one first. */
export function answerSentences(
  i18n: I18n,
  text: CalculationTexts,
  measure: Measure,
  answer: WhatItTakes,
  { level, year }: Question,
): string[] {
  const { f, t } = i18n
  if (answer.kind === 'noFigure') return [text.answerNoFigure]
  if (answer.kind === 'invalid') {
    return answer.problems.map((problem) =>
      problem === 'levelOutside' && measure.unit === 'count'
        ? text.problem.levelBelow
        : text.problem[problem],
    )
  }
  const { latest, soFar, best, beyond } = answer
  const shown = `${f.value(latest.value, measure.unit)} (${f.period(latest.period)})`
  const others = [
    ...(best
      ? [
          text.answerBest(
            t(best.series.name),
            figureText(i18n, best.figure, measure.unit, seriesDecimals(best.series)),
            best.there,
          ),
        ]
      : []),
    ...(beyond
      ? [text.answerBeyond(t(beyond.series.name), figureText(i18n, beyond.bound, measure.unit))]
      : []),
  ]
  if (answer.kind === 'reached') return [text.answerReached(shown), ...others]
  const needed = answer.needed.pace
  return [
    ...(needed
      ? [text.answerNeeded(paceText(i18n, needed), f.value(level, measure.unit), year)]
      : []),
    soFar?.pace ? text.answerSoFar(paceText(i18n, soFar.pace)) : text.answerNoSoFar,
    ...(answer.times === null
      ? []
      : [text.answerTimes(sensible(i18n, answer.times), answer.times < 1)]),
    ...others,
  ]
}
