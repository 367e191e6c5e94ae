import { headlineFacts } from '#domain/headline.ts'
import { changeSinceFirst, surveyFor } from '#domain/change.ts'
import type { Ambition, IndicatorSummary, Measure, Series, Survey } from '#domain/model.ts'
import { isBound, type Figure } from '#domain/observation.ts'
import { period } from '#domain/period.ts'
import type { I18n } from './context.tsx'
import { decimalsOf } from './format.ts'
import { changePhrase } from './changePhrase.ts'

/** Decimals that all figures of a series share, so that they read as one column. */
export function seriesDecimals(series: Pick<Series, 'observations'>): number {
  return decimalsOf(series.observations.flatMap((o) => (o.value === null ? [] : [o.value])))
}

/** «1,5 %», «om lag 2 150», «over 11 %». */
export function figureText(
  { m, f }: I18n,
  figure: Figure,
  unit: Measure['unit'],
  decimals?: number,
): string {
  return m.common.qualified(figure.qualifier, f.value(figure.value, unit, decimals))
}

const inDoubt = (figure: Figure): boolean => figure.doubtful === true || figure.status === 'U'

export interface HeadlineWords {
  /** The figure to show large; null when there is none. */
  readonly value: string | null
  /** True when only a bound is known. */
  readonly bound: boolean
  /** Phrases in reading order: when, what is newer or doubtful, and where the ambition is. */
  readonly phrases: readonly string[]
  /** The part about the ambition alone. */
  readonly ambition: string | null
}

type Headline = NonNullable<IndicatorSummary['headline']>

/** «23,5 prosentpoeng», «16 kommuner»; «om lag» when it is counted from such a figure. */
function distanceText(
  { m, f, t }: I18n,
  { measure, series }: Headline,
  remaining: number,
  ambition: Ambition,
  from: Figure['qualifier'],
): string {
  const number = f.number(remaining, Math.max(seriesDecimals(series), decimalsOf([ambition.value])))
  if (measure.unit === 'percent') return m.common.qualified(from, m.row.points(number))
  // What is counted is written in the plural.
  const named = measure.counted && remaining !== 1
  const text = named ? m.row.countedPart(number, t(measure.counted)) : number
  return m.common.qualified(from, text)
}

function ambitionPhrase(i18n: I18n, headline: Headline, today: string): string {
  const { m, f } = i18n
  const { measure } = headline
  const { row } = m
  const { ambition, remaining, shown } = headlineFacts(headline, today)
  if (!ambition) return row.noAmbition
  const text = row.ambition(
    ambition.standing,
    f.value(ambition.value, measure.unit),
    f.period(ambition.period),
    period(ambition.period).kind,
  )
  if (remaining === null || !shown) return text
  if (remaining <= 0) return row.reached(text, shown.qualifier === 'about')
  const distance = distanceText(i18n, headline, remaining, ambition, shown.qualifier)
  return (measure.direction === 'up' ? row.below : row.above)(distance, text)
}

function laterPhrase(i18n: I18n, { measure, series }: Headline, later: Figure): string {
  const { row } = i18n.m
  const text = figureText(i18n, later, measure.unit, seriesDecimals(series))
  const when = i18n.f.period(later.period, 'short')
  const phrase = later.status === 'P' ? row.laterProvisional(text, when) : row.later(text, when)
  return inDoubt(later) ? row.laterDoubtful(phrase) : phrase
}

/** «uendret siden 2022»: from the first comparable figure; null where there is nothing to compare. */
function sinceFirst(i18n: I18n, { measure, series }: Headline, surveys: readonly Survey[]) {
  const survey = surveyFor(measure, true, surveys)
  return changePhrase(i18n, changeSinceFirst(series, { measure, survey }))
}

/**
 * The words of an indicator's row: all worked out from its observations and ambitions. How it has
 * moved is told when the surveys are given, since they decide what counts as a change.
 */
export function headlineWords(
  i18n: I18n,
  summary: IndicatorSummary,
  today: string,
  surveys?: readonly Survey[],
): HeadlineWords {
  const { m, f, t } = i18n
  const { headline } = summary
  const { shown, later, ambition } = headlineFacts(headline, today)
  const row = m.row
  const nothing = summary.hasFigures ? row.onlyParts : row.nothing[summary.readiness.value]
  if (!headline) return { value: null, bound: false, phrases: [nothing], ambition: null }
  const { measure, series } = headline
  const phrases: string[] = []
  if (shown) {
    const when = f.period(shown.period, 'short')
    phrases.push(measure.counted ? row.counted(t(measure.counted), when) : row.at(when))
    if (isBound(shown)) phrases.push(row.bound)
    if (inDoubt(shown)) phrases.push(row.doubtful)
    if (shown.status === 'E') phrases.push(row.estimated)
    if (shown.status === 'P') phrases.push(row.provisional)
    const moved = surveys && sinceFirst(i18n, headline, surveys)
    if (moved) phrases.push(moved)
  } else {
    phrases.push(nothing)
  }
  const phrase = ambitionPhrase(i18n, headline, today)
  phrases.push(phrase)
  if (ambition?.series === null) phrases.push(row.areaNotSaid)
  if (later) phrases.push(laterPhrase(i18n, headline, later))
  return {
    value: shown && figureText(i18n, shown, measure.unit, seriesDecimals(series)),
    bound: shown !== null && isBound(shown),
    phrases,
    ambition: phrase,
  }
}
