import type { Change } from '#domain/change.ts'
import type { I18n } from './context.tsx'
import { decimalsOf } from './format.ts'

/** «+0,5», «−3»: the sign always there, the minus a real one. */
export function signed({ f }: I18n, value: number, decimals = decimalsOf([value])): string {
  if (value === 0) return f.number(0, decimals)
  return `${value > 0 ? '+' : '−'}${f.number(Math.abs(value), decimals)}`
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
