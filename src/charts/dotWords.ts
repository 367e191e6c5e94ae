import type { Measure } from '#domain/model.ts'
import type { I18n } from '#i18n/context.tsx'
import type { DotPlotGeometry, DotRow } from './dotPlot.ts'
import { wordsFor } from './words.ts'

interface DotWords {
  /** Over the rows: their period, and the doubts that all of them share. */
  readonly title: string
  /** Must it be said even where something above says what is drawn? */
  readonly doubts: boolean
  /** A row's figure, with what holds for it and not for every row. */
  readonly value: (row: DotRow) => string
}

/** What a dot plot says in words; what holds for every row is said once. */
export function dotWords(
  measure: Measure,
  { rows, period }: DotPlotGeometry,
  i18n: I18n,
): DotWords {
  const { m, f } = i18n
  const words = wordsFor(measure, i18n)
  const provisional = rows.every((row) => row.shown.status === 'P')
  const doubtful = rows.every((row) => row.doubtful)
  const remarks = (row: DotRow): string[] => [
    ...(row.otherPeriod ? [words.at(row.shown.period)] : []),
    ...(row.shown.status === 'P' && !provisional ? [m.charts.reading.provisional] : []),
    ...(row.doubtful && !doubtful ? [m.charts.reading.doubtful] : []),
  ]
  return {
    title: m.charts.groupsTitle(period && f.period(period), provisional, doubtful),
    doubts: provisional || doubtful,
    value: (row) => m.charts.reading.remarks(words.full(row.shown), remarks(row)),
  }
}
