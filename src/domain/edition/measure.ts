import type { DatasetMeasure, DatasetObservation, DatasetSeries } from '../dataset.ts'
import { allKnown, holds, knownBy, latestByKey, without, type Then } from '../known.ts'
import type { Measure, Observation, Series, Survey } from '../model.ts'
import { inTimeOrder } from '../observation.ts'
import { ambitionsAsOf } from './ambitions.ts'

/** How many answered the measure's survey, by period, as far as it was known then. */
type Answers = ReadonlyMap<string, number>

/** Fills in the survey's n for a share; where the year is in doubt, so is who answered. */
function observationAsOf(
  { confirmedBy, ...observation }: DatasetObservation,
  share: boolean,
  answers: Answers,
  then: Then,
): Observation {
  const { from, value, doubtful, period, n } = observation
  const rests = share && value !== null && doubtful !== true
  const confirmed = allKnown(
    then,
    (confirmedBy ?? []).map((one) => ({ ...one, from: one.from ?? from })),
  )
  return {
    ...without(observation),
    n: n ?? (rests ? answers.get(period) : undefined),
    confirmedBy: confirmed.length > 0 ? confirmed : undefined,
  }
}

/**
 * A series is there from the edition it says, else from its first figure. The headline series is
 * there as soon as it is named, so that the board can say that it has no figure.
 */
function isThere({ from, observations }: DatasetSeries, isHeadline: boolean, then: Then): boolean {
  if (isHeadline || (from !== undefined && holds(then, { from }))) return true
  return observations.some((one) => holds(then, one))
}

/** A measure by then; `headlineSeries` when it is the headline's, `surveys` as known then. */
export function measureAsOf(
  measure: DatasetMeasure,
  headlineSeries: string | undefined,
  surveys: readonly Survey[],
  then: Then,
): Measure {
  const { withdrawals, ...rest } = without(measure)
  const survey = surveys.find(({ id }) => id === measure.survey)
  const answers: Answers = new Map(survey?.answers.map(({ period, n }) => [period, n]))
  const seriesAsOf = ({ from: _, observations, ...series }: DatasetSeries): Series => {
    const latest = latestByKey(knownBy(then, observations), ({ period }) => period)
    // How many of those asked a group is, is not known: only the series of all of them has an n.
    const isWhole = measure.series.length === 1 || series.id === headlineSeries
    const share = measure.unit === 'percent' && isWhole
    return {
      ...series,
      observations: inTimeOrder(latest).map((one) => observationAsOf(one, share, answers, then)),
    }
  }
  const withdrawn = withdrawals.flatMap(({ note, ...one }) => (note ? { ...one, text: note } : []))
  const notes = allKnown(then, [...measure.ambitionNotes, ...withdrawn])
  return {
    ...rest,
    series: measure.series
      .filter((series) => isThere(series, series.id === headlineSeries, then))
      .map(seriesAsOf),
    breaks: latestByKey(knownBy(then, measure.breaks), ({ at }) => at).map(without),
    ambitions: ambitionsAsOf(measure, then),
    ambitionNotes: notes.map(({ text, source }) => ({ text, source })),
  }
}
