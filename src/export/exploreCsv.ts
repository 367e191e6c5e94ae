import type { Ambition, Indicator, Measure, Observation, Series } from '#domain/model.ts'
import { inTimeOrder } from '#domain/observation.ts'
import { period } from '#domain/period.ts'
import { csv, type Cell } from './csv.ts'

/** A series to write, and the figure its values are counted from, if any. */
export interface SeriesToWrite {
  readonly indicator: Indicator
  readonly measure: Measure
  readonly series: Series
  readonly base: Observation | null
  /** The observations that can be held against the baseline. */
  readonly comparable: ReadonlySet<Observation>
}

/** First and last day, counted since 1970, that a period must touch to be written. */
type Days = readonly [first: number, last: number]

const COLUMNS = [
  'kind',
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
  'base_period',
  'difference',
  'standing',
] as const

function observationRow({ indicator, measure, series, base, comparable }: SeriesToWrite) {
  return (o: Observation): Cell[] => {
    const difference =
      base !== null && base.value !== null && o.value !== null && comparable.has(o)
        ? Number((o.value - base.value).toFixed(6))
        : null
    return [
      ...['observation', indicator.id, measure.id, series.id, o.period, o.value, o.qualifier],
      ...[o.status, measure.unit, o.n, series.population, o.source.paper, o.source.page],
      ...[o.note?.nb, difference === null ? null : base?.period, difference, null],
    ]
  }
}

function ambitionRow(indicator: Indicator, measure: Measure, a: Ambition): Cell[] {
  return [
    ...['ambition', indicator.id, measure.id, a.series, a.period, a.value, null, null],
    ...[measure.unit, null, null, a.source.paper, a.source.page, a.doubt?.nb],
    ...[null, null, a.standing],
  ]
}

function breakRow(indicator: Indicator, measure: Measure, b: Measure['breaks'][number]): Cell[] {
  return [
    ...['break', indicator.id, measure.id, null, b.at, null, null, null, measure.unit, null, null],
    ...[b.source.paper, b.source.page, b.text.nb, null, null, null],
  ]
}

/**
 * What is shown in «Utforsk» as CSV, after the columns of the published files: the observations
 * within the shown days with their difference from the baseline, then every ambition and break of
 * their measures, whenever they are.
 */
export function exploreCsv(series: readonly SeriesToWrite[], [first, last]: Days): string {
  const shown = (o: { readonly period: string }): boolean => {
    const { start, end } = period(o.period)
    return end >= first && start <= last
  }
  const measures = [
    ...new Map(series.map(({ measure, indicator }) => [measure, indicator] as const)),
  ]
  return csv(COLUMNS, [
    ...series.flatMap((one) =>
      inTimeOrder(one.series.observations).filter(shown).map(observationRow(one)),
    ),
    ...measures.flatMap(([measure, indicator]) =>
      inTimeOrder(measure.ambitions).map((a) => ambitionRow(indicator, measure, a)),
    ),
    ...measures.flatMap(([measure, indicator]) =>
      measure.breaks.map((b) => breakRow(indicator, measure, b)),
    ),
  ])
}
