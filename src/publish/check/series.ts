import type { AuthoredMeasure, AuthoredSeries, AuthoredValue } from '#data/schema/authored.ts'
import type { Key } from '#data/schema/path.ts'
import { parsePeriod, type Period } from '#domain/period.ts'
import type { Report } from '../problem.ts'
import { each } from '../repair.ts'
import type { Context } from './context.ts'
import { checkPeople } from './frame.ts'
import { checkNotBefore } from './histories.ts'
import { checkValue } from './values.ts'

/** One value with where it stands in the file. */
interface Placed {
  readonly value: AuthoredValue
  readonly from: string
  readonly period: Period
  readonly keys: readonly Key[]
}

function placed(series: AuthoredSeries, keys: readonly Key[]): Placed[] {
  return each(series.readings).flatMap(([{ from, values }, r]) =>
    each(values).flatMap(([value, index]) => {
      const period = parsePeriod(value.period)
      const way = [...keys, 'readings', r, 'values', index]
      return period ? [{ value, from, period, keys: way }] : []
    }),
  )
}

function checkOnce(values: readonly Placed[], report: Report): void {
  const seen = new Set<string>()
  for (const { from, period, keys, value } of values) {
    const key = `${from} ${period.id}`
    if (seen.has(key)) {
      const mend = `"${from}" has a value for ${period.id} already; a correction is from a later one.`
      report([...keys, 'period'], value.period, 'each period once from an edition', mend)
    }
    seen.add(key)
  }
}

const within = (period: Period, whole: Period) =>
  period.start >= whole.start && period.end <= whole.end

/** A break and the mark on the first figure after it tell the same. */
function checkBreaks(
  values: readonly Placed[],
  breaks: AuthoredMeasure['breaks'],
  context: Context,
  report: Report,
): void {
  const spans = each(breaks).flatMap(([{ at }]) => parsePeriod(at) ?? [])
  for (const { value, period, keys } of values) {
    if (value.status === 'B' && !spans.some((span) => within(period, span))) {
      const accepted = spans.length > 0 ? `B at ${spans.map(({ id }) => id).join(', ')}` : 'no B'
      const mend = 'Add the break to "breaks", saying what changed, or correct the status.'
      report([...keys, 'status'], 'B', accepted, mend)
    }
  }
  const newest = values.toSorted(
    (a, b) => (context.rank(a.from) ?? 0) - (context.rank(b.from) ?? 0),
  )
  const current = [...new Map(newest.map((item) => [item.period.id, item])).values()]
  for (const span of spans) {
    const first = current
      .filter(({ value, period }) => value.value !== null && within(period, span))
      .toSorted((a, b) => a.period.start - b.period.start)[0]
    if (first && first.value.status !== 'B') {
      const mend = `The series breaks at ${span.id}: mark its first value with B.`
      report([...first.keys, 'status'], first.value.status, '"B"', mend)
    }
  }
}

/** A series has figures, or says from when it is there without them. */
function checkStart(
  { from, readings }: AuthoredSeries,
  keys: readonly Key[],
  context: Context,
  report: Report,
): void {
  if (from !== undefined) {
    checkNotBefore(readings, [...keys, 'readings'], from, 'The series', context, report)
  } else if (!readings?.length) {
    const mend = 'Say from which edition it is there without figures.'
    report([...keys, 'from'], undefined, 'an edition, since there are no readings', mend)
  }
}

/** The values of one series. */
export function checkSeries(
  series: AuthoredSeries,
  measure: AuthoredMeasure,
  context: Context,
  keys: readonly Key[],
  report: Report,
): void {
  if (series.population !== undefined) {
    checkPeople(series.population, [...keys, 'population'], report)
  }
  checkStart(series, keys, context, report)
  for (const [reading, r] of each(series.readings)) {
    for (const [value, index] of each(reading.values)) {
      const way = [...keys, 'readings', r, 'values', index]
      checkValue(value, reading, measure, context, way, report)
      for (const [{ paper, page }, c] of each(value.confirmedBy)) {
        if (paper !== reading.source.paper || page !== reading.source.page) continue
        const mend = 'It is the source itself: remove it.'
        report([...way, 'confirmedBy', c, 'paper'], paper, 'another place than the source', mend)
      }
    }
  }
  const values = placed(series, keys)
  checkOnce(values, report)
  checkBreaks(values, measure.breaks, context, report)
}
