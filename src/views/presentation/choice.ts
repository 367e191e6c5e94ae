import type { StrategySummary } from '#domain/model.ts'
import { goalKey } from '#state/deckQuery.ts'

/** Stands in the address for a choice of nothing: a key that no slide has. */
const NOTHING = ['ingen']

/** The chosen keys that there are slides for, in the order they are shown. */
export function chosenKeys(asked: readonly string[] | null, all: readonly string[]): string[] {
  return asked === null ? [...all] : asked.filter((key) => all.includes(key))
}

/** A choice as it stands in the address: null for all, in the strategy's order. */
export function keysInAddress(
  chosen: readonly string[],
  all: readonly string[],
): readonly string[] | null {
  if (chosen.length === 0) return NOTHING
  return chosen.join(' ') === all.join(' ') ? null : chosen
}

/** Puts a key in, after the one nearest before it in the strategy's order. */
function withKey(chosen: readonly string[], key: string, all: readonly string[]): string[] {
  if (chosen.includes(key)) return [...chosen]
  const before = all.slice(0, all.indexOf(key)).findLast((one) => chosen.includes(one))
  const at = before === undefined ? 0 : chosen.indexOf(before) + 1
  return chosen.toSpliced(at, 0, key)
}

/** Takes these in, each at its place, or leaves them out. */
export function choose(
  chosen: readonly string[],
  keys: readonly string[],
  on: boolean,
  all: readonly string[],
): string[] {
  if (!on) return chosen.filter((key) => !keys.includes(key))
  return keys.reduce<string[]>((found, key) => withKey(found, key, all), [...chosen])
}

/** Moves a key so many places; not beyond either end. */
export function moveKey(chosen: readonly string[], key: string, by: number): string[] {
  const from = chosen.indexOf(key)
  const to = Math.min(Math.max(from + by, 0), chosen.length - 1)
  return from < 0 ? [...chosen] : chosen.toSpliced(from, 1).toSpliced(to, 0, key)
}

/** Ids of the indicators whose figures the chosen slides need: questions are about many. */
export function neededIndicators(
  { goals, indicators }: Pick<StrategySummary, 'goals' | 'indicators'>,
  chosen: readonly string[],
): string[] {
  const own = indicators.filter(({ id }) => chosen.includes(id))
  if (!chosen.includes('sporsmal')) return own.map(({ id }) => id)
  const under = new Set(goals.filter(({ id }) => chosen.includes(goalKey(id))).map(({ id }) => id))
  const about = indicators.filter((one) => own.includes(one) || under.has(one.goal))
  return (about.length > 0 ? about : indicators).map(({ id }) => id)
}
