import type { Measure, Series } from '#domain/model.ts'
import { inTimeOrder } from '#domain/observation.ts'
import { period } from '#domain/period.ts'
import type { I18n } from '#i18n/context.tsx'

/** «april–oktober 2025», «2019–2024», «Q1 2025»; null without known values. */
export function spanOf(series: readonly Series[], { m, f }: I18n): string | null {
  const known = inTimeOrder(
    series.flatMap((s) => s.observations.filter((o) => o.value !== null)),
  ).map((o) => period(o.period))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return null
  const [from, to] = [f.period(first.id), f.period(last.id)]
  if (first.id === last.id) return to
  const year = ` ${first.year}`
  const shared = first.kind === last.kind && from.endsWith(year) && to.endsWith(year)
  return m.charts.span(shared ? from.slice(0, -year.length) : from, to)
}

/** What is drawn: the measure's name, its span of time and the ambitions' periods. */
export function subtitle(measure: Measure, series: readonly Series[], i18n: I18n): string {
  const periods = inTimeOrder(measure.ambitions).map((a) => i18n.f.period(a.period))
  return i18n.m.charts.subtitle(i18n.t(measure.name), spanOf(series, i18n), [...new Set(periods)])
}
