import type { Indicator } from '../model.ts'
import { ambitionEntries } from './ambitionEntries.ts'
import { facetChanges } from './difference.ts'
import type { BreakEntry, Entry, SetEntry } from './entry.ts'
import { isKind, type FacetChange } from './facet.ts'
import { facets } from './facets.ts'
import { figureEntries } from './figureEntries.ts'
import { namesIn, type Named } from './named.ts'
import { isRemark, textEntries } from './textEntries.ts'

function setEntries(changes: readonly FacetChange[]): SetEntry[] {
  return changes
    .filter((change) => !isRemark(change))
    .flatMap((change): SetEntry[] => {
      // Every indicator has these three, so there is a value on both sides.
      if (change.before === null || change.after === null) return []
      switch (change.kind) {
        case 'name':
          return [{ kind: 'renamed', from: change.before, to: change.after }]
        case 'placement':
          return [{ kind: 'moved', from: change.before.goal, to: change.after.goal }]
        case 'readiness':
          return [{ kind: 'readiness', from: change.before.value, to: change.after.value }]
        default:
          return []
      }
    })
}

function breakEntries(changes: readonly FacetChange[], named: Named): BreakEntry[] {
  return named.measures.flatMap((measure) =>
    changes
      .filter(isKind('break'))
      .filter((change) => change.key.measure === measure.id && !isRemark(change))
      .flatMap(({ before, after }): BreakEntry[] => [
        ...(after ? [{ kind: 'breakAdded' as const, measure, break: after }] : []),
        ...(before ? [{ kind: 'breakRemoved' as const, measure, break: before }] : []),
      ]),
  )
}

function aboutFigures(
  changes: readonly FacetChange[],
  named: Named,
  sides: readonly [Indicator | null, Indicator],
): Entry[] {
  return [
    ...ambitionEntries(changes, named, sides),
    ...figureEntries(changes, named),
    ...breakEntries(changes, named),
  ]
}

/** What a page tells of an indicator that both editions have: the set first, texts last. */
export function entriesOf(
  changes: readonly FacetChange[],
  before: Indicator,
  after: Indicator,
): Entry[] {
  const named = namesIn(before, after)
  return [
    ...setEntries(changes),
    ...aboutFigures(changes, named, [before, after]),
    ...textEntries(changes, named),
  ]
}

/** Of one that is new: that it is, and the ambitions, figures and breaks it came with. */
export function entriesOfAdded(after: Indicator): Entry[] {
  const changes = facetChanges([], facets(after))
  return [{ kind: 'added' }, ...aboutFigures(changes, namesIn(null, after), [null, after])]
}

/**
 * Of one that left the set: only that. Its figures are not withdrawn, they are no longer followed;
 * nor is its ambition said to be wrong.
 */
export function entriesOfRemoved(): Entry[] {
  return [{ kind: 'removed' }]
}
