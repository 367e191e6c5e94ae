/**
 * The dataset as people keep it: the same model, with what changes between editions kept as a
 * history. `asOf` (./edition.ts) turns it into the set of one edition.
 */
import type {
  Ambition,
  Assessment,
  Edition,
  GlossaryEntry,
  Goal,
  Indicator,
  IndicatorType,
  Marked,
  Measure,
  Note,
  Observation,
  Paper,
  Readiness,
  Series,
  SeriesBreak,
  Slug,
  Sourced,
  SourceRef,
  Survey,
  Text,
} from './model.ts'

/** Known from this edition on. A later entry with the same key supersedes; the old one stays. */
export interface Known {
  readonly from: Slug
}

export type DatasetObservation = Observation & Known

export type DatasetSeries = Omit<Series, 'observations'> & {
  readonly observations: readonly DatasetObservation[]
}

export type DatasetMeasure = Omit<Measure, 'series' | 'breaks' | 'ambitions' | 'ambitionNotes'> &
  Known & {
    readonly series: readonly DatasetSeries[]
    readonly breaks: readonly (SeriesBreak & Known)[]
    readonly ambitions: readonly (Ambition & Known)[]
    readonly ambitionNotes: readonly (Sourced & Known)[]
  }

export type DatasetIndicator = Pick<
  Indicator,
  'id' | 'frequency' | 'statement' | 'owner' | 'dataSource' | 'headline'
> & {
  readonly names: readonly ({ readonly text: Text; readonly source: SourceRef } & Known)[]
  readonly placements: readonly ({
    readonly goal: Slug
    readonly note?: Text | undefined
  } & Known)[]
  readonly readiness: readonly (Marked<Readiness> & Known)[]
  readonly type: Marked<IndicatorType>
  readonly descriptions: readonly ({ readonly text: Text } & Known)[]
  readonly missing: readonly (NonNullable<Indicator['missing']> & Known)[]
  readonly assessments: readonly (Assessment & Known)[]
  readonly nextAssessments: readonly ({ readonly period: string } & Known)[]
  readonly barriers: readonly (Sourced & Known)[]
  readonly actions: readonly (Sourced & Known)[]
  readonly notes: readonly (Note & Known)[]
  readonly sources: readonly (SourceRef & Known)[]
  readonly measures: readonly DatasetMeasure[]
}

export interface Dataset {
  readonly vision: Text
  readonly goals: readonly Goal[]
  readonly papers: readonly Paper[]
  /** Oldest first. */
  readonly editions: readonly Edition[]
  readonly surveys: readonly Survey[]
  readonly glossary: readonly GlossaryEntry[]
  readonly indicators: readonly DatasetIndicator[]
}
