import type { AuthoredValue } from '#data/schema/authored.ts'
import type { Unit } from '#domain/model.ts'
import type { Chance } from './random.ts'
import { DOUBT, NO_VALUE } from './words.ts'

export type Frequency = 'arlig' | 'kvartalsvis' | 'lopende'

/** The year and month the generated figures end with. */
const LAST = { year: 2026, month: 6 } as const
const LAST_MONTH = LAST.year * 12 + LAST.month - 1

/** The last `count` periods, oldest first: whole years to 2025, quarters and months to June 2026. */
export function periodsOf(frequency: Frequency, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index
    if (frequency === 'arlig') return String(LAST.year - 1 - back)
    const month = LAST_MONTH - back * (frequency === 'kvartalsvis' ? 3 : 1)
    const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1]
    return frequency === 'kvartalsvis'
      ? `${year}-Q${Math.ceil(inYear / 3)}`
      : `${year}-${String(inYear).padStart(2, '0')}`
  })
}

/** How often what is odd comes: shares of all periods, 0–1. */
export interface Oddities {
  /** No observation at all. */
  readonly gap: number
  /** An observation without a value. */
  readonly missing: number
  /** Only a bound: above or below. */
  readonly bound: number
  /** About, or doubtful. */
  readonly vague: number
}

/** One period's value after a walk that stays inside what the unit can hold. */
function step(value: number, drift: number, unit: Unit, random: Chance): number {
  const noise = (random.next() - 0.5) * 4
  if (unit === 'count') return Math.max(10, value * (1 + (drift + noise) / 100))
  return Math.min(97, Math.max(3, value + drift + noise))
}

const written = (value: number, unit: Unit): number =>
  unit === 'count' ? Math.round(value) : Math.round(value * 10) / 10

/** What stands of one figure; null for a gap. The last one is provisional now and then. */
function observed(
  period: string,
  value: number,
  odd: Oddities,
  last: boolean,
  random: Chance,
): AuthoredValue | null {
  const lot = random.next()
  const { gap, missing, bound, vague } = odd
  if (lot < gap) return null
  if (lot < gap + missing) return { period, value: null, note: NO_VALUE }
  if (lot < gap + missing + bound) {
    return { period, value, qualifier: random.pick(['above', 'below']) }
  }
  if (lot < gap + missing + bound + vague) {
    if (random.happens(0.5)) return { period, value, qualifier: 'about' }
    return { period, value, status: 'U', doubtful: true, note: DOUBT }
  }
  return last && random.happens(0.5) ? { period, value, status: 'P' } : { period, value }
}

/**
 * A walk through the periods with oddities. From `breakAt` (one of the periods, or null) on it runs
 * at another level; the figure there is always a plain one, marked as the break's first, and so is
 * the very first: a series has something to show.
 */
export function walk(
  periods: readonly string[],
  unit: Unit,
  odd: Oddities,
  breakAt: string | null,
  random: Chance,
): AuthoredValue[] {
  const drift = (random.next() - 0.35) * (60 / periods.length)
  let level = unit === 'count' ? random.whole(200, 40_000) : random.whole(8, 80)
  return periods.flatMap((period, index): AuthoredValue | [] => {
    if (period === breakAt) level = step(level, random.pick([-6, 6]), unit, random)
    level = step(level, drift, unit, random)
    const value = written(level, unit)
    if (period === breakAt) return { period, value, status: 'B' }
    if (index === 0) return { period, value }
    return observed(period, value, odd, index === periods.length - 1, random) ?? []
  })
}
