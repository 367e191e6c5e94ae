/** What the councils had before them, said and decided: the model of a meeting, as of one edition. */
import type { Slug, Sourced, SourceRef, Text } from './base.ts'

/** One thing a meeting had before it. */
export interface MeetingCase {
  /** `40/25`; absent when no paper prints it. */
  readonly number?: string | undefined
  readonly subject: Text
  readonly source: SourceRef
}

/** What was to come after the meeting. */
export interface NextStep extends Sourced {
  /** Period it was to come in (`2026-02-12`, `2026-Q1`); absent when not said. */
  readonly when?: string | undefined
}

/** An indicator a meeting took up by itself, not only as one of the set. */
export interface TreatedIndicator {
  readonly id: Slug
  /** How it was taken up. */
  readonly note?: Text | undefined
  readonly source: SourceRef
}

/** A council's meeting. What no paper tells of it is an empty list. */
export interface Meeting {
  readonly id: Slug
  /** ISO date. */
  readonly date: string
  /** The council, by the name it had then. */
  readonly council: string
  /** What it is called now, when that is another name. */
  readonly councilNow?: string | undefined
  /** The paper of the meeting itself; absent when it is only told of in another's. */
  readonly paper?: Slug | undefined
  /** The edition it treated as a whole. */
  readonly edition?: Slug | undefined
  readonly cases: readonly MeetingCase[]
  /** What the council was asked. */
  readonly asked: readonly Sourced[]
  /** The decision its papers propose. Whether it was made so is not said by that. */
  readonly proposed: readonly Sourced[]
  readonly advised: readonly Sourced[]
  readonly decided: readonly Sourced[]
  readonly next: readonly NextStep[]
  readonly indicators: readonly TreatedIndicator[]
  /** What the papers leave open about it. */
  readonly doubt?: Text | undefined
}
