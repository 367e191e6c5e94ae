import { readingsOf } from '#charts/readings.ts'
import type { Measure } from '#domain/model.ts'
import type { I18n } from '#i18n/context.tsx'

export interface EmbedRow {
  readonly period: string
  readonly head: string
  /** One for each series of the measure, empty where it was not measured. */
  readonly cells: readonly string[]
  /** Breaks, ambitions. */
  readonly remarks: readonly string[]
}

/** The measure period by period, in the very words its chart is read with. */
export function embedTable(measure: Measure, i18n: I18n): EmbedRow[] {
  const { series } = measure
  const columns = series.map((one) => new Map(readingsOf(measure, [one], i18n).map(byPeriod)))
  return readingsOf(measure, series, i18n).map(({ period, title, lines }) => ({
    period,
    head: title,
    cells: columns.map((column) => column.get(period) ?? ''),
    remarks: lines.flatMap(({ style, text }) => (style === null ? [text] : [])),
  }))
}

function byPeriod({ period, lines }: ReturnType<typeof readingsOf>[number]): [string, string] {
  return [period, lines.find(({ style }) => style !== null)?.text ?? '']
}
