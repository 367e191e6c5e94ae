/** A facet: the smallest part of an indicator that may change by itself. */
import type { FacetKeys, FacetKind, FacetValues } from './facetKinds.ts'

interface OneFacet<K extends FacetKind> {
  readonly kind: K
  readonly key: FacetKeys[K]
  /** Kind and key as one text: the same in every edition. */
  readonly id: string
  readonly value: FacetValues[K]
}

interface OneChange<K extends FacetKind> extends Omit<OneFacet<K>, 'value'> {
  readonly before: FacetValues[K] | null
  readonly after: FacetValues[K] | null
}

/** A facet of one kind, or of any. */
export type Facet<K extends FacetKind = FacetKind> = { [P in K]: OneFacet<P> }[K]

/** One facet in two editions; null where it was not there. Never the same on both sides. */
export type FacetChange<K extends FacetKind = FacetKind> = { [P in K]: OneChange<P> }[K]

/** A facet, with its id. */
export function facet<K extends FacetKind>(
  kind: K,
  key: FacetKeys[K],
  value: FacetValues[K],
): Facet<K> {
  const parts: Readonly<Record<string, string | number | null>> = key
  return { kind, key, id: [kind, ...Object.values(parts)].join('/'), value }
}

/** Is it of this kind? For facets and for changes of facets. */
export function isKind<K extends FacetKind>(kind: K) {
  return <T extends { readonly kind: FacetKind }>(
    one: T,
  ): one is Extract<T, { readonly kind: K }> => one.kind === kind
}
