import type { Measure, Observation, Series } from '#domain/model.ts'
import {
  betweenBreaks,
  figures,
  hasKnownValue,
  inTimeOrder,
  isBound,
  type Figure,
} from '#domain/observation.ts'
import type { I18n } from '#i18n/context.tsx'
import { runs } from './runs.ts'
import { isDoubtful, wordsFor, type Words } from './words.ts'

const dated = (figure: Figure, words: Words): string =>
  `${words.full(figure)} ${words.at(figure.period)}`

/** First and last of comparable figures, and the lowest and highest where there are three or more. */
function runText(name: string, run: readonly Figure[], words: Words, { m, f }: I18n): string[] {
  const say = m.charts.summary
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  if (first === last) return [say.one(name, words.full(first), words.at(first.period))]
  const whole = say.run(name, dated(first, words), dated(last, words), f.number(run.length))
  if (run.length < 3) return [whole]
  const values = run.map((figure) => figure.value)
  const extreme = (value: number): string => {
    const there = run.filter((figure) => figure.value === value)
    const [only] = there
    if (!only) return ''
    // A value met more than once belongs to no single date.
    return there.length === 1 ? dated(only, words) : words.full(only)
  }
  return [whole, say.extremes(extreme(Math.min(...values)), extreme(Math.max(...values)))]
}

function seriesText(series: Series, measure: Measure, words: Words, i18n: I18n): string[] {
  const { m, f } = i18n
  const say = m.charts.summary
  const name = words.seriesName(series)
  const ordered = inTimeOrder(series.observations)
  const parts = betweenBreaks(figures(series), measure.breaks)
  const periods = (wanted: (o: Observation) => boolean): string[] =>
    ordered.filter(wanted).map((o) => f.period(o.period))
  const told = (items: readonly string[], sentence: (items: readonly string[]) => string) =>
    items.length > 0 ? [sentence(items)] : []
  const broken = parts.length > 1
  return [
    ...(hasKnownValue(series) ? [] : [say.none(name)]),
    ...parts.flatMap((part, index) => {
      const partName = index === 0 ? say.beforeBreak(name) : say.afterBreak(name)
      return runText(broken ? partName : name, part, words, i18n)
    }),
    ...told(
      ordered.filter(isBound).map((bound) => dated(bound, words)),
      say.bounds,
    ),
    ...told(
      periods((o) => o.value === null),
      say.missing,
    ),
    ...told(periods(isDoubtful), say.doubtful),
    ...told(
      periods((o) => o.status === 'P' && o.value !== null),
      say.provisional,
    ),
  ]
}

/** The drawing in words: each series, its gaps, bounds and doubts, breaks, and the ambitions. */
export function summaryOf(measure: Measure, lines: readonly Series[], i18n: I18n): string {
  const { m, f } = i18n
  const say = m.charts.summary
  const words = wordsFor(measure, i18n, lines)
  const gaps = lines.some((series) => {
    const parts = betweenBreaks(figures(series), measure.breaks).length
    return runs(series.observations, measure.breaks).length > parts
  })
  const ambitions = inTimeOrder(measure.ambitions).map((ambition) => `${words.ambition(ambition)}.`)
  return [
    ...lines.flatMap((series) => seriesText(series, measure, words, i18n)),
    ...measure.breaks.map((b) => say.break(f.period(b.at))),
    ...(gaps ? [say.gaps] : []),
    ...ambitions,
    ...(ambitions.length === 0 && measure.role === 'indicator' ? [say.without2030] : []),
  ].join(' ')
}
