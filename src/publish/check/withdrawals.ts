import type { AuthoredMeasure } from '#data/schema/authored.ts'
import type { Key } from '#data/schema/path.ts'
import { parsePeriod } from '#domain/period.ts'
import type { Report } from '../problem.ts'
import { each } from '../repair.ts'
import type { Context } from './context.ts'

/** What is withdrawn was set before, for the same series and period. */
export function checkWithdrawals(
  { ambitions, withdrawals }: AuthoredMeasure,
  { rank }: Context,
  keys: readonly Key[],
  report: Report,
): void {
  const due = (period: string) => parsePeriod(period)?.id ?? period
  const seen = new Set<string>()
  for (const [{ from, period, series }, index] of each(withdrawals)) {
    const way = [...keys, 'withdrawals', index]
    const before = (other: string) => (rank(other) ?? Infinity) < (rank(from) ?? -1)
    const set = each(ambitions).some(
      ([one]) => one.series === series && due(one.period) === due(period) && before(one.from),
    )
    if (!set) {
      const mend = 'Only an ambition that stood can be withdrawn: name its period and series.'
      report([...way, 'period'], period, `an ambition set before "${from}"`, mend)
    }
    const key = `${from}|${series ?? ''}|${due(period)}`
    if (seen.has(key)) {
      report([...way, 'period'], period, 'each series and period once', 'Keep one of the two.')
    }
    seen.add(key)
  }
}
