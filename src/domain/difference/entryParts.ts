/** What entries are made of. */
import type { Measure, Observation, Series } from '../model.ts'

/** Enough of a measure to name it and write its figures. */
export type MeasureRef = Pick<
  Measure,
  'id' | 'name' | 'role' | 'unit' | 'counted' | 'shareOf' | 'direction'
>
export type SeriesRef = Pick<Series, 'id' | 'name'>

export const FIGURE_PARTS = ['value', 'qualifier', 'status', 'doubtful', 'n'] as const
export type FigurePart = (typeof FIGURE_PARTS)[number]

/**
 * `added`: the value was not known before. `corrected`: another value, or another exactness.
 * `restated`: the same value, with another status, doubt or number of answers (a provisional
 * figure that was confirmed). `withdrawn`: the value is no longer known.
 */
export const FIGURE_ACTS = ['added', 'corrected', 'restated', 'withdrawn'] as const
export type FigureAct = (typeof FIGURE_ACTS)[number]

/** A figure, or a bound, of one period. */
export interface FigureChange {
  readonly period: string
  readonly from: Observation | null
  readonly to: Observation | null
  /** What is another, when the value was known before and still is; else empty. */
  readonly differs: readonly FigurePart[]
}

/** Fields of the indicator that say what it measures. */
export const DEFINITION_FIELDS = [
  'description',
  'statement',
  'type',
  'headline',
  'owner',
  'dataSource',
  'frequency',
] as const

export type Presence = 'added' | 'removed' | 'changed'

/** What of «what it measures» is another. A series that came with figures is told by them. */
export type DefinitionPart =
  | { readonly part: (typeof DEFINITION_FIELDS)[number] }
  | { readonly part: 'measure'; readonly act: Presence; readonly measure: MeasureRef }
  | {
      readonly part: 'series'
      readonly act: Presence
      readonly measure: MeasureRef
      readonly series: SeriesRef
    }

/**
 * Texts that are counted, not listed. `remark`: what is said about a mark, a name's translation, a
 * figure, an ambition, a break or a placement that is itself the same.
 */
export const TEXT_KINDS = [
  ...(['barrier', 'action', 'note', 'source', 'missing', 'ambitionNote'] as const),
  'remark',
] as const
export type TextKind = (typeof TEXT_KINDS)[number]
