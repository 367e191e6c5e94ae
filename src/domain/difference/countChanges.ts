import type { MeasureRole } from '../model.ts'
import type { GoalChanges } from './changesByGoal.ts'
import { classOf, type Entry } from './entry.ts'
import type { FigureAct } from './entryParts.ts'

/** Each figure (or bound) is one; those of the indicators apart from those of their context. */
export type FigureCounts = Readonly<Record<FigureAct, Readonly<Record<MeasureRole, number>>>>

/** Indicators, except where it says ambitions or figures. */
export interface ChangeCounts {
  readonly added: number
  readonly removed: number
  readonly renamed: number
  readonly moved: number
  readonly readiness: number
  readonly ambitionsSet: number
  readonly ambitionsChanged: number
  readonly ambitionsWithdrawn: number
  readonly figures: FigureCounts
  readonly statusChanged: number
  /** Those with the same status where only texts about them are others. */
  readonly textsOnly: number
  /** Nothing to tell, and the status is the same. */
  readonly unchanged: number
}

/** The numbers a summary is made of. */
export function countChanges(goals: readonly GoalChanges[]): ChangeCounts {
  const indicators = goals.flatMap((goal) => goal.indicators)
  const entries = indicators.flatMap((one) => one.entries)
  const many = (kind: Entry['kind']): number => entries.filter((one) => one.kind === kind).length
  const figures = (act: FigureAct) => {
    const by = (role: MeasureRole): number =>
      entries
        .flatMap((one) => (one.kind === 'figures' && one.act === act ? [one] : []))
        .filter(({ measure }) => measure.role === role)
        .reduce((sum, one) => sum + one.figures.length, 0)
    return { indicator: by('indicator'), context: by('context') }
  }
  return {
    added: many('added'),
    removed: many('removed'),
    renamed: many('renamed'),
    moved: many('moved'),
    readiness: many('readiness'),
    ambitionsSet: many('ambitionSet'),
    ambitionsChanged: many('ambitionChanged'),
    ambitionsWithdrawn: many('ambitionWithdrawn'),
    figures: {
      added: figures('added'),
      corrected: figures('corrected'),
      restated: figures('restated'),
      withdrawn: figures('withdrawn'),
    },
    statusChanged: indicators.filter(({ status }) => status !== null).length,
    textsOnly: indicators.filter(
      (one) => one.status === null && one.entries.every((entry) => classOf(entry) === 'texts'),
    ).length,
    unchanged: goals.reduce((sum, { unchanged }) => sum + unchanged.length, 0),
  }
}
