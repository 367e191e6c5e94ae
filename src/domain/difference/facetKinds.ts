/**
 * The kinds of parts that an indicator's content is cut into, so that two editions of it can be
 * laid side by side: what each kind holds, and what tells parts of a kind apart.
 */
import type {
  Ambition,
  Indicator,
  Measure,
  Note,
  Observation,
  Series,
  SeriesBreak,
  Slug,
  Sourced,
  SourceRef,
  Text,
} from '../model.ts'

/** Fields of the indicator that, with its name, are one facet each. */
const OTHER_OWN_KINDS = [
  'readiness',
  'type',
  'frequency',
  'description',
  'statement',
  'owner',
  'dataSource',
  'missing',
  'assessment',
  'nextAssessment',
  'headline',
] as const
export type OwnKind = 'name' | (typeof OTHER_OWN_KINDS)[number]

/** In the order that changes are told. */
export const FACET_KINDS = [
  'name',
  'placement',
  ...OTHER_OWN_KINDS,
  'barrier',
  'action',
  'note',
  'source',
  'measure',
  'series',
  'observation',
  'break',
  'ambition',
  'ambitionNote',
] as const
export type FacetKind = (typeof FACET_KINDS)[number]

export type MeasureFields = Omit<
  Measure,
  'id' | 'series' | 'breaks' | 'ambitions' | 'ambitionNotes'
>

/** What a facet of each kind holds; a field that is null or absent has no facet. */
export type FacetValues = { readonly [K in OwnKind]: NonNullable<Indicator[K]> } & {
  readonly placement: { readonly goal: Slug; readonly note?: Text | undefined }
  readonly barrier: Sourced
  readonly action: Sourced
  readonly note: Note
  readonly source: SourceRef
  readonly measure: MeasureFields
  readonly series: Omit<Series, 'id' | 'observations'>
  readonly observation: Observation
  readonly break: SeriesBreak
  readonly ambition: Ambition
  readonly ambitionNote: Sourced
}

/** The only one of its kind. */
type Only = Readonly<Record<string, never>>

/** A text is known by its words; `nth` (from 1) tells those with the same words apart. */
type InList = { readonly nth: number; readonly text: string }

/** What tells facets of a kind apart; the order of the fields is that of the id. */
export type FacetKeys = { readonly [K in OwnKind]: Only } & {
  readonly placement: Only
  readonly barrier: InList
  readonly action: InList
  readonly note: InList
  /** Here the text is the paper and its page. */
  readonly source: InList
  readonly measure: { readonly measure: Slug }
  readonly series: { readonly measure: Slug; readonly series: Slug }
  readonly observation: { readonly measure: Slug; readonly series: Slug; readonly period: string }
  readonly break: { readonly measure: Slug; readonly at: string }
  readonly ambition: {
    readonly measure: Slug
    /** Null when it is not said which series it is for. */
    readonly series: Slug | null
    readonly period: string
  }
  readonly ambitionNote: { readonly measure: Slug } & InList
}
