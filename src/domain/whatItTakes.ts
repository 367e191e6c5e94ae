import { endOf } from './calendar.ts'
import { reaches } from './category.ts'
import { comparableFigures, type ExactFigure } from './comparable.ts'
import type { Measure, Series } from './model.ts'
import { inTimeOrder, isBound, isFigure, type Figure } from './observation.ts'
import { paceRatio, stretch, type Stretch } from './pace.ts'
import { parsePeriod } from './period.ts'

/** A level that somebody asks about, to be reached by the end of a year. */
export interface Question {
  readonly level: number
  readonly year: number
}

/**
 * What makes the question one without an answer: the level is no number, or outside 0–100, or a
 * count below 0 · the year is no year · it has ended by today or by the latest figure.
 */
export type QuestionProblem = 'levelOutside' | 'yearInvalid' | 'yearPassed'

interface SeriesFigure {
  readonly series: Series
  readonly figure: ExactFigure
  /** Is it already at the level asked about? */
  readonly there: boolean
}

interface Known {
  readonly latest: ExactFigure
  /** First comparable figure to the latest; null when there is only one. */
  readonly soFar: Stretch | null
  /** The other series whose latest exact figure is best; null when none has one. */
  readonly best: SeriesFigure | null
  /** Another series is only known to lie beyond all of these («over 80 %»). */
  readonly beyond: { readonly series: Series; readonly bound: Figure } | null
}

export type WhatItTakes =
  | { readonly kind: 'invalid'; readonly problems: readonly QuestionProblem[] }
  | { readonly kind: 'noFigure' }
  | (Known & { readonly kind: 'reached' })
  | (Known & {
      readonly kind: 'needed'
      readonly needed: Stretch
      /** How many times the pace so far; null when that is none or backwards. */
      readonly times: number | null
    })

type Context = Pick<Measure, 'unit' | 'direction' | 'breaks' | 'series'>

/** The best of those that are the latest exact figure of another series. */
function bestOf(series: Series, measure: Context, level: number): SeriesFigure | null {
  const { direction } = measure
  const others = measure.series.flatMap((other): SeriesFigure[] => {
    const figure = comparableFigures(other, measure).at(-1)
    if (!figure || other.id === series.id) return []
    return [{ series: other, figure, there: reaches(figure.value, level, direction) }]
  })
  const ahead = (a: SeriesFigure, b: SeriesFigure): boolean =>
    reaches(a.figure.value, b.figure.value, direction)
  return others.find((one) => others.every((other) => ahead(one, other))) ?? null
}

/** A series that has only bounds to tell by, the latest of them beyond the best figure. */
function beyondAll(series: Series, measure: Context, best: number): Known['beyond'] {
  const good = measure.direction === 'up' ? 'above' : 'below'
  for (const other of measure.series) {
    const values = inTimeOrder(other.observations.filter((o) => isFigure(o) || isBound(o)))
    const bound = values.at(-1)
    const tells = bound?.qualifier === good && !values.some(isFigure) && bound.doubtful !== true
    if (tells && other.id !== series.id && reaches(bound.value, best, measure.direction))
      return { series: other, bound }
  }
  return null
}

function problemsOf(
  { level, year }: Question,
  unit: Measure['unit'],
  last: string,
): QuestionProblem[] {
  const problems: QuestionProblem[] = []
  if (!(level >= 0 && level <= (unit === 'percent' ? 100 : Number.MAX_SAFE_INTEGER)))
    problems.push('levelOutside')
  const asked = parsePeriod(String(year))
  if (!asked) problems.push('yearInvalid')
  else if (asked.end <= endOf(last)) problems.push('yearPassed')
  return problems
}

/**
 * What it takes to reach a level by the end of a year, from the latest exact figure on: a
 * question, never an ambition, so it gives no verdict. The pace needed is beside the pace so far
 * and the group that stands best, with the straight line for percents and growth for counts that
 * `progress` has. `today` is an ISO date.
 */
export function whatItTakes(
  series: Series,
  measure: Context,
  question: Question,
  today: string,
): WhatItTakes {
  const { unit, direction } = measure
  const comparable = comparableFigures(series, measure)
  const [first, latest] = [comparable[0], comparable.at(-1)]
  const last = latest && endOf(latest.period) > endOf(today) ? latest.period : today
  const problems = problemsOf(question, unit, last)
  if (problems.length > 0) return { kind: 'invalid', problems }
  if (!first || !latest) return { kind: 'noFigure' }
  const target = { value: question.level, period: String(question.year) }
  const best = bestOf(series, measure, target.value)
  const highest = best && reaches(best.figure.value, latest.value, direction) ? best.figure : latest
  const known: Known = {
    latest,
    soFar: first === latest ? null : stretch(first, latest, unit),
    best,
    beyond: beyondAll(series, measure, highest.value),
  }
  if (reaches(latest.value, target.value, direction)) return { kind: 'reached', ...known }
  const times = known.soFar && paceRatio([latest, target], [first, latest], unit)
  return {
    ...{ kind: 'needed', ...known, needed: stretch(latest, target, unit) },
    times: times !== null && times > 0 ? times : null,
  }
}
