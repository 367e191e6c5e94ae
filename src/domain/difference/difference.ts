/** What differs between two editions of the indicator set, as data that may be published. */
import type { Edition, Indicator, IndicatorSet, Slug } from '../model.ts'
import type { Facet, FacetChange } from './facet.ts'
import { FACET_KINDS, type FacetKind } from './facetKinds.ts'
import { facets } from './facets.ts'
import { compareIds, same } from './same.ts'

export interface IndicatorDifference {
  readonly id: Slug
  /** At least one, in the order of their kinds and then their ids. */
  readonly facets: readonly FacetChange[]
}

export interface SetDifference {
  readonly from: Edition
  readonly to: Edition
  /** Whole, in the newer edition's order. */
  readonly added: readonly Indicator[]
  /** Whole, in the older edition's order. */
  readonly removed: readonly Indicator[]
  /** In the order of their ids. */
  readonly changed: readonly IndicatorDifference[]
  /** In both editions with the same content; in the order of their ids. */
  readonly unchanged: readonly Slug[]
}

/** The part of an indicator set that a difference is worked out from. */
export type ComparedSet = Pick<IndicatorSet, 'edition' | 'indicators'>

function changeOf<K extends FacetKind>(
  of: Facet<K>,
  before: Facet<K> | undefined,
  after: Facet<K> | undefined,
): FacetChange<K> {
  const { kind, key, id } = of
  return { kind, key, id, before: before?.value ?? null, after: after?.value ?? null }
}

/** The facets that differ between two editions of an indicator; either may be without any. */
export function facetChanges(before: readonly Facet[], after: readonly Facet[]): FacetChange[] {
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])))
  const every = new Map([...before, ...after].map((one) => [one.id, one]))
  return [...every.values()]
    .map((one) => changeOf<FacetKind>(one, old?.get(one.id), now?.get(one.id)))
    .filter((change) => !same(change.before, change.after))
    .toSorted(
      (a, b) => FACET_KINDS.indexOf(a.kind) - FACET_KINDS.indexOf(b.kind) || compareIds(a.id, b.id),
    )
}

/** The indicators of `set` that `other` does not have. */
function onlyIn(set: ComparedSet, other: ComparedSet): Indicator[] {
  const ids = new Set(other.indicators.map(({ id }) => id))
  return set.indicators.filter(({ id }) => !ids.has(id))
}

/**
 * What differs between two editions of the set. The order of lists is not content, nor are
 * `since` and `formerName`. Plain data: it is the same after a round through JSON.
 */
export function difference(before: ComparedSet, after: ComparedSet): SetDifference {
  const old = new Map(before.indicators.map((one) => [one.id, one]))
  const both = after.indicators
    .toSorted((a, b) => compareIds(a.id, b.id))
    .flatMap((now) => {
      const then = old.get(now.id)
      return then ? [{ id: now.id, facets: facetChanges(facets(then), facets(now)) }] : []
    })
  return {
    from: before.edition,
    to: after.edition,
    added: onlyIn(after, before),
    removed: onlyIn(before, after),
    changed: both.filter((one) => one.facets.length > 0),
    unchanged: both.filter((one) => one.facets.length === 0).map(({ id }) => id),
  }
}

function turned<K extends FacetKind>({ kind, key, id, before, after }: FacetChange<K>) {
  const change: FacetChange<K> = { kind, key, id, before: after, after: before }
  return change
}

/** The way back: what `difference` gives with the two editions in the other order. */
export function mirror(there: SetDifference): SetDifference {
  return {
    ...there,
    ...{ from: there.to, to: there.from, added: there.removed, removed: there.added },
    changed: there.changed.map((one) => ({
      id: one.id,
      facets: one.facets.map((change) => turned<FacetKind>(change)),
    })),
  }
}
