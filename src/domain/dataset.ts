/**
 * The dataset as people keep it: the same model, with what changes between editions kept as a
 * history. `asOf` (./edition.ts) turns it into the set of one edition.
 */
import type {
  Ambition,
  Assessment,
  Edition,
  Frequency,
  GlossaryEntry,
  Goal,
  Headline,
  Indicator,
  IndicatorType,
  Marked,
  Measure,
  Meeting,
  MeetingCase,
  NextStep,
  Note,
  Observation,
  Paper,
  Readiness,
  RetiredIndicator,
  Series,
  SeriesBreak,
  Slug,
  Sourced,
  SourceRef,
  Survey,
  SurveyAnswers,
  Text,
  TreatedIndicator,
} from './model.ts'

/** Known from this edition on. A later entry with the same key supersedes; the old one stays. */
export interface Known {
  readonly from: Slug
  /** The first edition in which it no longer holds, when nothing takes its place. */
  readonly until?: Slug | undefined
}

export type DatasetObservation = Omit<Observation, 'confirmedBy'> &
  Known & {
    /** Known from the edition of the observation itself when it names none. */
    readonly confirmedBy?: readonly (SourceRef & { readonly from?: Slug | undefined })[] | undefined
  }

export type DatasetSeries = Omit<Series, 'observations'> & {
  /** The edition it is there from, figures or not; without it, that of its first figure. */
  readonly from?: Slug | undefined
  readonly observations: readonly DatasetObservation[]
}

/** Takes away the ambition that stood for the series and period. A note says why, to readers. */
export type Withdrawal = Pick<Ambition, 'period' | 'series' | 'source'> &
  Known & { readonly note?: Text | undefined }

export type DatasetMeasure = Omit<Measure, 'series' | 'breaks' | 'ambitions' | 'ambitionNotes'> &
  Known & {
    readonly series: readonly DatasetSeries[]
    readonly breaks: readonly (SeriesBreak & Known)[]
    readonly ambitions: readonly (Ambition & Known)[]
    readonly withdrawals: readonly Withdrawal[]
    readonly ambitionNotes: readonly (Sourced & Known)[]
  }

/** Out of the set from this edition on. */
export type Retirement = Pick<RetiredIndicator, 'source' | 'note' | 'replacedBy'> & Known

export type DatasetIndicator = Pick<Indicator, 'id' | 'statement' | 'owner' | 'dataSource'> & {
  readonly names: readonly ({ readonly text: Text; readonly source: SourceRef } & Known)[]
  readonly placements: readonly ({
    readonly goal: Slug
    readonly note?: Text | undefined
  } & Known)[]
  readonly readiness: readonly (Marked<Readiness> & Known)[]
  readonly type: readonly (Marked<IndicatorType> & Known)[]
  readonly frequency: readonly ({ readonly value: Frequency | null } & Known)[]
  readonly descriptions: readonly ({ readonly text: Text } & Known)[]
  readonly missing: readonly (NonNullable<Indicator['missing']> & Known)[]
  readonly assessments: readonly (Assessment & Known)[]
  readonly nextAssessments: readonly ({ readonly period: string } & Known)[]
  readonly barriers: readonly (Sourced & Known)[]
  readonly actions: readonly (Sourced & Known)[]
  readonly notes: readonly (Note & Known)[]
  readonly sources: readonly (SourceRef & Known)[]
  readonly headline: readonly (Headline & Known)[]
  readonly measures: readonly DatasetMeasure[]
  readonly retired?: Retirement | undefined
}

export type DatasetSurvey = Omit<Survey, 'answers'> & {
  readonly answers: readonly (SurveyAnswers & Known)[]
}

/** A meeting, each statement with the edition that first knew of it. */
export type DatasetMeeting = Pick<
  Meeting,
  'id' | 'date' | 'council' | 'paper' | 'edition' | 'doubt'
> &
  Known & {
    readonly councilNow?: ({ readonly name: string } & Known) | undefined
    readonly cases: readonly (MeetingCase & Known)[]
    readonly asked: readonly (Sourced & Known)[]
    readonly proposed: readonly (Sourced & Known)[]
    readonly advised: readonly (Sourced & Known)[]
    readonly decided: readonly (Sourced & Known)[]
    readonly next: readonly (NextStep & Known)[]
    readonly indicators: readonly (TreatedIndicator & Known)[]
  }

export interface Dataset {
  readonly vision: Text
  readonly goals: readonly (Goal & Known)[]
  readonly papers: readonly Paper[]
  /** Oldest first. */
  readonly editions: readonly Edition[]
  readonly surveys: readonly DatasetSurvey[]
  readonly glossary: readonly (GlossaryEntry & Known)[]
  readonly indicators: readonly DatasetIndicator[]
  /** Oldest first. */
  readonly meetings: readonly DatasetMeeting[]
}
