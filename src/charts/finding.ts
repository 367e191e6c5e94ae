import type { Measure, Series } from '#domain/model.ts'
import {
  betweenBreaks,
  figures,
  inTimeOrder,
  latestKnown,
  laterThanShown,
  type Figure,
} from '#domain/observation.ts'
import type { I18n } from '#i18n/context.tsx'
import { dotPlot } from './dotPlot.ts'
import { chiefSeries } from './plan.ts'
import { isDoubtful, wordsFor, type Words } from './words.ts'

/** «har nådd» is said only of a figure that is the highest so far, and higher than the one before. */
function hasRisenTo(latest: Figure, series: Series, measure: Measure): boolean {
  const comparable = betweenBreaks(figures(series), measure.breaks).at(-1) ?? []
  const before = comparable.at(-2)
  return (
    measure.direction === 'up' &&
    before !== undefined &&
    comparable.at(-1) === latest &&
    latest.qualifier === 'exact' &&
    !isDoubtful(latest) &&
    latest.value > before.value &&
    comparable.every((figure) => figure.value <= latest.value)
  )
}

function headlineClause(measure: Measure, series: Series, words: Words, { m }: I18n): string {
  const latest = latestKnown(series)
  const say = m.charts.finding
  if (!latest) return say.nothing
  const alone = measure.series.length === 1
  const name = alone ? null : words.seriesName(series)
  const later = laterThanShown(series)
  if (name !== null && !later && hasRisenTo(latest, series, measure))
    return say.reached(name, words.full(latest))
  const main = say.stands(name, words.full(latest), words.at(latest.period))
  if (later) return say.later(main, words.full(later), words.at(later.period), later.status === 'P')
  return isDoubtful(latest) ? say.doubtful(main) : main
}

/** From the lowest to the highest of several groups; a bound only where no figure contradicts. */
function rangeClause(measure: Measure, words: Words, { m }: I18n): string {
  const say = m.charts.finding
  const highestFirst = dotPlot(measure, measure.series).rows
  const low = highestFirst.findLast(
    ({ kind }, i) => kind === 'figure' || (kind === 'below' && i === highestFirst.length - 1),
  )
  const high = highestFirst.find(
    ({ kind }, i) => kind === 'figure' || (kind === 'above' && i === 0),
  )
  if (!low || !high) return say.nothing
  const periods = new Set(highestFirst.map(({ shown }) => shown.period))
  const at = periods.size === 1 ? words.at(low.shown.period) : ''
  if (low === high)
    return say.stands(
      words.seriesName(low.series),
      words.full(low.shown),
      words.at(low.shown.period),
    )
  return say.range(
    words.full(low.shown),
    words.seriesName(low.series),
    words.full(high.shown),
    words.seriesName(high.series),
    at,
  )
}

/**
 * What the figures show, as a title: the chief series' latest figure, then the ambition, or that
 * none is set for 2030 (said of the indicator's own measures, not of context).
 */
export function finding(measure: Measure, headlineSeries: string | null, i18n: I18n): string {
  const words = wordsFor(measure, i18n)
  const say = i18n.m.charts.finding
  const chief = chiefSeries(measure, headlineSeries)
  const main =
    chief && (latestKnown(chief) || !measure.series.some(latestKnown))
      ? headlineClause(measure, chief, words, i18n)
      : rangeClause(measure, words, i18n)
  const ambitions = inTimeOrder(measure.ambitions).map((ambition) => {
    const other = ambition.series !== null && ambition.series !== chief?.id
    const series = other ? measure.series.find((s) => s.id === ambition.series) : undefined
    return say.ambition(
      ambition.standing,
      series ? words.seriesName(series) : null,
      words.ambitionValue(ambition),
      words.at(ambition.period),
    )
  })
  if (ambitions.length > 0) return say.withAmbition(main, ambitions)
  return measure.role === 'indicator' ? say.without2030(main) : main
}
