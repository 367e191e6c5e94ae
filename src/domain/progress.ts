import { endOf } from './calendar.ts'
import { judge, obstacle, reaches } from './category.ts'
import { change } from './change.ts'
import { comparableFigures, isProvisional, lastBreak, setAside } from './comparable.ts'
import type { Ambition, Measure, Series, Survey } from './model.ts'
import { between, paceRatio, stretch } from './pace.ts'
import type { Assessed, NotAssessed, Progress } from './status.ts'

/** What progress is judged by, besides the figures and the ambition. */
export interface ProgressContext {
  readonly measure: Pick<Measure, 'unit' | 'direction' | 'breaks' | 'survey'>
  /** As for `change`: it decides whether a step back may be called one. */
  readonly survey: Survey | null
  /** ISO date. */
  readonly today: string
}

/**
 * How one series moves towards one ambition: the observed pace divided by the required pace, both
 * from the baseline, which is the first exact figure after the last break. Method and cut points
 * as in Open SDG's progress measure and Eurostat's monitoring of the SDGs with a quantitative
 * target, with two choices of our own: percents move in a straight line (prosentpoeng a year),
 * only counts by growth; and both paces are taken as they are, never rounded.
 *
 * Time runs from the end of one period to the end of another in calendar months, and an ambition
 * falls due at the end of its period: April 2025 to October 2025 is 6 months, to «2026» it is 20.
 *
 * The latest exact figure decides, whatever its age and whether or not the due date has passed: a
 * figure at or beyond the level is `reached`, even alone. When the due date has passed, the ratio
 * of a latest figure from then or later tells how near it came, under the same cut points, with
 * `duePassed` set, since the method has no other scale for it. An ambition that was met at the
 * baseline and no longer is goes the wrong way, and has no ratio. A survey's step back inside its
 * margin is no change, so it counts as standing still, never as the wrong way.
 */
export function progress(series: Series, ambition: Ambition, context: ProgressContext): Progress {
  const { measure, survey, today } = context
  const { unit, direction } = measure
  const figures = comparableFigures(series, measure)
  const [baseline, latest] = [figures[0], figures.at(-1)]
  const duePassed = endOf(today) > endOf(ambition.period)
  const shared = { ambition, series, figures: figures.length, duePassed }
  const fail = (reason: NotAssessed['reason']): NotAssessed => ({
    ...{ kind: 'notAssessable', ...shared, latest: latest ?? null, reason },
  })
  if (!baseline || !latest) return fail(duePassed ? 'dueWithoutFigure' : 'tooFewFigures')

  const isMet = ({ value }: { value: number }) => reaches(value, ambition.value, direction)
  const inTime = ({ period }: { period: string }) => endOf(period) < endOf(ambition.period)
  const blocked = isMet(latest) ? null : obstacle([baseline, latest], ambition, measure, duePassed)
  if (blocked) return fail(blocked)

  const single = baseline === latest
  const moved = single ? null : change(baseline, latest, { measure, survey })
  const observed = single ? null : stretch(baseline, latest, unit)
  const required = inTime(baseline) && !isMet(baseline) ? stretch(baseline, ambition, unit) : null
  const ratio = observed && required && paceRatio([baseline, latest], [baseline, ambition], unit)
  const judged: Pick<Assessed, 'category' | 'heldByMargin'> | null =
    isMet(latest) || !moved
      ? { category: 'reached', heldByMargin: false }
      : judge(ratio, moved, isMet(baseline))
  if (!judged) return fail('insideMargin')

  const fromLatest = inTime(latest) && !isMet(latest) ? stretch(latest, ambition, unit) : null
  const times = fromLatest && paceRatio([latest, ambition], [baseline, latest], unit)
  const share = observed && required?.pace ? Math.min(1, observed.months / required.months) : null
  const hasBreak = setAside(series, measure).some(({ why }) => why === 'beforeBreak')
  return {
    ...{ kind: 'assessed', ...shared, ...judged },
    ...{ baseline, latest, observed, required, ratio, fromLatest, change: moved },
    afterBreak: hasBreak ? lastBreak(measure.breaks) : null,
    provisional: isProvisional(baseline) || isProvisional(latest),
    expected: share === null ? null : between(baseline.value, ambition.value, share, unit),
    times: times !== null && times > 0 ? times : null,
  }
}
