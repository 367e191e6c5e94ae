import { addMonths, endOf, isoDay } from './calendar.ts'
import type { Assessment, Frequency, Observation, Series } from './model.ts'
import { inTimeOrder, isBound, isFigure } from './observation.ts'
import { period } from './period.ts'

/** Months between figures; «løpende» is read as one a month. */
const INTERVAL_MONTHS: Record<Frequency, number> = { lopende: 1, kvartalsvis: 3, arlig: 12 }

/** Months a figure may take to be published after its period, where no paper says when. */
const GRACE_MONTHS = 3

/** What fulfilled a promised assessment. */
export type FulfilledBy =
  | { readonly kind: 'figure'; readonly observation: Observation }
  | { readonly kind: 'assessment'; readonly period: string }

interface Due {
  /** Last day it is not overdue, as an ISO date. */
  readonly dueOn: string
  readonly overdue: boolean
  /** 0 until it is overdue. */
  readonly daysOverdue: number
}

/**
 * `stated`: a paper says when the next assessment is. `frequency`: worked out from the last
 * period and how often the figures come. `unknown`: what would have to be known.
 */
export type Freshness =
  | (Due & {
      readonly kind: 'stated'
      readonly next: string
      /** Provisional figures that came, but are not what was promised. */
      readonly provisional: Observation | null
    })
  | (Due & {
      readonly kind: 'frequency'
      /** The period counted from. */
      readonly last: string
      readonly frequency: Frequency
      /** The promise that was fulfilled before this rule took over; null when there was none. */
      readonly fulfilled: { readonly next: string; readonly by: FulfilledBy } | null
    })
  | { readonly kind: 'unknown'; readonly lacks: readonly ('frequency' | 'figures')[] }

export interface FreshnessInput {
  readonly frequency: Frequency | null
  readonly nextAssessment?: string | undefined
  readonly assessment?: Pick<Assessment, 'period'> | undefined
  /** The headline series; null when there is none. */
  readonly series: Pick<Series, 'observations'> | null
}

/** A figure or a bound, in or after the promised period, and not provisional. */
function fulfilment(
  values: readonly Observation[],
  assessed: string | undefined,
  next: string,
): FulfilledBy | null {
  const from = period(next).start
  const observation = values.findLast((o) => endOf(o.period) >= from && o.status !== 'P')
  if (observation) return { kind: 'figure', observation }
  const inTime = assessed !== undefined && endOf(assessed) >= from
  return inTime ? { kind: 'assessment', period: assessed } : null
}

function dueAt(due: number, today: string): Due {
  const daysOverdue = Math.max(0, endOf(today) - due)
  return { dueOn: isoDay(due), overdue: daysOverdue > 0, daysOverdue }
}

/**
 * Is the headline figure overdue on `today` (ISO date)? A rule of our own, shown where it is used.
 * Where a paper states the period of the next assessment, it is overdue after the end of that
 * period. Else after the last period with a figure or bound + one interval of the update frequency
 * + a quarter to publish it.
 *
 * A stated assessment is fulfilled by a figure or bound for a period that ends in the stated one or
 * later, or by an assessment headed with it or a later one; then the frequency decides when the
 * next is due, as long as no paper states a new period. A provisional figure fulfils nothing: it
 * was not what was promised, so EPJ effectiveness still waits for its assessment in Q1 2026. Nor
 * does a figure for an earlier period, since the edition that brings it can state the next one anew.
 */
export function freshness(input: FreshnessInput, today: string): Freshness {
  const { frequency, nextAssessment: next, assessment, series } = input
  const values = inTimeOrder((series?.observations ?? []).filter((o) => isFigure(o) || isBound(o)))
  const by = next === undefined ? null : fulfilment(values, assessment?.period, next)
  if (next !== undefined && !by) {
    const provisional = values.findLast((o) => o.status === 'P') ?? null
    return { kind: 'stated', next, provisional, ...dueAt(endOf(next), today) }
  }
  const last = lastPeriod(values, by)
  if (last === null || frequency === null) {
    const lacksFrequency = frequency === null ? (['frequency'] as const) : []
    const lacksFigures = last === null ? (['figures'] as const) : []
    return { kind: 'unknown', lacks: [...lacksFrequency, ...lacksFigures] }
  }
  const due = addMonths(endOf(last), INTERVAL_MONTHS[frequency] + GRACE_MONTHS)
  const fulfilled = next !== undefined && by ? { next, by } : null
  return { kind: 'frequency', last, frequency, fulfilled, ...dueAt(due, today) }
}

/** Should the next figure have been here? Unknown is not overdue. */
export function isOverdue(found: Freshness): boolean {
  return found.kind !== 'unknown' && found.overdue
}

/** The period to count from: the last with a value, or the assessment that fulfilled a promise. */
function lastPeriod(values: readonly Observation[], by: FulfilledBy | null): string | null {
  // An assessment fulfils only what no figure did, so it is from a later period than they are.
  return by?.kind === 'assessment' ? by.period : (values.at(-1)?.period ?? null)
}
