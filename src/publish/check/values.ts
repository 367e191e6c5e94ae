import type { AuthoredReading, AuthoredValue } from '#data/schema/authored.ts'
import type { Key } from '#data/schema/path.ts'
import type { Unit } from '#domain/model.ts'
import { parsePeriod } from '#domain/period.ts'
import type { Report } from '../problem.ts'
import type { Context } from './context.ts'
import { checkPeople } from './frame.ts'

/** Percents lie in 0–100; counts are whole and not negative. */
export function checkAmount(
  amount: number,
  unit: Unit,
  keys: readonly Key[],
  report: Report,
): void {
  if (unit === 'percent' && (amount < 0 || amount > 100)) {
    report(keys, amount, 'a percent from 0 to 100', 'Write the share as it is printed.')
  }
  if (unit === 'count' && (amount < 0 || !Number.isInteger(amount))) {
    report(keys, amount, 'a whole number, 0 or more', 'Write the count without decimals.')
  }
}

type At = { readonly unit: Unit; readonly survey?: string | undefined }

function checkMissing(value: AuthoredValue, keys: readonly Key[], report: Report): void {
  const { status, qualifier } = value
  if (value.value === null) {
    if (status !== undefined && status !== 'M') {
      report([...keys, 'status'], status, '"M", or no status', 'No value is a missing one.')
    }
    if (qualifier !== undefined && qualifier !== 'exact') {
      const mend = 'A missing value is neither about nor above anything: remove the qualifier.'
      report([...keys, 'qualifier'], qualifier, 'no qualifier', mend)
    }
  } else if (status === 'M') {
    const mend = 'Write null for a missing value; M with a value contradicts itself.'
    report([...keys, 'value'], value.value, 'null when the status is M', mend)
  }
}

function checkBound(value: AuthoredValue, unit: Unit, keys: readonly Key[], report: Report): void {
  const { qualifier, status } = value
  if (value.value === null || (qualifier !== 'above' && qualifier !== 'below')) return
  if (qualifier === 'below' ? value.value <= 0 : unit === 'percent' && value.value >= 100) {
    const accepted = qualifier === 'below' ? 'a bound above 0' : 'a bound below 100'
    report([...keys, 'value'], value.value, accepted, `Nothing lies ${qualifier} this value.`)
  }
  if (status === 'E') {
    const mend = 'A bound is not an estimate: write the qualifier "about", or leave E out.'
    report([...keys, 'status'], status, 'another status than E beside a bound', mend)
  }
}

function checkAnswers(
  value: AuthoredValue,
  { unit, survey }: At,
  context: Context,
  keys: readonly Key[],
  report: Report,
): void {
  const { n } = value
  if (n === undefined) return
  if (unit === 'count') {
    const mend = 'n is the number of answers a share rests on: remove it from a count.'
    return report([...keys, 'n'], n, 'no n', mend)
  }
  checkPeople(n, [...keys, 'n'], report)
  const known = context.answersTo(survey, value.period)
  if (known.length > 0 && !known.includes(n)) {
    const mend = 'surveys.json has another number for the period: correct one, or remove this.'
    report([...keys, 'n'], n, known.join(' or '), mend)
  }
}

/** Everything that can be said of one value by itself. */
export function checkValue(
  value: AuthoredValue,
  reading: AuthoredReading,
  measure: At,
  context: Context,
  keys: readonly Key[],
  report: Report,
): void {
  if (value.value !== null) {
    checkAmount(value.value, measure.unit, [...keys, 'value'], report)
  }
  checkMissing(value, keys, report)
  checkBound(value, measure.unit, keys, report)
  checkAnswers(value, measure, context, keys, report)
  if (value.doubtful && !value.note) {
    report([...keys, 'note'], undefined, 'a note', 'Say what the doubt is.')
  }
  const meeting = context.dayOf(reading.from)
  const period = parsePeriod(value.period)
  if (meeting !== undefined && period && period.start > meeting) {
    const mend = `The edition "${reading.from}" is older than the period: correct one of them.`
    report([...keys, 'period'], value.period, 'a period begun by the meeting', mend)
  }
}
