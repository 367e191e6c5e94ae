import type { Freshness } from '#domain/freshness.ts'
import type { I18n } from './context.tsx'

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
