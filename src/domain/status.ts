/**
 * What the methods give: every number a page must show and every reason, as facts. The words are
 * made in i18n.
 */
import type { Change } from './change.ts'
import type { ExactFigure } from './comparable.ts'
import type { Freshness } from './freshness.ts'
import type { Ambition, Series, SeriesBreak } from './model.ts'
import type { Stretch } from './pace.ts'

export const CATEGORIES = ['reached', 'onTrack', 'speedUp', 'farBehind', 'wrongWay'] as const
/** «nådd», «i rute», «må øke takten», «langt bak», «går feil vei». */
export type Category = (typeof CATEGORIES)[number]

export const REASONS = [
  'tooFewFigures',
  'dueWithoutFigure',
  'baselineAfterDue',
  'zeroBaseline',
  'zeroAmbition',
  'insideMargin',
  'seriesDisagree',
] as const
/**
 * Why an ambition gives no verdict: fewer than two exact comparable figures · it is due and there
 * is no figure for it · the first comparable figure is not from before it · a count that starts
 * at 0, or must end there, has no growth rate · the ambition was reached at the baseline, and the
 * step back is inside the margin · it is not said which series it is for, and they differ.
 */
export type Reason = (typeof REASONS)[number]

/** What both an assessed and an unassessable series tell. */
interface ProgressFacts {
  readonly ambition: Ambition
  readonly series: Series
  /** How many exact comparable figures there are. */
  readonly figures: number
  readonly latest: ExactFigure | null
  /** Is the ambition's last day behind us? Then the category tells how it ended so far. */
  readonly duePassed: boolean
}

/** One series against one ambition, with the arithmetic. */
export interface Assessed extends ProgressFacts {
  readonly kind: 'assessed'
  readonly category: Category
  readonly baseline: ExactFigure
  /** The break that the baseline is the first figure after; null when it is simply the first. */
  readonly afterBreak: SeriesBreak | null
  readonly latest: ExactFigure
  /** Baseline or latest figure may still be corrected. */
  readonly provisional: boolean
  /** Baseline to latest figure; null when they are the same figure. */
  readonly observed: Stretch | null
  /** Baseline to ambition; null when nothing was needed, or no time was left. */
  readonly required: Stretch | null
  /** Observed pace ÷ required pace, not rounded; null when either is not there. */
  readonly ratio: number | null
  /** What the required path has at the time of the latest figure; null without such a path. */
  readonly expected: number | null
  /** Latest figure to ambition; null when it is reached, or no time is left. */
  readonly fromLatest: Stretch | null
  /** How many times the observed pace that takes; null when that pace is none or backwards. */
  readonly times: number | null
  /** Baseline to latest figure, with its margin; null when they are the same figure. */
  readonly change: Change | null
  /** True when it would have been «går feil vei», had the step back not been inside the margin. */
  readonly heldByMargin: boolean
}

export interface NotAssessed extends ProgressFacts {
  readonly kind: 'notAssessable'
  readonly reason: Exclude<Reason, 'seriesDisagree'>
}

export type Progress = Assessed | NotAssessed

/** An ambition's verdict: one series', or what all it may be for agree on. */
export type Verdict =
  | {
      readonly kind: 'assessed'
      readonly ambition: Ambition
      readonly category: Category
      readonly bySeries: readonly Assessed[]
    }
  | {
      readonly kind: 'notAssessable'
      readonly ambition: Ambition
      readonly reason: Reason
      /** Empty when the series it is for is not there yet. */
      readonly bySeries: readonly Progress[]
    }

export const STATUS_CATEGORIES = [...CATEGORIES, 'notAssessable', 'noAmbition'] as const
/** What an indicator is counted as. That no ambition is set is a state of its own. */
export type StatusCategory = (typeof STATUS_CATEGORIES)[number]

export interface IndicatorStatus {
  readonly id: string
  readonly category: StatusCategory
  /** Of the ambition that counts now; null when none is set. */
  readonly verdict: Verdict | null
  /** Of every ambition for the headline series, nearest first. */
  readonly verdicts: readonly Verdict[]
  /** Does it have a headline measure? If not, there is nothing yet to set an ambition for. */
  readonly measured: boolean
  readonly freshness: Freshness
}
