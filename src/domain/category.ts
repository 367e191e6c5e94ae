import { endOf } from './calendar.ts'
import type { Change } from './change.ts'
import type { ExactFigure } from './comparable.ts'
import type { Ambition, Direction, Measure } from './model.ts'
import type { Category, NotAssessed } from './status.ts'

/** Lowest ratio of each category, as in Open SDG and Eurostat's SDG monitoring. */
export const CUT_POINTS = { onTrack: 0.95, speedUp: 0.6, farBehind: 0 } as const

/**
 * A ratio that is exactly a cut point in decimal figures must count as reaching it, though binary
 * fractions may leave it a hair below; no two ratios of printed figures lie this close otherwise.
 */
const BINARY_DUST = 1e-9

/** The category of a ratio that was not rounded. */
export function categoryOf(ratio: number): Exclude<Category, 'reached'> {
  const least = (cut: number): boolean => ratio >= cut - BINARY_DUST
  if (least(CUT_POINTS.onTrack)) return 'onTrack'
  if (least(CUT_POINTS.speedUp)) return 'speedUp'
  return least(CUT_POINTS.farBehind) ? 'farBehind' : 'wrongWay'
}

/** Is the value at the level, or beyond it in the good direction? */
export function reaches(value: number, level: number, direction: Direction): boolean {
  return direction === 'up' ? value >= level : value <= level
}

/** Why figures short of the ambition give no verdict before any arithmetic; null when they may. */
export function obstacle(
  [baseline, latest]: readonly [ExactFigure, ExactFigure],
  ambition: Ambition,
  { unit, direction }: Pick<Measure, 'unit' | 'direction'>,
  duePassed: boolean,
): NotAssessed['reason'] | null {
  const due = endOf(ambition.period)
  if (duePassed && endOf(latest.period) < due) return 'dueWithoutFigure'
  if (baseline === latest) return 'tooFewFigures'
  if (endOf(baseline.period) >= due) return 'baselineAfterDue'
  // Having been there and gone back needs no pace to be seen.
  if (unit === 'percent' || reaches(baseline.value, ambition.value, direction)) return null
  if (baseline.value === 0) return 'zeroBaseline'
  return ambition.value === 0 ? 'zeroAmbition' : null
}

/**
 * The category of figures short of the ambition; `ratio` is null when it was met at the baseline
 * or a count fell to 0. Null when all there is to go by is a step back inside the margin.
 */
export function judge(
  ratio: number | null,
  moved: Change,
  metAtBaseline: boolean,
): { readonly category: Category; readonly heldByMargin: boolean } | null {
  const category = ratio === null ? 'wrongWay' : categoryOf(ratio)
  const unchanged = moved.kind === 'tested' && moved.verdict === 'unchanged'
  if (category !== 'wrongWay' || !unchanged) return { category, heldByMargin: false }
  return metAtBaseline ? null : { category: 'farBehind', heldByMargin: true }
}
