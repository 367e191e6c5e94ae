import type { Entry } from './entry.ts'

/** In the order they are shown. */
export const MARKS = [
  ...(['added', 'removed', 'renamed', 'moved'] as const),
  ...(['readyNow', 'noLongerReady', 'otherReadiness'] as const),
  ...(['ambitionProposed', 'ambitionSet', 'ambitionAdopted', 'ambitionChanged'] as const),
  ...(['ambitionWithdrawn', 'newFigure'] as const),
] as const
/**
 * What the board puts on a row. `otherReadiness`: between «under arbeid» and «fremtidig».
 * `ambitionSet`: new, and not merely proposed; `ambitionAdopted`: it was there, and is now adopted.
 * `newFigure`: added or corrected in a measure of the indicator itself, not of its context.
 */
export type Mark = (typeof MARKS)[number]

function markOf(entry: Entry): Mark | null {
  switch (entry.kind) {
    case 'added':
    case 'removed':
    case 'renamed':
    case 'moved':
    case 'ambitionWithdrawn':
      return entry.kind
    case 'readiness':
      if (entry.to === 'klar') return 'readyNow'
      return entry.from === 'klar' ? 'noLongerReady' : 'otherReadiness'
    case 'ambitionSet':
      // One that may be for the same series by the same date is still there: it is not a new one.
      if (entry.beside.some(({ period }) => period === entry.ambition.period))
        return 'ambitionChanged'
      return entry.ambition.standing === 'proposed' ? 'ambitionProposed' : 'ambitionSet'
    case 'ambitionChanged':
      return entry.to.standing === 'adopted' && entry.from.standing !== 'adopted'
        ? 'ambitionAdopted'
        : 'ambitionChanged'
    case 'figures':
      return entry.measure.role === 'indicator' &&
        (entry.act === 'added' || entry.act === 'corrected')
        ? 'newFigure'
        : null
    default:
      return null
  }
}

/** The marks an indicator carries, each once, in the order of `MARKS`. */
export function marksOf(entries: readonly Entry[]): Mark[] {
  const found = new Set(entries.map(markOf))
  return MARKS.filter((mark) => found.has(mark))
}
