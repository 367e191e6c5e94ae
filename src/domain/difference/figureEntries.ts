import type { Observation } from '../model.ts'
import { inTimeOrder, type Figure } from '../observation.ts'
import type { FiguresEntry } from './entry.ts'
import {
  FIGURE_ACTS,
  FIGURE_PARTS,
  type FigureAct,
  type FigureChange,
  type FigurePart,
} from './entryParts.ts'
import { isKind, type FacetChange } from './facet.ts'
import type { Named } from './named.ts'

const isKnown = (one: Observation | null): one is Figure => one !== null && one.value !== null

function differing(from: Observation | null, to: Observation | null): FigurePart[] {
  if (!isKnown(from) || !isKnown(to)) return []
  // «Not doubtful» is said by `false` as well as by silence.
  const [old, now] = [from, to].map((one) => ({ ...one, doubtful: one.doubtful === true }))
  return FIGURE_PARTS.filter((part) => old?.[part] !== now?.[part])
}

/** What happened to the figure or bound of a period; null when only what is said of it changed. */
export function figureAct(from: Observation | null, to: Observation | null): FigureAct | null {
  if (!isKnown(from)) return isKnown(to) ? 'added' : null
  if (!isKnown(to)) return 'withdrawn'
  const parts = differing(from, to)
  if (parts.includes('value') || parts.includes('qualifier')) return 'corrected'
  return parts.length > 0 ? 'restated' : null
}

/**
 * The figures that came, were corrected, restated or withdrawn: one entry for each act in each
 * series, measures of the indicator itself before those of its context.
 */
export function figureEntries(changes: readonly FacetChange[], named: Named): FiguresEntry[] {
  const observations = changes.filter(isKind('observation'))
  return named.pairs.flatMap(({ measure, series }) =>
    FIGURE_ACTS.flatMap((act) => {
      const here = observations.filter(
        ({ key, before, after }) =>
          key.measure === measure.id &&
          key.series === series.id &&
          figureAct(before, after) === act,
      )
      const figures = inTimeOrder(
        here.map(({ key, before, after }): FigureChange => ({
          period: key.period,
          from: before,
          to: after,
          differs: differing(before, after),
        })),
      )
      return figures.length > 0 ? [{ kind: 'figures' as const, act, measure, series, figures }] : []
    }),
  )
}
