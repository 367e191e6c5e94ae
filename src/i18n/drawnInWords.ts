import type { Measure, Series } from '#domain/model.ts'
import type { Blocker, Projection } from '#domain/projection.ts'
import type { RequiredPath } from '#domain/requiredPath.ts'
import type { I18n } from './context.tsx'
import { seriesDecimals } from './headlineWords.ts'
import type { CalculationTexts } from '#i18n/texts/calculation.ts'

/** Why a projection cannot be made to `horizon`, as one sentence or more. */
export function blockedText(
  { m, f }: I18n,
  { blocked, blocker }: CalculationTexts,
  blockers: readonly Blocker[],
  horizon: string,
): string {
  return blocked(
    m.charts.list(
      blockers.map((one) => {
        switch (one.kind) {
          case 'tooFewPoints':
            return blocker.tooFewPoints(one.points, one.needed)
          case 'horizonTooFar':
            return blocker.horizonTooFar(f.period(horizon), f.date(one.furthest))
          case 'horizonPassed':
            return blocker.horizonPassed(f.period(horizon))
          default:
            return blocker[one.kind]
        }
      }),
    ),
  )
}

type Path = Extract<RequiredPath, { kind: 'path' }>
type Projected = Extract<Projection, { kind: 'projected' }>

/** What the required path is, and whose. */
export function pathText(
  { f, t }: I18n,
  text: CalculationTexts,
  { baseline, ambition }: Path,
  { measure, series }: { readonly measure: Measure; readonly series: Series },
): string {
  const { unit } = measure
  const from = `${f.value(baseline.value, unit, seriesDecimals(series))}, ${f.period(baseline.period)}`
  const level = f.value(ambition.value, unit)
  const name = measure.series.length > 1 ? t(series.name) : null
  const sentence = text.requiredPathText(from, level, f.period(ambition.period), name)
  const unsaid = ambition.series === null && measure.series.length > 1
  return unsaid ? `${sentence} ${text.requiredPathUnsaid}` : sentence
}

/** A projected value is never told more exactly than in whole percent. */
const whole = ({ f }: I18n, value: number): string => f.value(value, 'percent', 0)

/** The projection in words: labels for its lines, each period's reading, and the sentences. */
export function projectionWords(i18n: I18n, text: CalculationTexts, projection: Projected) {
  const { f } = i18n
  const { basis, points, noChange } = projection
  const [first, last] = [basis[0] ?? noChange, points.at(-1)]
  const say = (value: number): string => whole(i18n, value)
  const level = f.value(noChange.value, 'percent')
  return {
    label: text.projectionLabel(say(last?.central ?? noChange.value)),
    noChange: text.projectionNoChange(level),
    reading: (point: Projected['points'][number]): string =>
      text.projectionReading(say(point.central), say(point.low), say(point.high)),
    sentences: last
      ? [
          text.projectionText(
            basis.length,
            f.period(first.period),
            f.period(noChange.period),
            say(last.central),
            say(last.low),
            say(last.high),
            f.period(last.period),
          ),
          text.projectionNoChangeText(level),
        ]
      : [],
  }
}
