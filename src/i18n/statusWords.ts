import type { Change } from '#domain/change.ts'
import type { Freshness } from '#domain/freshness.ts'
import type { Unit } from '#domain/model.ts'
import type { Pace, Stretch } from '#domain/pace.ts'
import type { I18n } from './context.tsx'
import { decimalsOf } from './format.ts'

/** Two figures that count, and never more decimals than two: «0,08», «1,2», «14». */
export function sensible({ f }: I18n, value: number): string {
  const size = Math.abs(value)
  return f.number(value, size < 1 ? 2 : size < 10 ? 1 : 0)
}

/** «+0,5», «−3»: the sign always there, the minus a real one. */
function signed({ f }: I18n, value: number, decimals = decimalsOf([value])): string {
  if (value === 0) return f.number(0, decimals)
  return `${value > 0 ? '+' : '−'}${f.number(Math.abs(value), decimals)}`
}

/** «seks måneder», «ett år», «5,1 år». */
export function duration(i18n: I18n, months: number): string {
  const { m } = i18n
  if (months < 24 && Number.isInteger(months) && months !== 12) return m.status.months(months)
  const years = months / 12
  return m.status.years(years, i18n.f.number(years, Number.isInteger(years) ? 0 : 1))
}

/** «1,0 prosentpoeng i året»; «14 % i året» for counts. */
export function paceText(i18n: I18n, pace: Pace): string {
  const { m, f } = i18n
  if (pace.kind === 'points') return m.status.pointsPerYear(sensible(i18n, pace.perYear))
  return m.status.growthPerYear(f.value(pace.perYear * 100, 'percent', pace.perYear < 0.1 ? 1 : 0))
}

/** «+0,5 prosentpoeng på seks måneder (1,0 prosentpoeng i året)». */
export function stretchText(i18n: I18n, stretch: Stretch, unit: Unit): string {
  const { m } = i18n
  const change = signed(i18n, stretch.change)
  const moved = m.status.change(
    unit === 'percent' ? m.status.points(change) : change,
    duration(i18n, stretch.months),
  )
  return stretch.pace ? `${moved} (${paceText(i18n, stretch.pace)})` : moved
}

/** «Neste måling skulle kommet Q1 2026»; null when nothing can be said. */
export function freshnessText({ m, f }: I18n, freshness: Freshness): string | null {
  if (freshness.kind === 'unknown') return null
  if (freshness.kind === 'stated') {
    const when = f.period(freshness.next)
    return freshness.overdue ? m.status.nextWasDue(when) : m.status.nextIsDue(when)
  }
  const by = f.date(freshness.dueOn)
  return freshness.overdue ? m.status.expectedBy(by) : m.status.expectedLater(by)
}

/** The rule behind `freshnessText`, in words. */
export function freshnessRule({ m, f }: I18n, freshness: Freshness): string {
  if (freshness.kind === 'unknown') return m.status.ruleUnknown
  if (freshness.kind === 'stated') return m.status.ruleStated(f.period(freshness.next))
  return m.status.ruleFrequency(f.period(freshness.last), freshness.frequency)
}

/** The short form of a change for a row: «uendret siden 2023», «+2 prosentpoeng siden 2023». */
export function changePhrase(i18n: I18n, change: Change): string | null {
  const { m, f } = i18n
  if (change.kind === 'none') return null
  const from = f.period(change.from.period, 'short')
  if (change.verdict === 'unchanged' || change.verdict === 'same') return m.status.unchanged(from)
  const isCount = change.kind === 'untested' && change.why === 'count'
  const size = signed(i18n, change.difference)
  return m.status.up(isCount ? size : m.status.points(size), from)
}
