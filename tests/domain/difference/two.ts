/** Two editions with one indicator each, for tables. */
import {
  changesByGoal,
  type IndicatorChanges,
  type ToldSet,
} from '#domain/difference/changesByGoal.ts'
import { difference } from '#domain/difference/difference.ts'
import type { Entry } from '#domain/difference/entry.ts'
import type { Edition, Goal, Indicator, Measure, Survey } from '#domain/model.ts'
import { edition, indicator, measure, nb } from '#tests/support/fixtures.ts'

export const goal = (id: string): Goal => ({
  ...{ id, level: 'strategic', name: nb(id), covers: [], lead: nb(id) },
})

export const OLDER: Edition = { ...edition('v1', '2025-11-20'), paper: 'sak-v1' }
export const NEWER: Edition = { ...edition('v2', '2026-01-21'), paper: 'sak-v2' }

export function setOf(
  of: Edition,
  indicators: readonly Indicator[],
  surveys: readonly Survey[] = [],
): ToldSet {
  return { edition: of, goals: [goal('mal-1'), goal('mal-2')], surveys, indicators }
}

/** What is told of the one indicator that these two editions have; null when nothing is. */
export function changesOf(before: Indicator, after: Indicator): IndicatorChanges | null {
  const [a, b] = [setOf(OLDER, [before]), setOf(NEWER, [after])]
  return changesByGoal(difference(a, b), a, b).flatMap((one) => one.indicators)[0] ?? null
}

/** The entries for an indicator of which some fields became others. */
export const entriesFor = (
  before: Partial<Indicator>,
  after: Partial<Indicator>,
): readonly Entry[] => changesOf(indicator(before), indicator(after))?.entries ?? []

/** The entries for an indicator with one measure, of which some fields became others. */
export const measureEntries = (
  before: Partial<Measure>,
  after: Partial<Measure>,
): readonly Entry[] => entriesFor({ measures: [measure(before)] }, { measures: [measure(after)] })
