import type { Measure, Observation, Series } from '#domain/model.ts'
import { isBound, isFigure } from '#domain/observation.ts'
import type { I18n } from '#i18n/context.tsx'
import { walkedPeriods, type ChartExtra } from './extra.ts'
import { stopsOf } from './stops.ts'
import { isDoubtful, wordsFor, type Words } from './words.ts'

export interface ReadingLine {
  /** Style of the series the line is about; null for breaks and ambitions. */
  readonly style: number | null
  readonly text: string
}

/** Everything the chart tells about one period, as it is shown and as it is spoken. */
export interface Reading {
  readonly period: string
  readonly title: string
  readonly lines: readonly ReadingLine[]
  readonly spoken: string
}

function observationText(observation: Observation, words: Words, { m, f }: I18n): string {
  const say = m.charts.reading
  if (!isFigure(observation) && !isBound(observation)) return say.missing
  const remarks = [
    ...(observation.status === 'P' ? [say.provisional] : []),
    ...(isDoubtful(observation) ? [say.doubtful] : []),
    ...(observation.n === undefined ? [] : [say.n(f.number(observation.n))]),
  ]
  const value = words.full(observation)
  return say.remarks(isBound(observation) ? say.bound(value) : value, remarks)
}

/**
 * The readings of the walk, one for each stop (./stops.ts) in the same order. With several lines
 * each value has its series' name; a missing value is said, and so is a break that begins there.
 * `extras` tell what they have for a period, last.
 */
export function readingsOf(
  measure: Measure,
  lines: readonly Series[],
  i18n: I18n,
  extras: readonly ChartExtra[] = [],
): Reading[] {
  const { m, f } = i18n
  const say = m.charts.reading
  const words = wordsFor(measure, i18n, lines)
  return stopsOf(measure, lines, walkedPeriods(extras)).map(({ period }) => {
    const values = lines.flatMap((series, style): ReadingLine[] => {
      const observation = series.observations.find((o) => o.period === period)
      if (!observation) return []
      const text = observationText(observation, words, i18n)
      const named = lines.length > 1 ? say.line(words.seriesName(series), text) : text
      return [{ style, text: named }]
    })
    const breaks = measure.breaks.filter((b) => b.at === period).map(() => say.break)
    const ambitions = measure.ambitions.filter((a) => a.period === period).map(words.ambition)
    const drawnIn = extras.flatMap((extra) => extra.readings.get(period) ?? [])
    const others = [...breaks, ...ambitions, ...drawnIn].map((text) => ({ style: null, text }))
    const all = [...values, ...others]
    const title = m.charts.capital(f.period(period))
    return {
      period,
      title,
      lines: all,
      spoken: say.spoken(
        title,
        all.map((line) => line.text),
      ),
    }
  })
}

/** Index of the latest value, where one begins who steps in with the keyboard; not the ambition. */
export function latestReading(readings: readonly Reading[], lines: readonly Series[]): number {
  const latest = readings.findLastIndex(({ period }) =>
    lines.some((s) => s.observations.some((o) => o.period === period && o.value !== null)),
  )
  return Math.max(0, latest)
}
