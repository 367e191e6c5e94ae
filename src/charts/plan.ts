import type { Measure, Series } from '#domain/model.ts'
import type { ChartExtra } from './extra.ts'
import { hasKnownValue } from '#domain/observation.ts'

/** Which series are drawn as lines over time, and which as groups compared side by side. */
export interface ChartPlan {
  /** The series the chart's title is about; null when there are several and none is chief. */
  readonly headline: Series | null
  /** Chief series first. May be a series without figures, when there is an ambition to draw. */
  readonly lines: readonly Series[]
  /** Every group with a known value, the chief series among them; empty when there is no need. */
  readonly dots: readonly Series[]
  /** How many more series could have been lines. */
  readonly left: number
}

/** As many lines as there are colours to tell them apart; more are for «Utforsk». */
const MOST_LINES = 6

const knownPeriods = (series: Series): number =>
  series.observations.filter((observation) => observation.value !== null).length

/** Has the measure anything to draw: a figure, a bound or an ambition? */
export function canDraw(measure: Measure): boolean {
  return measure.ambitions.length > 0 || measure.series.some(hasKnownValue)
}

/** The chief series: the one named, else the only one. */
export function chiefSeries(measure: Measure, headlineSeries: string | null): Series | null {
  const [first, ...others] = measure.series
  const named = measure.series.find((series) => series.id === headlineSeries)
  return named ?? (others.length === 0 ? (first ?? null) : null)
}

/**
 * Series known at two or more periods become lines, with the chief one always among them; those
 * known at one period only are groups to compare. Without a chief series, and with fewer lines
 * than lone figures, all are groups. With more lines than can be told apart the chief one stands
 * alone, or the first few where none is chief. Null when there is nothing to draw.
 */
export function chartPlan(measure: Measure, headlineSeries: string | null): ChartPlan | null {
  if (!canDraw(measure)) return null
  const headline = chiefSeries(measure, headlineSeries)
  const known = measure.series.filter(hasKnownValue)
  const chiefFirst = (series: readonly Series[]): Series[] => [
    ...series.filter((s) => s === headline),
    ...series.filter((s) => s !== headline),
  ]
  if (known.length === 0) return { headline, lines: headline ? [headline] : [], dots: [], left: 0 }
  if (known.length === 1) return { headline: headline ?? null, lines: known, dots: [], left: 0 }
  const longer = known.filter((series) => knownPeriods(series) > 1)
  const few = headline === null && longer.length * 2 < known.length
  if (longer.length === 0 || few) return { headline, lines: [], dots: chiefFirst(known), left: 0 }
  const lines = known.filter((series) => series === headline || longer.includes(series))
  const drawn = chiefFirst(lines).slice(0, lines.length <= MOST_LINES || !headline ? MOST_LINES : 1)
  return {
    headline,
    lines: drawn,
    dots: lines.length < known.length ? chiefFirst(known) : [],
    left: lines.length - drawn.length,
  }
}

/** A single value of the surroundings: a sentence tells it better than a drawing. */
export function isAside(measure: Measure): boolean {
  const known = measure.series.reduce((sum, series) => sum + knownPeriods(series), 0)
  return measure.role === 'context' && known === 1 && measure.ambitions.length === 0
}

/** Values that set the axis: figures, ambitions and what is drawn in; bounds too, since they are marked. */
export function drawnValues(
  measure: Measure,
  lines: readonly Series[],
  extras: readonly Pick<ChartExtra, 'values'>[] = [],
): number[] {
  return [
    ...lines.flatMap((series) => series.observations.map((o) => o.value)),
    ...measure.ambitions.map((ambition) => ambition.value),
    ...extras.flatMap((extra) => extra.values),
  ].filter((value) => value !== null)
}
