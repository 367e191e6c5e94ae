import type { Indicator } from '../model.ts'
import type { ComparedSet, IndicatorDifference, SetDifference } from './difference.ts'
import { facet, isKind, type Facet, type FacetChange } from './facet.ts'
import type { FacetKind } from './facetKinds.ts'
import { facets } from './facets.ts'
import { indicatorFrom } from './rebuild.ts'

function after<K extends FacetKind>({ kind, key, after: value }: FacetChange<K>): Facet<K>[] {
  return value === null ? [] : [facet(kind, key, value)]
}

function applied(old: Indicator, difference: IndicatorDifference | undefined): Indicator {
  const changes = new Map((difference?.facets ?? []).map((change) => [change.id, change]))
  const before = facets(old)
  const there = new Set(before.map(({ id }) => id))
  const kept = before.flatMap((one) => {
    const change = changes.get(one.id)
    return change ? after<FacetKind>(change) : [one]
  })
  const came = [...changes.values()].filter(({ id }) => !there.has(id)).flatMap(after<FacetKind>)
  const name = [...changes.values()].find(isKind('name'))
  const formerName = name?.before ?? undefined
  return indicatorFrom({ id: old.id, since: old.since, formerName }, [...kept, ...came])
}

/**
 * The newer edition's indicators, from the older set and the difference. Indicators that stay come
 * first, in the older set's order, then those added, in the newer set's. In the lists of an
 * indicator what stays comes first, in its order, then what came, in the order of its ids; but
 * observations in time order. `since` is the older set's, and `formerName` the name that the
 * difference changed. Throws a RangeError when the difference is from another edition.
 */
export function apply(set: ComparedSet, change: SetDifference): Indicator[] {
  const { slug } = set.edition
  if (slug !== change.from.slug)
    throw new RangeError(`The difference is from "${change.from.slug}", the set is "${slug}"`)
  const removed = new Set(change.removed.map(({ id }) => id))
  const changed = new Map(change.changed.map((one) => [one.id, one]))
  const kept = set.indicators.filter(({ id }) => !removed.has(id))
  return [...kept.map((one) => applied(one, changed.get(one.id))), ...change.added]
}
