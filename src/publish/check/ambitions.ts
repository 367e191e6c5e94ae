import type { AuthoredAmbition, AuthoredMeasure } from '#data/schema/authored.ts'
import type { Key } from '#data/schema/path.ts'
import { calendarDate, parsePeriod } from '#domain/period.ts'
import type { Report } from '../problem.ts'
import { each } from '../repair.ts'
import type { Context, Ids } from './context.ts'
import { checkKnown } from './references.ts'
import { checkAmount } from './values.ts'

/** First day of the first figure the ambition could be measured from; null without figures. */
function baselineStart(measure: AuthoredMeasure, ambition: AuthoredAmbition): number | null {
  const starts = each(measure.series)
    .filter(([{ id }]) => ambition.series === null || ambition.series === id)
    .flatMap(([{ readings }]) => readings ?? [])
    .flatMap(({ values }) => values)
    .filter(({ value, qualifier = 'exact' }) => value !== null && /exact|about/.test(qualifier))
    .flatMap(({ period }) => parsePeriod(period)?.start ?? [])
  return starts.length > 0 ? Math.min(...starts) : null
}

const isoDate = (day: number): string => {
  const { year, month, day: date } = calendarDate(day)
  return [year, ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-')
}

function checkDates(
  ambition: AuthoredAmbition,
  measure: AuthoredMeasure,
  context: Context,
  keys: readonly Key[],
  report: Report,
): void {
  const due = parsePeriod(ambition.period)
  const baseline = baselineStart(measure, ambition)
  if (due && baseline !== null && due.end < baseline) {
    const mend = 'An ambition falls due after the first figure: correct the period of one of them.'
    report([...keys, 'period'], ambition.period, `a period after ${isoDate(baseline)}`, mend)
  }
  const meeting = context.dayOf(ambition.from)
  const setOn = ambition.setOn === undefined ? null : parsePeriod(ambition.setOn)
  if (setOn && meeting !== undefined && setOn.start > meeting) {
    const mend = `It is known from "${ambition.from}", which met before that: correct one of them.`
    report([...keys, 'setOn'], ambition.setOn, `${isoDate(meeting)} or before`, mend)
  }
}

/** The ambitions of a measure; `series` are the ids it may name. */
export function checkAmbitions(
  measure: AuthoredMeasure,
  series: Ids,
  context: Context,
  keys: readonly Key[],
  report: Report,
): void {
  const seen = new Set<string>()
  for (const [ambition, index] of each(measure.ambitions)) {
    const way = [...keys, 'ambitions', index]
    checkAmount(ambition.value, measure.unit, [...way, 'value'], report)
    if (ambition.series !== null) {
      checkKnown(ambition.series, series, [...way, 'series'], 'series of the measure', report)
    }
    checkDates(ambition, measure, context, way, report)
    const due = parsePeriod(ambition.period)?.id ?? ambition.period
    const key = `${ambition.from}|${ambition.series ?? ''}|${due}`
    if (seen.has(key)) {
      const mend = 'Two ambitions for the same series and period from one edition: keep one.'
      report([...way, 'period'], ambition.period, 'each series and period once', mend)
    }
    seen.add(key)
  }
}
