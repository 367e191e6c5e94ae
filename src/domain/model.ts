/**
 * The model, as of one edition: what the published files carry and every page reads.
 * Strategy → Goal → Indicator → Measure → Series → Observation (glossary: ./README.md).
 */
import type { Slug, Sourced, SourceRef, Text } from './base.ts'
import type { Edition, GlossaryEntry, Paper, RetiredIndicator, Survey } from './frame.ts'
import type { Meeting } from './meeting.ts'
import type { Claim } from './claim.ts'

export type * from './base.ts'
export type * from './frame.ts'
export type * from './meeting.ts'

export const READINESS = ['klar', 'under-arbeid', 'fremtidig'] as const
export type Readiness = (typeof READINESS)[number]

export const INDICATOR_TYPES = ['struktur', 'prosess', 'resultat'] as const
/** Donabedian's three: structure, process, outcome. */
export type IndicatorType = (typeof INDICATOR_TYPES)[number]

/** Is it printed in a paper, or worked out by us by a rule we state? */
export const BASES = ['stated', 'derived'] as const
export type Basis = (typeof BASES)[number]

export const FREQUENCIES = ['lopende', 'kvartalsvis', 'arlig'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** SDMX CL_OBS_STATUS, the part we use. */
export const OBSERVATION_STATUSES = ['A', 'B', 'E', 'P', 'M', 'U'] as const
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number]

