/** What stands around the indicators: papers, editions, surveys, words, and what has left. */
import type { Locale, Slug, SourceRef, Text } from './base.ts'

export interface Paper {
  readonly id: Slug
  readonly title: Text
  /** A council paper, or something published elsewhere. */
  readonly kind: 'council' | 'elsewhere'
  /** Council that met, or the publisher. */
  readonly by: string
  /** ISO date of the meeting, or the year of publication when known. */
  readonly date?: string | undefined
  readonly caseNumber?: string | undefined
  readonly note?: Text | undefined
}

/** The indicator set as one meeting had it. */
export interface Edition {
  readonly slug: Slug
  readonly label: string
  readonly council: string
  /** ISO date of the meeting. */
  readonly date: string
  readonly paper: Slug
}

/** How many answered a survey in a period. */
export interface SurveyAnswers {
  readonly period: string
  readonly n: number
  readonly source: SourceRef
  readonly note?: Text | undefined
}

export interface Survey {
  readonly id: Slug
  readonly name: Text
  readonly by: Text
  readonly answers: readonly SurveyAnswers[]
}

export interface GlossaryEntry {
  readonly term: string
  /** What the other languages write instead; the same where nothing is said. */
  readonly termIn?: { readonly [language in Locale]?: string | undefined } | undefined
  readonly expansion: Text
  readonly text: Text
}

/** An indicator that is no longer in the set, as it was when it left. */
export interface RetiredIndicator {
  readonly id: Slug
  /** What it was last called. */
  readonly name: Text
  /** Where it last stood. */
  readonly goal: Slug
  /** The edition that first had it. */
  readonly since: Slug
  /** The first edition without it. */
  readonly retiredIn: Slug
  /** The indicator that took its place, when a paper says so. */
  readonly replacedBy?: Slug | undefined
  readonly note?: Text | undefined
  readonly source: SourceRef
}
