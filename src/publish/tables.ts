/** The published tables: one row an observation, ambition or survey answer count. */
import type { Indicator, Survey } from '#domain/model.ts'
import { inTimeOrder } from '#domain/observation.ts'
import { csv, type Cell } from './csv.ts'

/** Columns of the published tables, in their order. */
export const OBSERVATIONS = [
  'indicator',
  'measure',
  'series',
  'period',
  'value',
  'qualifier',
  'status',
  'unit',
  'n',
  'population',
  'source',
  'page',
  'note',
] as const

export const AMBITIONS = [
  'indicator',
  'measure',
  'series',
  'period',
  'value',
  'unit',
  'standing',
  'set_by',
  'set_on',
  'source',
  'page',
  'doubt',
] as const

export const ANSWERS = ['survey', 'period', 'n', 'source', 'page', 'note'] as const

function observationRows({ id, measures }: Indicator): Cell[][] {
  return measures.flatMap((measure) =>
    measure.series.flatMap((series) =>
      inTimeOrder(series.observations).map((o) => [
        ...[id, measure.id, series.id, o.period, o.value],
        ...[o.qualifier, o.status, measure.unit, o.n, series.population],
        ...[o.source.paper, o.source.page, o.note?.nb],
      ]),
    ),
  )
}

/** Every observation of the indicators, context too; series in file order, periods in time order. */
export function observationsCsv(indicators: readonly Indicator[]): string {
  return csv(OBSERVATIONS, indicators.flatMap(observationRows))
}

/** Every ambition; an empty `series` means that the paper does not say which it is for. */
export function ambitionsCsv(indicators: readonly Indicator[]): string {
  const rows = indicators.flatMap(({ id, measures }) =>
    measures.flatMap((measure) =>
      inTimeOrder(measure.ambitions).map((a) => [
        ...[id, measure.id, a.series, a.period, a.value, measure.unit, a.standing],
        ...[a.setBy?.nb, a.setOn, a.source.paper, a.source.page, a.doubt?.nb],
      ]),
    ),
  )
  return csv(AMBITIONS, rows)
}

/** How many answered each survey, a period each. */
export function surveysCsv(surveys: readonly Survey[]): string {
  const rows = surveys.flatMap(({ id, answers }) =>
    inTimeOrder(answers).map(({ period, n, source, note }) => [
      ...[id, period, n, source.paper, source.page, note?.nb],
    ]),
  )
  return csv(ANSWERS, rows)
}
