/**
 * What the slides of a meeting say. Worked out once from the dataset, in one language; the show and
 * PowerPoint draw the same slides.
 */
import type { Goal, Indicator, Measure, Readiness } from '#domain/model.ts'
import type { StatusCategory } from '#domain/status.ts'

interface SlideBase {
  /** Names the slide in an address: `apning`, `mal.kvalitet`, or an indicator's id. */
  readonly key: string
  /** Small, above the title. */
  readonly overline: string | null
  /** What the slide shows, as a sentence where there is a finding. */
  readonly title: string
  /** For the presenter, in plain words: method, doubts, sources. A paragraph each. */
  readonly notes: readonly string[]
  /** The page it is made from, within language and edition: `/indikator/epj-kvalitet`. */
  readonly path: string
  /** Left of the footer: name and source. The right has edition and number, and is the deck's. */
  readonly source: string
}

/** Which strategy, edition and day it is about. */
export interface OpeningSlide extends SlideBase {
  readonly kind: 'opening'
  /** Under the title: the council the edition was for, its date, and the day of the figures. */
  readonly lines: readonly string[]
}

/** How many indicators there are of a kind, with the words for it. */
export interface Count<Kind> {
  readonly kind: Kind
  readonly count: number
  /** «3 klare», a phrase that can stand alone. */
  readonly text: string
}

export interface GoalCounts {
  readonly goal: Goal
  readonly name: string
  readonly readiness: readonly Count<Readiness>[]
  readonly status: readonly Count<StatusCategory>[]
  /** «2 forfalt»; null when none is. */
  readonly overdue: string | null
}

/** The whole strategy: vision, goals, and how many indicators stand how. */
export interface StrategySlide extends SlideBase {
  readonly kind: 'strategy'
  readonly vision: string
  readonly goals: readonly GoalCounts[]
}

/** An indicator as a row of its goal. */
export interface GoalRow {
  readonly id: string
  readonly name: string
  readonly readiness: Readiness
  readonly readinessText: string
  /** «1,5 %», or that there is none. */
  readonly latest: string
  /** «oktober 2025»; empty without a figure. */
  readonly period: string
  /** «25 % i 2026», or that none is set. */
  readonly ambition: string
  readonly category: StatusCategory
  readonly statusText: string
  /** «Forfalt»; null when it is not. */
  readonly overdue: string | null
}

/** A goal with its indicators; one with many goes on over more slides. */
export interface GoalSlide extends SlideBase {
  readonly kind: 'goal'
  readonly goal: Goal
  /** What it covers; empty where the slide carries on the one before. */
  readonly lead: string
  /** How its indicators stand, counted, in a sentence or two. */
  readonly summary: string
  readonly rows: readonly GoalRow[]
  /** Names of the columns of `rows`: indicator, readiness, latest, ambition, status. */
  readonly columns: readonly [string, string, string, string, string]
}

/** One of the facts beside a chart. */
export interface Fact {
  readonly kind: 'measures' | 'latest' | 'ambition' | 'progress' | 'next' | 'frequency' | 'assessed'
  readonly label: string
  /** Large; empty where the text under it is all there is, as for what is measured. */
  readonly value: string
  /** Under it; may be empty when there is a value. */
  readonly text: string
  /** The mark the value has, for progress. */
  readonly category?: StatusCategory
  /** The value is a warning: overdue. */
  readonly overdue?: boolean
}

/** An indicator in the form the councils know. */
export interface IndicatorSlide extends SlideBase {
  readonly kind: 'indicator'
  readonly indicator: Indicator
  readonly measure: Measure
  /** Id of the chief series; null when the measure has none. */
  readonly headlineSeries: string | null
  /** What is drawn, under the title. */
  readonly subtitle: string
  readonly facts: readonly Fact[]
  /** «Framdrift mot 2030»: the barriers and measures the papers name. Heading and points. */
  readonly towards: { readonly label: string; readonly points: readonly string[] } | null
  /** Breaks, doubts and bounds that must be read with the chart. */
  readonly footnotes: readonly string[]
}

/** An indicator that has no figures: why, and what comes. */
export interface WithoutFiguresSlide extends SlideBase {
  readonly kind: 'withoutFigures'
  readonly indicator: Indicator
  /** That there are no figures, and why. */
  readonly why: string
  readonly facts: readonly Fact[]
}

/** Barriers and measures of an indicator, where they are too many for its own slide. */
export interface TowardsSlide extends SlideBase {
  readonly kind: 'towards'
  readonly points: readonly string[]
}

/** What is new since the edition before; many go on over more slides. */
export interface ChangesSlide extends SlideBase {
  readonly kind: 'changes'
  readonly points: readonly string[]
}

/** What the figures leave the council to discuss. */
export interface QuestionsSlide extends SlideBase {
  readonly kind: 'questions'
  readonly points: readonly string[]
}

export type Slide =
  | OpeningSlide
  | StrategySlide
  | GoalSlide
  | IndicatorSlide
  | WithoutFiguresSlide
  | TowardsSlide
  | ChangesSlide
  | QuestionsSlide

/** The slides with what they have in common. */
export interface Deck {
  readonly slides: readonly Slide[]
  /** Title of the file and of the window. */
  readonly title: string
  /** «Utgave 0.95»; right in every footer, before the number of the slide. */
  readonly edition: string
}
