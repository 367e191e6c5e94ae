/** From facets back to an indicator. */
import type { Indicator, Measure, Slug } from '../model.ts'
import { inTimeOrder } from '../observation.ts'
import { isKind, type Facet } from './facet.ts'

const valueOf = <T>({ value }: { readonly value: T }): T => value

/** What the facets do not hold. */
export type Identity = Pick<Indicator, 'id' | 'since' | 'formerName'>

function ofMeasure<T extends { readonly key: { readonly measure: Slug } }>(
  all: readonly T[],
  measure: Slug,
): T[] {
  return all.filter(({ key }) => key.measure === measure)
}

function measuresFrom(facets: readonly Facet[]): Measure[] {
  const [series, observations] = [
    facets.filter(isKind('series')),
    facets.filter(isKind('observation')),
  ]
  return facets.filter(isKind('measure')).map(({ key: { measure }, value }) => ({
    ...value,
    id: measure,
    series: ofMeasure(series, measure).map((one) => ({
      ...one.value,
      id: one.key.series,
      observations: inTimeOrder(
        ofMeasure(observations, measure)
          .filter(({ key }) => key.series === one.key.series)
          .map(valueOf),
      ),
    })),
    breaks: ofMeasure(facets.filter(isKind('break')), measure).map(valueOf),
    ambitions: ofMeasure(facets.filter(isKind('ambition')), measure).map(valueOf),
    ambitionNotes: ofMeasure(facets.filter(isKind('ambitionNote')), measure).map(valueOf),
  }))
}

/**
 * The indicator that these facets are of. Lists come in the facets' order, observations in time
 * order; what belongs to a measure or series that is not among the facets is left out. Throws a
 * RangeError when a facet that every indicator has is missing.
 */
export function indicatorFrom(identity: Identity, facets: readonly Facet[]): Indicator {
  const [name, placement, readiness, type, description] = [
    facets.find(isKind('name'))?.value,
    facets.find(isKind('placement'))?.value,
    facets.find(isKind('readiness'))?.value,
    facets.find(isKind('type'))?.value,
    facets.find(isKind('description'))?.value,
  ]
  if (!name || !placement || !readiness || !type || !description)
    throw new RangeError(`The facets of "${identity.id}" are not a whole indicator`)
  return {
    ...identity,
    ...{ name, readiness, type, description },
    goal: placement.goal,
    placementNote: placement.note,
    frequency: facets.find(isKind('frequency'))?.value ?? null,
    statement: facets.find(isKind('statement'))?.value,
    owner: facets.find(isKind('owner'))?.value,
    dataSource: facets.find(isKind('dataSource'))?.value,
    missing: facets.find(isKind('missing'))?.value,
    assessment: facets.find(isKind('assessment'))?.value,
    nextAssessment: facets.find(isKind('nextAssessment'))?.value,
    barriers: facets.filter(isKind('barrier')).map(valueOf),
    actions: facets.filter(isKind('action')).map(valueOf),
    notes: facets.filter(isKind('note')).map(valueOf),
    sources: facets.filter(isKind('source')).map(valueOf),
    headline: facets.find(isKind('headline'))?.value ?? null,
    measures: measuresFrom(facets),
  }
}
