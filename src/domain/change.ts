/** Whether one figure differs from another by more than a survey's own uncertainty. */
import { endOf } from './calendar.ts'
import { comparableFigures, isExact, type ExactFigure } from './comparable.ts'
import { marginOfDifference } from './margin.ts'
import type { Measure, Observation, Series, Survey } from './model.ts'
import { difference as differenceOf } from './pace.ts'
import { comparePeriods, period } from './period.ts'

/** Answers behind a figure; `assumed` when it is the survey's smallest known number. */
export interface SampleSize {
  readonly n: number
  readonly assumed: boolean
}

interface Pair {
  readonly from: ExactFigure
  readonly to: ExactFigure
  /** Prosentpoeng or a number, with its sign. */
  readonly difference: number
  /** By the measure's direction; null when unchanged. */
  readonly good: 'better' | 'worse' | null
}

/**
 * `tested`: against the margin of the difference, in prosentpoeng. `untested`: the difference
 * stands by itself, since it is a count, or comes from a register rather than a survey, or nobody
 * knows how many answered. `none`: the two cannot be compared.
 */
export type Change =
  | (Pair & {
      readonly kind: 'tested'
      readonly verdict: 'unchanged' | 'up' | 'down'
      readonly margin: number
      readonly designEffect: number
      readonly samples: readonly [SampleSize, SampleSize]
    })
  | (Pair & {
      readonly kind: 'untested'
      readonly verdict: 'same' | 'up' | 'down'
      readonly why: 'count' | 'notSurvey' | 'sampleUnknown'
    })
  | { readonly kind: 'none'; readonly why: 'notExact' | 'acrossBreak' | 'tooFewFigures' }

export interface ChangeContext {
  readonly measure: Pick<Measure, 'unit' | 'direction' | 'breaks' | 'survey'>
  /** The survey the figures are from; null for a part of those asked, who are not all of them. */
  readonly survey: Survey | null
  /** Variance against a simple random sample; 1 (optimistic) unless the survey states it. */
  readonly designEffect?: number | undefined
}

/** The figure's own number, else the survey's smallest known one; null when neither is known. */
function sampleOf(figure: ExactFigure, survey: Survey | null): SampleSize | null {
  if (figure.n !== undefined) return { n: figure.n, assumed: false }
  const known = survey?.answers.map((answer) => answer.n) ?? []
  return known.length > 0 ? { n: Math.min(...known), assumed: true } : null
}

/** Does a break lie between the two? A period that a break falls within is after it. */
function crossesBreak(from: Observation, to: Observation, { breaks }: ChangeContext['measure']) {
  return breaks.some(({ at }) => {
    const cut = period(at).start
    return endOf(from.period) < cut && endOf(to.period) >= cut
  })
}

/** The change between two observations of a series, whichever order they are given in. */
export function change(a: Observation, b: Observation, context: ChangeContext): Change {
  const [from, to] = comparePeriods(a.period, b.period) <= 0 ? [a, b] : [b, a]
  const { measure, survey, designEffect = 1 } = context
  if (!isExact(from) || !isExact(to)) return { kind: 'none', why: 'notExact' }
  if (crossesBreak(from, to, measure)) return { kind: 'none', why: 'acrossBreak' }
  const difference = differenceOf(from.value, to.value)
  const way = difference > 0 ? 'up' : 'down'
  const good = way === measure.direction ? 'better' : 'worse'
  const untested = (why: 'count' | 'notSurvey' | 'sampleUnknown'): Change => ({
    ...{ kind: 'untested', from, to, difference, why },
    ...(difference === 0 ? { verdict: 'same', good: null } : { verdict: way, good }),
  })
  if (measure.unit === 'count') return untested('count')
  const samples = [sampleOf(from, survey), sampleOf(to, survey)] as const
  const [first, second] = samples
  if (!first || !second) {
    const asked = measure.survey !== undefined || first !== null || second !== null
    return untested(asked ? 'sampleUnknown' : 'notSurvey')
  }
  const margin = marginOfDifference([from.value, first.n], [to.value, second.n], designEffect)
  return {
    ...{ kind: 'tested', from, to, difference, margin, designEffect, samples: [first, second] },
    ...(Math.abs(difference) <= margin
      ? { verdict: 'unchanged', good: null }
      : { verdict: way, good }),
  }
}

/** Between two of the comparable figures; `none` when there are fewer than two. */
function changeAmong(pick: 0 | -2) {
  return (series: Series, context: ChangeContext): Change => {
    const figures = comparableFigures(series, context.measure)
    const [from, to] = [figures.at(pick), figures.at(-1)]
    if (!from || !to || figures.length < 2) return { kind: 'none', why: 'tooFewFigures' }
    return change(from, to, context)
  }
}

/** From the comparable figure before it to the latest exact one. */
export const latestChange = changeAmong(-2)

/** From the first comparable figure, the baseline, to the latest exact one. */
export const changeSinceFirst = changeAmong(0)

/**
 * The survey whose number of answers may stand in for an unknown one: the measure's, for the
 * series of all who were asked. A group is only some of them, and its number is not known.
 */
export function surveyFor(
  measure: Pick<Measure, 'survey'>,
  isWhole: boolean,
  surveys: readonly Survey[],
): Survey | null {
  const own = surveys.find((survey) => survey.id === measure.survey)
  return isWhole && own ? own : null
}
