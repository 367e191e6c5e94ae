import type { Unit } from '#domain/model.ts'
import type { Pace, Stretch } from '#domain/pace.ts'
import { signed } from './changePhrase.ts'
import type { I18n } from './context.tsx'

/** Two figures that count, and never more decimals than two: «0,08», «1,2», «14». */
export function sensible({ f }: I18n, value: number): string {
  const size = Math.abs(value)
  return f.number(value, size < 1 ? 2 : size < 10 ? 1 : 0)
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