/** How exact the printed value is. `above` and `below` are bounds, never figures. */
export const QUALIFIERS = ['exact', 'about', 'above', 'below'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** One value for one period. A missing value is null with status `M`; it is never 0. */
export interface Observation {
  /** SDMX form: `2024`, `2025-Q3`, `2025-10` or `2025-11-01`. */
  readonly period: string
  /** Percent 0–100 or a count, by the measure's unit. */
  readonly value: number | null
  readonly status: ObservationStatus
  readonly qualifier: Qualifier
  /** Answers the value rests on, when it is a survey and the number is known. */
  readonly n?: number | undefined
  readonly source: SourceRef
  /** Other places that print the same value. */
  readonly confirmedBy?: readonly SourceRef[] | undefined
  /** What the reader must know about this one value. */
  readonly note?: Text | undefined
  /** True when the text leaves doubt about the value or its period. */
  readonly doubtful?: boolean | undefined
}

/** An area, a group of people or a part of the question. */
export interface Series {
  readonly id: Slug
  readonly name: Text
  /** How many people the share is of, when the source prints it. */
  readonly population?: number | undefined
  readonly observations: readonly Observation[]
}

export const UNITS = ['percent', 'count'] as const
export type Unit = (typeof UNITS)[number]
export type Direction = 'up' | 'down'

export const STANDINGS = ['adopted', 'proposed', 'not-said'] as const
export type Standing = (typeof STANDINGS)[number]

/** A level wanted by the end of a period. That none is set is told by an empty list. */
export interface Ambition {
  readonly value: number
  readonly period: string
  /** The series it is for; null when the paper does not say which. */
  readonly series: Slug | null
  readonly standing: Standing
  readonly setBy?: Text | undefined
  /** ISO date of the meeting or decision. */
  readonly setOn?: string | undefined
  readonly source: SourceRef
  /** What the paper leaves open about it. */
  readonly doubt?: Text | undefined
}

/** The figures from `at` on are not comparable with those before. */
export interface SeriesBreak {
  readonly at: string
  readonly text: Text
  readonly source: SourceRef
}

/** `indicator`: part of what the indicator measures; `context`: tells about its surroundings. */
export const MEASURE_ROLES = ['indicator', 'context'] as const
export type MeasureRole = (typeof MEASURE_ROLES)[number]

/** A quantity measured one way. */
export interface Measure {
  readonly id: Slug
  readonly name: Text
  readonly description?: Text | undefined
  readonly role: MeasureRole
  readonly unit: Unit
  /** What is counted («kommuner»); only with the unit `count`. */
  readonly counted?: Text | undefined
  /** What the percent is a share of («av befolkningen»); only with the unit `percent`. */
  readonly shareOf?: Text | undefined
  readonly direction: Direction
  /** Register or survey the figures come from. */
  readonly dataSource?: Text | undefined
  readonly survey?: Slug | undefined
  readonly series: readonly Series[]
  readonly breaks: readonly SeriesBreak[]
  readonly ambitions: readonly Ambition[]
  /** What the papers say of why no ambition is set, or what may move it. */
  readonly ambitionNotes: readonly Sourced[]
}

export const NOTE_KINDS = ['break', 'baseline', 'doubt', 'context'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

export interface Note extends Sourced {
  readonly kind: NoteKind
}

/** The papers' own reading of the figures. */
export interface Assessment extends Sourced {
  /** The period the assessment is headed with, if any. */
  readonly period?: string | undefined
  /** As data, so that it can be held against the figures; absent when it says nothing of it. */
  readonly says?: readonly Claim[] | undefined
}

/** Which measure and series the board, the verdict and the counts use. */
export interface Headline {
  readonly measure: Slug
  readonly series: Slug
}

/** A mark with how it was arrived at. */
export interface Marked<T> {
  readonly value: T
  readonly basis: Basis
  readonly note?: Text | undefined
}

export interface Indicator {
  readonly id: Slug
  readonly name: Text
  /** Name in the edition before, when the paper changed it. */
  readonly formerName?: Text | undefined
  /** The edition that first had it. */
  readonly since: Slug
  readonly goal: Slug
  readonly placementNote?: Text | undefined
  readonly readiness: Marked<Readiness>
  readonly type: Marked<IndicatorType>
  readonly frequency: Frequency | null
  /** What it measures, or will measure. */
  readonly description: Text
  /** The survey statement people answered, quoted in the language it was asked. */
  readonly statement?: Text | undefined
  /** Who answers for the figure. */
  readonly owner?: Text | undefined
  readonly dataSource?: Text | undefined
  /** Why there is no figure, and the earliest one to expect; for indicators without figures. */
  readonly missing?: { readonly why: Text; readonly earliest?: Text | undefined } | undefined
  readonly assessment?: Assessment | undefined
  /** Period of the next assessment; absent when no paper states one. */
  readonly nextAssessment?: string | undefined
  readonly barriers: readonly Sourced[]
  readonly actions: readonly Sourced[]
  readonly notes: readonly Note[]
  /** Papers that list or treat the indicator, figures or not. */
  readonly sources: readonly SourceRef[]
  readonly headline: Headline | null
  readonly measures: readonly Measure[]
}

export const GOAL_LEVELS = ['overall', 'strategic', 'beside'] as const
/** `beside` holds what the papers place next to the goals: international measures. */
export type GoalLevel = (typeof GOAL_LEVELS)[number]

export interface Goal {
  readonly id: Slug
  readonly level: GoalLevel
  /** 1–5 for strategic goals. */
  readonly number?: number | undefined
  readonly name: Text
  /** What it covers, one point a line; empty when no paper says. */
  readonly covers: readonly Text[]
  readonly lead: Text
  readonly source?: SourceRef | undefined
}

/** Everything known as of one edition. */
export interface IndicatorSet {
  readonly edition: Edition
  /** Up to and with this one, oldest first. */
  readonly editions: readonly Edition[]
  readonly vision: Text
  readonly goals: readonly Goal[]
  /** Those that something in the set was read from. */
  readonly papers: readonly Paper[]
  readonly surveys: readonly Survey[]
  readonly glossary: readonly GlossaryEntry[]
  readonly indicators: readonly Indicator[]
  readonly retired: readonly RetiredIndicator[]
  /** Oldest first. */
  readonly meetings: readonly Meeting[]
}

/** What the board needs of an indicator: enough for its row, not its whole page. */
export interface IndicatorSummary extends Pick<
  Indicator,
  | 'id'
  | 'name'
  | 'formerName'
  | 'since'
  | 'goal'
  | 'readiness'
  | 'type'
  | 'frequency'
  | 'description'
  | 'missing'
  | 'nextAssessment'
> {
  readonly headline: {
    readonly measure: Omit<Measure, 'series'>
    readonly series: Series
    /** The measure's other series, when an ambition does not say which series it is for. */
    readonly others?: readonly Series[] | undefined
  } | null
  /** What the papers' own assessment is headed with. */
  readonly assessment?: Pick<Assessment, 'period'> | undefined
  /** Does any of the indicator's own measures (not context) have a figure or a bound? */
  readonly hasFigures: boolean
}

/** Everything the board needs, as of one edition. */
export interface StrategySummary extends Omit<IndicatorSet, 'indicators' | 'meetings'> {
  readonly indicators: readonly IndicatorSummary[]
}
