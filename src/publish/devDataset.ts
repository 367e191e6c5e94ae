/** The files a scenario of `npm run dev` answers: those of the dataset, or others in their place. */
import type { Scenario } from '#app/scenarios/names.ts'
import type { Dataset, DatasetMeasure, DatasetObservation } from '#domain/dataset.ts'
import { newestEdition } from '#domain/edition.ts'
import type { Text } from '#domain/model.ts'
import { inTimeOrder } from '#domain/observation.ts'
import { calendarDate, dayNumber, period } from '#domain/period.ts'
import { generatedDataset } from './generate/generatedDataset.ts'
import { publishedFiles } from './write.ts'

const MADE_UP: Text = {
  nb: 'Oppdiktet tall, for utvikling og prøving.',
  nn: 'Oppdikta tal, for utvikling og prøving.',
  en: 'A made-up figure, for development and testing.',
}

const two = (number: number): string => String(number).padStart(2, '0')

/** ISO date of a day number. */
function isoDate(day: number): string {
  const { year, month, day: date } = calendarDate(day)
  return `${year}-${two(month)}-${two(date)}`
}

/** The period of the same kind that begins when this one has ended. */
export function periodAfter(text: string): string {
  const { kind, end } = period(text)
  const { year, month } = calendarDate(end + 1)
  if (kind === 'year') return String(year)
  if (kind === 'quarter') return `${year}-Q${(month + 2) / 3}`
  return kind === 'month' ? `${year}-${two(month)}` : isoDate(end + 1)
}

/** A little higher; a little lower where a percent could not be higher. */
function nudged(value: number, { unit }: DatasetMeasure): number {
  if (unit === 'count') return value + Math.max(1, Math.round(value / 100))
  return Math.round((value <= 99 ? value + 1 : value - 1) * 10) / 10
}

type Figure = DatasetObservation & { readonly value: number }

const isExact = (one: DatasetObservation): one is Figure =>
  one.value !== null && one.qualifier === 'exact'

/** The measure with one figure more in the series; null when it has none to go on from. */
function withNewer(measure: DatasetMeasure, id: string, from: string): DatasetMeasure | null {
  const series = measure.series.find((one) => one.id === id)
  const ordered = inTimeOrder(series?.observations ?? [])
  const latest = ordered.findLast(isExact)
  const last = ordered.at(-1)
  if (!series || !latest || !last) return null
  const newer: DatasetObservation = {
    ...{ from, period: periodAfter(last.period), value: nudged(latest.value, measure) },
    ...{ status: 'P', qualifier: 'exact', source: latest.source, note: MADE_UP },
  }
  const changed = { ...series, observations: [...series.observations, newer] }
  return { ...measure, series: measure.series.map((one) => (one === series ? changed : one)) }
}

/** The dataset with a newer, made-up figure in the headline series of the first indicator that has any. */
function withNewerFigure(dataset: Dataset): Dataset {
  const from = newestEdition(dataset)
  for (const indicator of dataset.indicators) {
    const headline = indicator.headline.at(-1)
    const measure = indicator.measures.find(({ id }) => id === headline?.measure)
    const changed = headline && measure ? withNewer(measure, headline.series, from) : null
    if (!changed) continue
    const measures = indicator.measures.map((one) => (one === measure ? changed : one))
    const indicators = dataset.indicators.map((one) =>
      one === indicator ? { ...indicator, measures } : one,
    )
    return { ...dataset, indicators }
  }
  return dataset
}

/** The dataset without any indicator. */
function withoutIndicators(dataset: Dataset): Dataset {
  const meetings = dataset.meetings.map((meeting) => ({ ...meeting, indicators: [] }))
  return { ...dataset, indicators: [], meetings }
}

const dayAfter = (date: string): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return isoDate(dayNumber(year, month, day) + 1)
}

/**
 * The published files of a scenario, path from the site's root → text; `built` is the ISO date the
 * dataset is published. Those of `thousand` take seconds.
 */
export function scenarioFiles(
  scenario: Scenario,
  dataset: Dataset,
  built: string,
): Map<string, string> {
  if (scenario === 'newer') {
    return publishedFiles(withNewerFigure(dataset), { built: dayAfter(built) })
  }
  if (scenario === 'empty') return publishedFiles(withoutIndicators(dataset), { built })
  if (scenario === 'thousand') return publishedFiles(generatedDataset(dataset), { built })
  return publishedFiles(dataset, { built })
}
